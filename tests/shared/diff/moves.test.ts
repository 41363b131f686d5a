import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, diff } from '#shared/diff';
import { applyEdits } from '#shared/text';

const [harbor, river, bridge, market, tower] = [
  '港には朝から小さな船が集まっていた。',
  '川の水は雪どけで少し濁っている。',
  '橋を渡ると古い駅舎が見えてくる。',
  '市場では魚の値段がまた上がった。',
  '塔の鐘は昼に一度だけ鳴らされる。',
];

/** The changes as `-text` (goes), `+text` (comes), `a→b`, with `~` before what was moved. */
function show(base: string, draft: string): string[] {
  const { changes } = diff(base, draft);
  return changes.map(({ base: from, draft: to, kind }) => {
    const [before, after] = [base.slice(from.from, from.to), draft.slice(to.from, to.to)].map((text) =>
      text.trim(),
    );
    const mark = kind === 'move' ? '~' : '';
    return before === '' ? `${mark}+${after}` : after === '' ? `${mark}-${before}` : `${before}→${after}`;
  });
}

function expectLinked(base: string, draft: string, changes: readonly Change[]): void {
  for (const [index, { kind, counterpart }] of changes.entries()) {
    expect(kind === 'move').toBe(counterpart !== undefined);
    if (counterpart === undefined) continue;
    const other = changes[counterpart];
    expect(other?.counterpart).toBe(index);
    const texts = [changes[index], other].map((half) =>
      half
        ? base.slice(half.base.from, half.base.to).trim() + draft.slice(half.draft.from, half.draft.to).trim()
        : '',
    );
    expect(texts[0]).toBe(texts[1]);
  }
}

describe('moves', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    [
      'a paragraph that went down',
      [harbor, river, bridge, market],
      [river, bridge, harbor, market],
      [`~-${harbor}`, `~+${harbor}`],
    ],
    [
      'two neighbours that went up together are one move',
      [harbor, river, bridge, market, tower],
      [market, tower, harbor, river, bridge],
      [`~+${market}\n${tower}`, `~-${market}\n${tower}`],
    ],
    [
      'paragraphs that changed places over a third',
      [harbor, river, bridge],
      [bridge, river, harbor],
      [`~-${harbor}`, `~+${bridge}`, `~-${bridge}`, `~+${harbor}`],
    ],
    [
      'a paragraph that went away beside one that was edited',
      [harbor, river, bridge, market],
      ['港には夜から小さな船が集まっていた。', bridge, market, river],
      ['朝→夜', `~-${river}`, `~+${river}`],
    ],
    [
      'a sentence that went elsewhere within its paragraph',
      [`${harbor}${river}${bridge}`],
      [`${river}${bridge}${harbor}`],
      [`~-${harbor}`, `~+${harbor}`],
    ],
    [
      'short lines that come back are no moves',
      ['はい。', harbor, river],
      [harbor, river, 'はい。'],
      ['-はい。', '+はい。'],
    ],
    [
      'a text that is said twice in the draft is no move',
      [harbor, river, bridge],
      [river, bridge, harbor, harbor],
      [`-${harbor}`, `+${harbor}\n${harbor}`],
    ],
  ];

  test.each(cases)('%s', (_, base, draft, expected) => {
    const [before, after] = [base.join('\n'), draft.join('\n')];
    expectLinked(before, after, diff(before, after).changes);
    expect(show(before, after)).toEqual(expected);
  });

  test('are linked, and applying the changes gives the draft, for any order of paragraphs', () => {
    const lines = [harbor, river, bridge, market, tower, 'はい。', '', '朝の話。'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines, { minLength: 3 }),
        fc.shuffledSubarray(lines, { minLength: 3 }),
        fc.nat(40),
        (first, second, at) => {
          const base = first.join('\n');
          const joined = second.join('\n');
          const draft = `${joined.slice(0, at)}新しい${joined.slice(at)}`;
          const { changes } = diff(base, draft);
          expectLinked(base, draft, changes);
          const edits = changes.map((change) => ({
            span: change.base,
            insert: draft.slice(change.draft.from, change.draft.to),
          }));
          expect(applyEdits(base, edits).text).toBe(draft);
        },
      ),
      { numRuns: 400 },
    );
  });
});
