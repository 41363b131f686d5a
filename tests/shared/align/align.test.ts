import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Alignment, align, type Pair } from '#shared/align';

/** 0-1:0-2 is source paragraph 0 beside draft paragraphs 0 and 1. */
function format(pairs: readonly Pair[]): string {
  return pairs.map(({ source, draft }) => `${source.to - source.from}-${draft.to - draft.from}`).join(' ');
}

function expectCover(pairs: readonly Pair[], source: readonly string[], draft: readonly string[]): void {
  let i = 0;
  let j = 0;
  for (const pair of pairs) {
    expect([pair.source.from, pair.draft.from]).toEqual([i, j]);
    expect(pair.source.to).toBeGreaterThanOrEqual(i);
    expect(pair.draft.to).toBeGreaterThanOrEqual(j);
    expect(pair.source.to + pair.draft.to).toBeGreaterThan(i + j);
    i = pair.source.to;
    j = pair.draft.to;
  }
  expect([i, j]).toEqual([source.length, draft.length]);
}

const rain = '朝から雨が降り続き、街は静かだった。';
const shop = '彼は駅前の小さな店で温かい珈琲を飲んだ。';
const letter = '机の上には、まだ封を切っていない手紙が一通あった。';
const train = '最終列車の時刻が近づいている。';
const chief = '黄Jenxunは1993年に二人の仲間と会社を設立したが,場所は朝食を出す食堂であった。';
const chiefFixed = '黄仁勲は1993年に二人の仲間と会社を設立したが、場所は朝食を出す食堂だった。';
const rewritten = 'その日の空模様は終日すぐれず、人通りも絶えた。';

describe('align', () => {
  test.each<[string, string[], string[], string]>([
    ['empty texts', [], [], ''],
    ['a paragraph beside none', [rain], [], '1-0'],
    ['none beside a paragraph', [], [rain, shop], '0-1 0-1'],
    ['equal texts', [rain, shop, letter], [rain, shop, letter], '1-1 1-1 1-1'],
    ['an edited paragraph', [rain, chief, shop], [rain, chiefFixed, shop], '1-1 1-1 1-1'],
    ['a rewritten paragraph', [shop, rain, letter], [shop, rewritten, letter], '1-1 1-1 1-1'],
    ['a deleted paragraph', [rain, shop, letter], [rain, letter], '1-1 1-0 1-1'],
    ['an inserted paragraph', [rain, letter], [rain, shop, letter], '1-1 0-1 1-1'],
    ['an insertion between edited ones', [rain, chief], [`${rain}。`, letter, chiefFixed], '1-1 0-1 1-1'],
    ['a deletion between edited ones', [rain, letter, chief], [`「${rain}`, chiefFixed], '1-1 1-0 1-1'],
    ['a merge', [rain, shop, letter], [rain + shop, letter], '2-1 1-1'],
    ['a merge of four', [rain, shop, letter, train, chief], [rain + shop + letter + train, chief], '4-1 1-1'],
    ['a split', [rain, shop + letter, train], [rain, shop, letter, train], '1-1 1-2 1-1'],
    ['a split of an edited paragraph', [chief + rain], [chiefFixed, rain], '1-2'],
    ['a merge beside an edit', [chief, rain, shop], [chiefFixed, rain + shop], '1-1 2-1'],
    ['a split beside a deletion', [train, rain + shop, letter], [rain, shop, letter], '1-0 1-2 1-1'],
    ['blank lines', [rain, '', shop, '', letter], [rain, '', chief, '', letter], '1-1 1-1 1-1 1-1 1-1'],
    ['blank lines removed', [rain, '', shop, '', letter], [rain, shop, letter], '1-1 1-0 1-1 1-0 1-1'],
    ['blank lines added', [rain, shop], [rain, '', shop], '1-1 0-1 1-1'],
    [
      'repeated short lines',
      ['「はい」', rain, '「はい」'],
      ['「はい」', shop, rain, '「はい」'],
      '1-1 0-1 1-1 1-1',
    ],
    ['all rewritten', ['甲乙', '丙丁', '戊己'], ['あい', 'うえ', 'おか'], '1-1 1-1 1-1'],
  ])('pairs %s', (_, source, draft, expected) => {
    const pairs = align(source, draft);
    expectCover(pairs, source, draft);
    expect(format(pairs)).toBe(expected);
  });

  const paragraph = fc.oneof(
    fc.constantFrom(rain, shop, letter, train, chief, chiefFixed, rain + shop, '', '「はい」', '。'),
    fc.string({ maxLength: 5 }),
  );
  const paragraphs = fc.array(paragraph, { maxLength: 14 });

  test('pairs cover both texts in order', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (source, draft) =>
        expectCover(align(source, draft), source, draft),
      ),
      { numRuns: 500 },
    );
  });

  test('equal texts are paired one to one', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        expect(format(align(text, text))).toBe(text.map(() => '1-1').join(' '));
      }),
    );
  });

  test.each([
    ['a longer draft', 400, 900],
    ['a longer source', 900, 400],
    ['one line beside many', 1, 3000],
    ['many lines beside one', 3000, 1],
  ])('large texts without anchors are covered: %s', (_, sourceLength, draftLength) => {
    const source = Array.from({ length: sourceLength }, (_, i) => `${rain}${i % 7}`);
    const draft = Array.from({ length: draftLength }, (_, i) => `${shop}${i % 5}`);
    expectCover(align(source, draft), source, draft);
  });

  test('a change after many edited paragraphs is still found', () => {
    const source = Array.from({ length: 2000 }, (_, i) => `第${i}章、${i * 7919}番目の出来事について`);
    const draft = source.map((line) => `${line}。`).toSpliced(1000, 1);
    const pairs = align(source, draft);
    expectCover(pairs, source, draft);
    expect(pairs.filter((pair) => pair.draft.from === pair.draft.to).map((pair) => pair.source.from)).toEqual(
      [1000],
    );
  });

  describe('after an edit', () => {
    test.each<[string, string[], string[], [number, number, string[]], string]>([
      [
        'an edited paragraph keeps its pair',
        [rain, shop, letter],
        [rain, shop, letter],
        [1, 1, [train]],
        '1-1 1-1 1-1',
      ],
      [
        'a split',
        [rain, shop, letter],
        [rain, shop, letter],
        [1, 1, ['彼は駅前の小さな店で', '温かい珈琲を飲んだ。']],
        '1-1 1-2 1-1',
      ],
      ['a merge', [rain, shop, letter], [rain, shop, letter], [0, 2, [rain + shop]], '2-1 1-1'],
      ['a paragraph that comes back', [rain, shop, letter], [rain, letter], [1, 0, [shop]], '1-1 1-1 1-1'],
      ['an empty draft', [rain], [rain], [0, 1, []], '1-0'],
      ['a first draft', [rain], [], [0, 0, [rain]], '1-1'],
      ['from nothing', [], [], [0, 0, [rain]], '0-1'],
    ])('%s', (_, source, before, [at, removed, inserted], expected) => {
      const alignment = new Alignment(source, before);
      alignment.edit({ at, removed, inserted });
      expect(format(alignment.pairs)).toBe(expected);
    });

    test('the pairs are those of the whole texts, and all but those it names stay', () => {
      const edits = fc.array(fc.tuple(fc.nat(14), fc.nat(3), fc.array(paragraph, { maxLength: 3 })), {
        maxLength: 5,
      });
      const start = fc.oneof(
        fc.tuple(paragraphs, paragraphs),
        paragraphs.map((source) => [source, source] as const),
      );
      fc.assert(
        fc.property(start, edits, ([source, first], changes) => {
          let draft: readonly string[] = first;
          const alignment = new Alignment(source, first);
          for (const [place, count, inserted] of changes) {
            const at = place % (draft.length + 1);
            const removed = Math.min(count, draft.length - at);
            const before = alignment.pairs;
            const { from, to } = alignment.edit({ at, removed, inserted });
            draft = draft.toSpliced(at, removed, ...inserted);
            expect(alignment.pairs).toEqual(align(source, draft));
            expect(alignment.pairs.slice(0, from)).toEqual(before.slice(0, from));
            const sources = (pairs: readonly Pair[]) => pairs.map((pair) => pair.source);
            const rest = alignment.pairs.length - to;
            expect(sources(alignment.pairs.slice(to))).toEqual(sources(before.slice(before.length - rest)));
          }
        }),
        { numRuns: 2000 },
      );
    });

    test('only the pairs round it are new', () => {
      const source = Array.from({ length: 1000 }, (_, i) => `${i}番目の段落。`);
      const alignment = new Alignment(source, source);
      expect(alignment.edit({ at: 500, removed: 1, inserted: ['500番目を直した。'] })).toEqual({
        from: 500,
        to: 501,
      });
      expect(alignment.edit({ at: 501, removed: 1, inserted: [] })).toEqual({ from: 500, to: 502 });
      expect(alignment.edit({ at: 500, removed: 0, inserted: ['新しい。'] })).toEqual({ from: 500, to: 503 });
    });
  });
});
