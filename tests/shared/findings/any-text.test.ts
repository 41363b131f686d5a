import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSession } from '#shared/session';
import { garbledLines } from '../garbled-text';

const source = { fileName: 'a.txt', encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;

function open(text: string) {
  const session = openSession({ name: 'a', source, text, glossaries: [] });
  while (session.analyse(1000));
  return session;
}

/** Offsets at which a text may be cut: borders of what a reader takes for one character. */
function borders(text: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text);
  return new Set([...Array.from(segments, ({ index }) => index), text.length]);
}

const anyLine = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          'が',
          'か\u3099',
          '葛\u{e0100}',
          '👨\u200d👩\u200d👧',
          '🇯🇵',
          '𠮷',
          'é',
          'e\u0301',
          '。',
          '「',
          ' ',
          'ｶﾞ',
          '1\ufe0f\u20e3',
        ),
        { maxLength: 16 },
      )
      .map((list) => list.join('')),
  )
  .map((line) => line.replaceAll('\n', ' '));

describe('findings in any text', () => {
  it('never cut a character in two, nor do their fixes', () => {
    fc.assert(
      fc.property(fc.oneof(garbledLines, fc.array(anyLine, { minLength: 1, maxLength: 4 })), (lines) => {
        const session = open(lines.join('\n'));
        for (const { paragraph, finding } of session.findingsIn({ from: 0, to: lines.length })) {
          // A mark that belongs on a letter but was left alone is itself what is found.
          if (finding.rule === 'invisible-character' || finding.rule === 'mojibake') continue;
          const text = lines.slice(paragraph).join('\n');
          const allowed = borders(text);
          const spans = [
            finding.span,
            ...finding.fixes.flatMap(({ edits }) => edits.map(({ span }) => span)),
          ];
          for (const { from, to } of spans.filter((span) => span.from >= 0)) {
            expect([finding.rule, text, from, allowed.has(from)]).toEqual([finding.rule, text, from, true]);
            expect([finding.rule, text, to, allowed.has(to)]).toEqual([finding.rule, text, to, true]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('come without an exception, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const session = open(text);
        session.clean('likely');
        session.changes();
        expect(session.summary().analysed).toBe(session.summary().paragraphs);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['lone surrogates', '\ud800\udc00\udc00\ud800は、\udfff'],
    ['a script no rule knows', 'ᚠᛇᚻ᛫ᛒᛦᚦ᛫ᚠᚱᚩᚠᚢᚱ᛫ᚠᛁᚱᚪ᛫ᚷᛖᚻᚹᛦᛚᚳᚢᛗ'],
    ['nothing but brackets', '（「『【'.repeat(500) + '】』」）'.repeat(400)],
    ['nothing but quotation marks', '"\''.repeat(3000)],
    ['deep nesting', `${'（'.repeat(5000)}あ${'）'.repeat(5000)}`],
    ['nothing but spaces', ' '.repeat(20_000)],
    ['nothing but tags', '<b></b><br>'.repeat(2000)],
    ['nothing but entities', '&amp;&lt;&#12354;'.repeat(2000)],
    ['nothing but digits and marks', '1,2.3:4;5'.repeat(4000)],
    ['one word a thousand times', '工場の'.repeat(3000)],
    ['20,000 empty paragraphs', '\n'.repeat(20_000)],
    ['20,000 short paragraphs', '彼は行った。\n'.repeat(20_000)],
  ])('survive %s', (_, text) => {
    const session = open(text);
    session.clean('likely');
    expect(session.texts().source).toBe(text);
    for (const { finding } of session.findingsIn({ from: 0, to: 50 }))
      expect(finding.span.from).toBeGreaterThanOrEqual(0);
  });
});
