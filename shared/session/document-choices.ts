import {
  type Finding,
  type IgnoredFinding,
  isIgnored,
  isIgnoredHere,
  type RuleId,
  rules,
} from '#shared/findings';
import type { NotOne } from '#shared/glossary';
import type { OriginatedText } from '#shared/origins';
import type { AssignedName, ProjectFile } from '#shared/project';
import { correctProfile, type Profile, profileKeys, profileOf } from '#shared/text';
import type { FindingCounts, RuleState } from './answers';
import type { Splice } from './draft';
import { followSpots } from './follow-spots';
import { countFixes, disabledRules, switchedRules } from './rule-switches';

/**
 * What a person decided for one document: values of the profile, findings to be ignored, rules switched off, whom a
 * surname means.
 */
export class DocumentChoices {
  readonly #project: ProjectFile;
  /** As the text itself says. */
  readonly #found: Profile;
  #corrections: Readonly<Record<string, unknown>>;
  #ignored: readonly IgnoredFinding[];
  #disabled: ReadonlySet<RuleId>;
  #notOne: readonly NotOne[];
  #assigned: readonly AssignedName[];

  constructor(project: ProjectFile) {
    this.#project = project;
    this.#found = profileOf(project.source.lines);
    this.#corrections = project.profile;
    this.#ignored = project.ignored;
    this.#disabled = disabledRules(project.rules);
    this.#notOne = project.notOne;
    this.#assigned = project.assigned;
  }

  get profile(): Profile {
    return correctProfile(this.#found, this.#corrections);
  }

  get corrected(): readonly (keyof Profile)[] {
    return profileKeys.filter((key) => key in this.#corrections);
  }

  get ignored(): readonly IgnoredFinding[] {
    return this.#ignored;
  }

  get disabled(): ReadonlySet<RuleId> {
    return this.#disabled;
  }

  /** Pairs of forms that are not one name. */
  get notOne(): readonly NotOne[] {
    return this.#notOne;
  }

  setNotOne(pairs: readonly NotOne[]): void {
    this.#notOne = pairs;
  }

  get assigned(): readonly AssignedName[] {
    return this.#assigned;
  }

  setAssigned(assigned: readonly AssignedName[]): void {
    this.#assigned = assigned;
  }

  /** Places that were decided stay so when the text round them changes. */
  follow(splices: readonly Splice[], paragraphs: readonly OriginatedText[]): void {
    const here = this.#ignored.filter(isIgnoredHere);
    const ignored: ReadonlyMap<IgnoredFinding, readonly IgnoredFinding[]> = followSpots(
      here,
      splices,
      paragraphs,
    );
    this.#ignored = this.#ignored.flatMap((one) => ignored.get(one) ?? [one]);
    const assigned = followSpots(this.#assigned, splices, paragraphs);
    this.#assigned = this.#assigned.flatMap((one) => assigned.get(one) ?? [one]);
  }

  correctProfile(corrections: Partial<Profile>): void {
    this.#corrections = corrections;
  }

  setIgnored(ignored: readonly IgnoredFinding[]): void {
    this.#ignored = ignored;
  }

  isIgnored(finding: Pick<Finding, 'rule' | 'span'>, text: string): boolean {
    return isIgnored(finding, text, this.#ignored);
  }

  switchRule(rule: RuleId, enabled: boolean): void {
    const others = [...this.#disabled].filter((id) => id !== rule);
    this.#disabled = new Set(enabled ? others : [...others, rule]);
  }

  /** The rules of the draft's language with what they found and did. */
  ruleStates(byRule: FindingCounts['byRule'], paragraphs: readonly OriginatedText[]): RuleState[] {
    const fixed = countFixes(paragraphs);
    const { language } = this.profile;
    return rules
      .filter(({ languages }) => languages.includes(language))
      .map(({ id }) => ({
        id,
        enabled: !this.#disabled.has(id),
        open: byRule[id] ?? 0,
        fixed: fixed.get(id) ?? 0,
        ignored: this.#ignored.filter(({ rule }) => rule === id).length,
      }));
  }

  /** The project with these choices. */
  inProject(): ProjectFile {
    return {
      ...this.#project,
      ignored: this.#ignored,
      rules: switchedRules(this.#project.rules, this.#disabled),
      profile: this.#corrections,
      notOne: this.#notOne,
      assigned: this.#assigned,
    };
  }
}
