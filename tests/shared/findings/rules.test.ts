import { describe, expect, it } from 'vitest';
import { applyFixes, ParagraphChecks } from '#shared/clean';
import {
  checkPair,
  fixesAt,
  type PlacedFinding,
  type RuleExample,
  type RuleKeep,
  rules,
  tierOf,
} from '#shared/findings';
import { buildDiscovery, buildMatcher, type Entry } from '#shared/glossary';
import { type Profile, splitParagraphs } from '#shared/text';

const usual: Profile = {
  language: 'ja',
  kind: 'prose',
  register: 'plain',
  scriptSpacing: 'none',
  digits: 'half',
  latin: 'half',
  latinBrackets: 'half',
  comma: '、',
  titleMarks: '『』',
  dash: '――',
  leader: 'double',
  stopBeforeQuote: false,
  indented: false,
  spaceAfterMark: false,
  nameGlosses: 'any',
  hardWrapped: false,
};

/** What an example or a counter-example brings with it. */
type Setting = Pick<RuleExample, 'profile' | 'source' | 'entries'>;

function paragraphsOf(text: string) {
  return splitParagraphs(text).map((line) => ({ text: line, origins: [] }));
}

function checksWith(profile: Partial<Profile> = {}, entries: readonly Entry[] = []) {
  const glossaries = [{ lang: 'ja', entries, tombstones: [] }];
  return new ParagraphChecks({
    profile: { ...usual, ...profile },
    matcher: buildMatcher(glossaries),
    discovery: buildDiscovery(glossaries),
    disabled: new Set(),
  });
}

/** All findings of a text; of a text with a source, those of the pair rules too. */
function findingsIn(text: string, { profile, source, entries }: Setting): PlacedFinding[] {
  const checks = checksWith(profile, entries);
  const found = checks.ofDocument(paragraphsOf(text));
  if (source === undefined) return found;
  const contexts = (side: string) =>
    paragraphsOf(side).flatMap((paragraph) => checks.of(paragraph, false).context ?? []);
  const pair = { source: contexts(source), removed: [], draft: contexts(text), around: [], isMissing: false };
  return [...found, ...checkPair(pair, checks.settings)];
}

function asKeep(keep: RuleKeep) {
  return typeof keep === 'string' ? { text: keep } : keep;
}

for (const rule of rules) {
  describe(rule.id, () => {
    it('has examples and counter-examples', () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.keeps.length).toBeGreaterThan(0);
    });

    it.each(rule.examples)('$before → $after', ({ before, after, tier = 'safe', ...setting }) => {
      const findings = findingsIn(before, setting).filter(({ finding }) => finding.rule === rule.id);
      expect(findings).not.toEqual([]);
      expect(new Set(findings.map(({ finding }) => tierOf(finding)))).toEqual(new Set([tier]));
      const paragraphs = paragraphsOf(before);
      const { changes } = applyFixes(paragraphs, fixesAt(findings, ['safe', 'likely', 'ask']));
      for (const { from, to, pieces } of changes.toReversed()) {
        paragraphs.splice(from, to - from, ...pieces.map(({ text }) => ({ text, origins: [] })));
      }
      expect(paragraphs.map(({ text }) => text).join('\n')).toBe(after);
    });

    it.each(rule.keeps.map(asKeep))('keeps $text', ({ text, ...setting }) => {
      const findings = findingsIn(text, setting);
      expect(findings.filter(({ finding }) => finding.rule === rule.id)).toEqual([]);
    });
  });
}
