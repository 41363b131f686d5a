import type { Pair, ParagraphRange } from '#shared/align';
import { exportDocument } from '#shared/export';
import { type Finding, type IgnoredFinding, ignoring, type RuleId } from '#shared/findings';
import { buildDiscovery, buildMatcher, type Entry, type Glossary, type Variant } from '#shared/glossary';
import { type ProjectFile, writeProject } from '#shared/project';
import type { DocumentEdit, Place, Profile } from '#shared/text';
import type {
  Batch,
  BatchRequest,
  EditCause,
  FindingCounts,
  FindingFilter,
  LocatedFinding,
  PreviewPlace,
  RuleState,
  Summary,
} from './answers';
import { CheckedDraft } from './checked-draft';
import { DocumentChoices } from './document-choices';
import { DocumentGlossary } from './document-glossary';
import { Draft } from './draft';
import { DraftPairs } from './draft-pairs';
import { FindingCounter } from './finding-counter';
import { locate } from './located-finding';
import { statusOf } from './paragraph-status';
import { Repairs } from './repairs';
import { ReviewState } from './review-state';
import type { Exported, ExportFormat, SessionApi } from './session-api';

/** What a session starts from. */
export interface SessionStart {
  /** The document; a new one has a draft equal to its source. */
  readonly project: ProjectFile;
  /** Opened glossaries in order, after the document's own. */
  readonly glossaries: readonly Glossary[];
}

/** The engine on one document; see `SessionApi` for the contracts of its methods. */
export class Session implements SessionApi {
  readonly #project: ProjectFile;
  readonly #source: readonly string[];
  readonly #choices: DocumentChoices;
  readonly #draft: Draft;
  readonly #checked: CheckedDraft;
  readonly #glossary: DocumentGlossary;
  readonly #review: ReviewState;
  readonly #repairs: Repairs;
  readonly #pairs: DraftPairs;
  readonly #sourceCharacters: number;
  #version = 0;

  constructor({ project, glossaries }: SessionStart) {
    this.#project = project;
    this.#source = project.source.lines;
    this.#choices = new DocumentChoices(project);
    this.#draft = new Draft(
      project.draft.map((text, index) => ({ text, origins: project.paragraphs[index]?.origins ?? [] })),
    );
    this.#glossary = new DocumentGlossary(project, glossaries, this.#choices.profile.language);
    this.#pairs = new DraftPairs(this.#source, () => this.#texts());
    this.#sourceCharacters = this.#source.reduce((sum, text) => sum + text.length, 0);
    this.#checked = new CheckedDraft(
      this.#draft.paragraphs,
      { paragraphs: this.#source.map((text) => ({ text, origins: [] })), pairs: this.#pairs },
      this.#settings(),
      (finding, text) => this.#choices.isIgnored(finding, text),
    );
    this.#repairs = new Repairs(this.#checked);
    this.#review = new ReviewState(project.baseline.join('\n'));
  }

  summary(): Summary {
    return {
      version: this.#version,
      findings: this.#checked.counts,
      analysed: this.#checked.analysed,
      paragraphs: this.#draft.paragraphs.length,
      characters: { source: this.#sourceCharacters, draft: this.#draft.characters },
      language: this.#choices.profile.language,
    };
  }

  analyse(limit: number, first?: ParagraphRange): boolean {
    return this.#checked.analyse(limit, first);
  }

  apply(edits: readonly DocumentEdit[], cause: EditCause): Summary {
    const splices = this.#draft.apply(edits, cause, this.#repairs.expectedOf(cause.batch));
    this.#version++;
    this.#checked.update(this.#draft.paragraphs, splices);
    this.#pairs.apply(splices);
    return this.summary();
  }

  findingsIn(range: ParagraphRange): readonly LocatedFinding[] {
    const located: LocatedFinding[] = [];
    const to = Math.min(range.to, this.#draft.paragraphs.length);
    for (let index = Math.max(0, range.from); index < to; index++) located.push(...this.#locatedAt(index));
    return located;
  }

  findingList({
    offset,
    limit,
    filter,
  }: {
    readonly offset: number;
    readonly limit: number;
    readonly filter: FindingFilter;
  }) {
    this.#checked.finish();
    const placed = [...this.#checked.placedFindings(filter)];
    const window = placed.slice(offset, offset + limit);
    return {
      total: placed.length,
      rows: window.map(({ paragraph, finding }) => this.#locate(paragraph, finding)),
    };
  }

  findingCounts(filter: FindingFilter): FindingCounts {
    this.#checked.finish();
    const counter = new FindingCounter();
    for (const { finding } of this.#checked.placedFindings(filter)) counter.add([finding], 1);
    return counter.totals();
  }

  nextFinding(place: Place, direction: 'next' | 'previous'): LocatedFinding | null {
    const count = this.#draft.paragraphs.length;
    const isNext = direction === 'next';
    for (let step = 0; step <= count; step++) {
      const index = (place.paragraph + (isNext ? step : count * 2 - step)) % count;
      const located = this.#locatedAt(index).filter(({ finding }) => {
        if (step > 0) return true;
        const side = finding.span.from - place.offset;
        return isNext ? side > 0 : side < 0;
      });
      const found = isNext ? located[0] : located.at(-1);
      if (found) return found;
    }
    return null;
  }

  fixFinding(key: string, fix: number): Batch | null {
    return this.#repairs.fix(this.#version, this.#draft.paragraphs, key, fix);
  }

  clean(tier: 'safe' | 'likely'): Batch {
    return this.#repairs.clean(this.#version, this.#draft.paragraphs, tier);
  }

  preview(request: BatchRequest): readonly PreviewPlace[] {
    return this.#repairs.preview(this.#draft.paragraphs, request);
  }

  chosenBatch(keys: readonly string[]): Batch {
    return this.#repairs.chosen(this.#version, this.#draft.paragraphs, keys);
  }

  ignore(key: string, where: 'here' | 'everywhere'): boolean {
    const placed = this.#repairs.find(this.#draft.paragraphs, key);
    const paragraph = placed && this.#draft.paragraphs[placed.paragraph];
    if (!placed || !paragraph) return false;
    this.setIgnored([...this.#choices.ignored, ignoring(placed.finding, paragraph.text, where)]);
    return true;
  }

  ignored(): readonly IgnoredFinding[] {
    return this.#choices.ignored;
  }

  setIgnored(ignored: readonly IgnoredFinding[]): void {
    this.#choices.setIgnored(ignored);
    this.#checked.recount();
  }

  ruleStates(): readonly RuleState[] {
    this.#checked.finish();
    return this.#choices.ruleStates(this.#checked.counts.byRule, this.#draft.paragraphs);
  }

  switchRule(rule: RuleId, enabled: boolean): void {
    this.#choices.switchRule(rule, enabled);
    this.#checked.restart(this.#settings());
  }

  profile() {
    return { profile: this.#choices.profile, corrected: this.#choices.corrected };
  }

  correctProfile(corrections: Partial<Profile>): void {
    this.#choices.correctProfile(corrections);
    this.#checked.restart(this.#settings());
  }

  pairs(): readonly Pair[] {
    return this.#pairs.pairs;
  }

  statuses(range: ParagraphRange) {
    return this.#draft.paragraphs
      .slice(range.from, range.to)
      .map((paragraph, index) => statusOf(paragraph, this.#checked.findingsAt(range.from + index)));
  }

  entries() {
    return this.#glossary.rows(this.#namesByParagraph());
  }

  putEntry(entry: Entry): void {
    this.#changeGlossary(() => this.#glossary.put(entry));
  }

  addVariant(entryId: string, variant: Variant): void {
    this.#changeGlossary(() => this.#glossary.addVariant(entryId, variant));
  }

  removeEntry(entryId: string): void {
    this.#changeGlossary(() => this.#glossary.remove(entryId));
  }

  setGlossaries(glossaries: readonly Glossary[]): void {
    this.#changeGlossary(() => this.#glossary.setOthers(glossaries));
  }

  occurrences(entryId: string) {
    return this.#draft.paragraphs.flatMap(({ text }, paragraph) =>
      this.#checked
        .at(paragraph)
        .names.filter(({ entry }) => entry.id === entryId)
        .map(({ span }) => ({
          from: { paragraph, offset: span.from },
          to: { paragraph, offset: span.to },
          text: text.slice(span.from, span.to),
        })),
    );
  }

  discovered(entryId: string) {
    return this.#draft.paragraphs.flatMap(({ text }, paragraph) =>
      this.#checked
        .at(paragraph)
        .candidates.filter(({ entry }) => entry.id === entryId)
        .map(({ span, score, evidence }) => ({
          from: { paragraph, offset: span.from },
          to: { paragraph, offset: span.to },
          text: text.slice(span.from, span.to),
          score,
          evidence,
        })),
    );
  }

  entryAt({ paragraph, offset }: Place) {
    const match = this.#checked
      .at(paragraph)
      .names.find(({ span }) => span.from <= offset && offset <= span.to);
    return match ? { entry: match.entry, span: match.span } : null;
  }

  changes() {
    return this.#review.changes(this.#version, this.#draft.paragraphs);
  }

  texts() {
    return {
      source: this.#source.join('\n'),
      baseline: this.#review.baseline,
      draft: this.#texts().join('\n'),
    };
  }

  accept(index: number): void {
    this.#review.accept(this.#version, this.#draft.paragraphs, index);
  }

  reject(index: number): Batch {
    return this.#repairs.byHand(
      this.#version,
      this.#review.rejection(this.#version, this.#draft.paragraphs, index),
    );
  }

  unaccept(): boolean {
    return this.#review.unaccept();
  }

  exportAs(format: ExportFormat): Promise<Exported> {
    return exportDocument(format, {
      title: this.#project.name,
      language: this.#choices.profile.language,
      paragraphs: this.#texts(),
    });
  }

  projectText(): string {
    const paragraphs = this.#draft.paragraphs.map(({ origins }, index) => ({
      status: this.statuses({ from: index, to: index + 1 })[0] ?? 'untouched',
      origins,
    }));
    return writeProject({
      ...this.#choices.inProject(),
      draft: this.#texts(),
      baseline: this.#review.baseline.split('\n'),
      paragraphs,
      glossary: this.#glossary.own.entries,
      used: this.#glossary.used(this.#namesByParagraph()),
    });
  }

  #texts(): string[] {
    return this.#draft.paragraphs.map(({ text }) => text);
  }

  #settings() {
    return {
      profile: this.#choices.profile,
      matcher: buildMatcher(this.#glossary.inOrder),
      discovery: buildDiscovery(this.#glossary.inOrder),
      disabled: this.#choices.disabled,
    };
  }

  #changeGlossary(change: () => void): void {
    change();
    this.#checked.restart(this.#settings());
  }

  #namesByParagraph() {
    return this.#draft.paragraphs.map((_, index) => this.#checked.at(index).names);
  }

  #locatedAt(index: number): LocatedFinding[] {
    return this.#checked.findingsAt(index).map((finding) => this.#locate(index, finding));
  }

  #locate(index: number, finding: Finding): LocatedFinding {
    const { id, text } = this.#draft.paragraphs[index] ?? { id: -1, text: '' };
    return locate(id, index, text, finding);
  }
}
