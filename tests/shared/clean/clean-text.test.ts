import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleanSettings, cleanText } from '#shared/clean';
import { buildDiscovery, buildMatcher, parseGlossary } from '#shared/glossary';
import { applyEdits } from '#shared/text';
import { garbledLines } from '../garbled-text';

const glossary = parseGlossary(
  '{"$":"suiko-glossary","v":1,"lang":"ja"}\n{"id":"q3m7xk2vh9t4bd5n","term":"黄仁勲","variants":[{"text":"黄仁順"}]}',
);
const glossaries = glossary.ok ? [glossary.value.glossary] : [];
const settings: CleanSettings = {
  matcher: buildMatcher(glossaries),
  discovery: buildDiscovery(glossaries),
  profile: {},
  disabled: new Set(),
  tiers: ['safe', 'likely'],
};

describe('the clean of one text', () => {
  it('tells each repair with its places in both texts and its reason', () => {
    const { text, changes } = cleanText('黄仁順は言った。。\n<b>次</b>。', settings);
    expect(text).toBe('黄仁勲は言った。\n次。');
    expect(changes[0]).toEqual({
      base: { from: 0, to: 3 },
      draft: { from: 0, to: 3 },
      before: '黄仁順',
      after: '黄仁勲',
      by: { kind: 'entry', entry: 'q3m7xk2vh9t4bd5n' },
    });
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['黄仁順', '黄仁勲'],
      ['。。', '。'],
      ['<b>', ''],
      ['</b>', ''],
    ]);
  });

  it('takes what is said of the profile before what the text tells', () => {
    const spaced = '日本語 と English の文 です。';
    expect(cleanText(spaced, { ...settings, profile: { language: 'en' } }).text).toBe(spaced);
  });

  it('lists changes that make the clean text of the given one', () => {
    fc.assert(
      fc.property(garbledLines, (lines) => {
        const given = lines.join('\n');
        const { text, changes } = cleanText(given, settings);
        const edits = changes.map(({ base, after }) => ({ span: base, insert: after }));
        expect(applyEdits(given, edits)).toEqual({ text, skipped: [] });
        for (const { base, draft, before, after } of changes) {
          expect(given.slice(base.from, base.to)).toBe(before);
          expect(text.slice(draft.from, draft.to)).toBe(after);
        }
      }),
    );
  });
});
