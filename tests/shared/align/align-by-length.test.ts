import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignByLength, type Pair } from '#shared/align';

const sides = (pairs: readonly Pair[]) =>
  pairs.map(({ source, draft }) => [source.to - source.from, draft.to - draft.from].join('-')).join(' ');

const original = [
  'The plant in Dresden will open in the spring of 2027, the company said on Monday.',
  '',
  'It will employ 1,200 people.',
  'Analysts had expected a later date, since machines for the clean rooms are hard to come by this year.',
  'Shares rose.',
];
const translation = [
  'ドレスデンの工場は2027年の春に操業を始めると、同社が月曜日に発表した。',
  '',
  '従業員は1,200人になる。',
  'クリーンルーム用の装置は今年手に入りにくいため、アナリストはもっと遅い時期を予想していた。',
  '株価は上がった。',
];

test.each<[string, readonly string[], readonly string[], string]>([
  ['paragraph by paragraph', original, translation, '1-1 1-1 1-1 1-1 1-1'],
  ['a paragraph that only one text has', original, translation.toSpliced(3, 1), '1-1 1-1 1-1 1-0 1-1'],
  [
    'a paragraph cut in two',
    original,
    translation.toSpliced(
      3,
      1,
      'クリーンルーム用の装置は今年手に入りにくい。',
      'そのためアナリストはもっと遅い時期を予想していた。',
    ),
    '1-1 1-1 1-1 1-2 1-1',
  ],
  [
    'blank lines of one text only',
    original,
    translation.flatMap((text) => [text, '']).slice(0, -1),
    '1-1 0-1 0-1 1-1 1-1 0-1 1-1 0-1 1-1',
  ],
  ['nothing on one side', [], translation, '0-1 0-1 0-1 0-1 0-1'],
])('texts in two languages are paired: %s', (_, one, other, expected) => {
  expect(sides(alignByLength(one, other))).toBe(expected);
});

test('pairs cover both texts in order, whatever they are', () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'あ', ' ', '1'), maxLength: 20 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      let [i, j] = [0, 0];
      for (const { source, draft } of alignByLength(one, other)) {
        expect([source.from, draft.from]).toEqual([i, j]);
        [i, j] = [source.to, draft.to];
      }
      expect([i, j]).toEqual([one.length, other.length]);
    }),
    { numRuns: 100 },
  );
});

test('long texts of unequal length are paired to their ends', () => {
  const many = Array.from({ length: 5000 }, (_, index) => translation[index % 5] ?? '');
  const pairs = alignByLength(many, many.slice(0, 4900));
  expect(pairs.at(-1)?.source.to).toBe(5000);
  expect(pairs.at(-1)?.draft.to).toBe(4900);
});
