import { describe, expect, it } from 'vitest';
import { type CheckSettings, checkParagraph, fixesAt, rules, settleFixes, tierOf } from '#shared/findings';
import { buildMatcher } from '#shared/glossary';
import { applyEdits, type Profile } from '#shared/text';

const usual: Profile = {
  language: 'ja',
  scriptSpacing: 'none',
  latinBrackets: 'half',
  dash: '――',
  leader: 'double',
  stopBeforeQuote: false,
};

function settingsWith(profile: Partial<Profile> = {}): CheckSettings {
  return { profile: { ...usual, ...profile }, matcher: buildMatcher([]) };
}

// Name findings are cases of the matcher, tested with the glossary.
for (const rule of rules.filter(({ id }) => id !== 'name-variant')) {
  describe(rule.id, () => {
    it.each(rule.examples)('$before → $after', ({ before, after, tier = 'safe', profile }) => {
      const findings = checkParagraph({ text: before, isCode: false }, settingsWith(profile)).findings.filter(
        (finding) => finding.rule === rule.id,
      );
      expect(findings).not.toEqual([]);
      expect(new Set(findings.map(tierOf))).toEqual(new Set([tier]));
      const { edits } = settleFixes(fixesAt(findings, ['safe', 'likely', 'ask']));
      expect(applyEdits(before, edits).text).toBe(after);
    });

    it.each(rule.keeps.map((keep) => (typeof keep === 'string' ? { text: keep, profile: {} } : keep)))(
      'keeps $text',
      ({ text, profile }) => {
        const { findings } = checkParagraph({ text, isCode: false }, settingsWith(profile));
        expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
      },
    );
  });
}
