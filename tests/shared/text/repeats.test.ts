import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danglingLength, endingOf, findRepeats, isQuoted } from '#shared/text';

describe('findRepeats', () => {
  it.each([
    ['一覧に名前が名前がない', [{ from: 3, to: 9, period: 3, hasGap: false }]],
    ['犬が来て、犬が来て。', [{ from: 0, to: 9, period: 5, hasGap: true }]],
    ['ああああ', [{ from: 0, to: 4, period: 2, hasGap: false }]],
    ['名前がある', []],
  ])('%s', (text, repeats) => {
    expect(findRepeats(text, 40)).toEqual(repeats);
  });

  it('finds every place where a piece follows itself, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abc、'), { maxLength: 24 }), (letters) => {
        const text = letters.join('');
        const repeats = findRepeats(text, 12);
        for (const { from, to, period } of repeats) {
          for (let at = from + period; at < to; at++) expect(text[at]).toBe(text[at - period]);
        }
        for (let period = 2; period <= 12; period++) {
          for (let from = 0; from + 2 * period <= text.length; from++) {
            const again = from + period;
            if (text.slice(from, again) !== text.slice(again, again + period)) continue;
            expect(repeats.some((repeat) => repeat.from <= from && again + period <= repeat.to)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the edges of sentences', () => {
  it.each(['を見て', 'に対して', 'の場合は', 'によると、', 'されます。', 'という考え', 'が必要', 'は難しい'])(
    'knows that %s lost its head',
    (text) => expect(danglingLength(text, 0)).toBeGreaterThan(0),
  );

  it.each([
    'が、彼',
    'で、次',
    'にやり',
    'にもかかわらず',
    'へえ',
    'とても',
    'もちろん',
    'から揚げ',
    'は虫類',
    'よりよい',
    'とはいえ',
    'ところ',
    'という声が上がった',
  ])('knows that %s is whole', (text) => expect(danglingLength(text, 0)).toBe(0));

  it.each([
    ['行きます', 'polite'],
    ['行った', 'plain'],
    ['海の水を', 'particle'],
    ['終わって', 'particle'],
    ['人工知能', 'other'],
  ])('%s ends in a form that is %s', (text, form) => expect(endingOf(text)).toBe(form));

  it('knows what stands in quotation marks', () => {
    expect(isQuoted('彼は「行く」と', 4)).toBe(true);
    expect(isQuoted('彼は「行く」と', 6)).toBe(false);
  });
});
