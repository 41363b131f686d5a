import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, diff } from '#shared/diff';
import { applyEdits, type Span } from '#shared/text';

const [harbor, river, bridge, market, tower] = [
  '港には朝から小さな船が集まっていた。',
  '川の水は雪どけで少し濁っている。',
  '橋を渡ると古い駅舎が見えてくる。',
  '市場では魚の値段がまた上がった。',
  '塔の鐘は昼に一度だけ鳴らされる。',
];

/** The changes as `-text` (goes), `+text` (comes), `a→b`, with `~` before what was moved and what was edited on its way. */
function show(base: string, draft: string): string[] {
  const { changes } = diff(base, draft);
  return changes.map(({ base: from, draft: to, kind, inner = [] }) => {
    const within = inner.map(
      (one) => `${base.slice(one.base.from, one.base.to)}→${draft.slice(one.draft.from, one.draft.to)}`,
    );
    const edits = within.length > 0 ? ` (${within.join(', ')})` : '';
    const [before, after] = [base.slice(from.from, from.to), draft.slice(to.from, to.to)].map((text) =>
      text.trim(),
    );
    const mark = kind === 'move' ? '~' : '';
    return before === ''
      ? `${mark}+${after}${edits}`
      : after === ''
        ? `${mark}-${before}`
        : `${before}→${after}`;
  });
}

function trimmed(text: string, { from, to }: Span = { from: 0, to: 0 }): { at: number; text: string } {
  const piece = text.slice(from, to);
  return { at: from + piece.length - piece.trimStart().length, text: piece.trim() };
}

/** Both halves know each other, and what is said to have changed within a move leads from one to the other. */
function expectLinked(base: string, draft: string, changes: readonly Change[]): void {
  for (const [index, change] of changes.entries()) {
    const { kind, counterpart } = change;
    expect(kind === 'move').toBe(counterpart !== undefined);
    if (counterpart === undefined) continue;
    const other = changes[counterpart];
    expect(other?.counterpart).toBe(index);
    const [gone, come] = change.base.from < change.base.to ? [change, other] : [other, change];
    const [from, to] = [trimmed(base, gone?.base), trimmed(draft, come?.draft)];
    const inner = (change.inner ?? []).map((one) => ({
      span: { from: one.base.from - from.at, to: one.base.to - from.at },
      insert: draft.slice(one.draft.from, one.draft.to),
    }));
    expect(other?.inner).toEqual(change.inner);
    expect(applyEdits(from.text, inner)).toEqual({ text: to.text, skipped: [] });
    const kept = from.text.length - inner.reduce((sum, { span }) => sum + span.to - span.from, 0);
    if (change.inner) expect(kept * 4).toBeGreaterThan(from.text.length + to.text.length - 4);
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
      'the most of the text stays where it is',
      [harbor, river, bridge],
      [bridge, river, harbor],
      [`~+${bridge}`, `~+${river}`, `~-${river}`, `~-${bridge}`],
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

  const edited: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    [
      'a paragraph that went down and was edited is a move with its changes in it',
      [harbor, river, bridge, market],
      [river, bridge, '港には夜から小さな舟が集まっていた。', market],
      [`~-${harbor}`, '~+港には夜から小さな舟が集まっていた。 (朝→夜, 船→舟)'],
    ],
    [
      'one whose place was taken by something new',
      [harbor, river, bridge, market],
      ['庭の柿はまだ青く、固い。', river, bridge, '港には夜から小さな船が集まっていた。', market],
      [`~-${harbor}`, '+庭の柿はまだ青く、固い。', '~+港には夜から小さな船が集まっていた。 (朝→夜)'],
    ],
    [
      'two neighbours that went up together, one of them edited',
      [harbor, river, bridge, market, tower],
      [market, '塔の鐘は昼に二度だけ鳴らされる。', harbor, river, bridge],
      [`~+${market}\n塔の鐘は昼に二度だけ鳴らされる。 (一度→二度)`, `~-${market}\n${tower}`],
    ],
    [
      'what is less than half the same is new',
      [harbor, river, bridge],
      [river, bridge, '港には大型の貨物船と多くの釣り人が戻ってきたそうだ。'],
      [`-${harbor}`, '+港には大型の貨物船と多くの釣り人が戻ってきたそうだ。'],
    ],
    [
      'one that came back edited in two places the same way is no move',
      [harbor, river, bridge],
      [river, '港には夜から小さな船が集まっていた。', bridge, '港には夜から小さな船が集まっていた。'],
      [`-${harbor}`, '+港には夜から小さな船が集まっていた。', '+港には夜から小さな船が集まっていた。'],
    ],
    [
      'paragraphs that were edited in their places are no moves, whatever blank lines do',
      [harbor, '', river, '', bridge, '', market],
      [
        tower,
        '',
        harbor.replace('朝', '夜'),
        '',
        river.replace('川の水', '川の底'),
        '',
        bridge.replace('古い', '高い'),
      ],
      [`+${tower}`, '朝→夜', '水→底', '古→高', `-${market}`],
    ],
    [
      'paragraphs that stayed are no moves, whatever blank lines do',
      [harbor, '', river, '', bridge],
      [tower, '', harbor, '', river],
      [`+${tower}`, `-${bridge}`],
    ],
  ];

  test.each(edited)('edited: %s', (_, base, draft, expected) => {
    const [before, after] = [base.join('\n'), draft.join('\n')];
    expectLinked(before, after, diff(before, after).changes);
    expect(show(before, after)).toEqual(expected);
  });

  test('edited on their way are linked, too, and applying the changes gives the draft', () => {
    const lines = [harbor, river, bridge, market, tower, 'はい。', '', ''];
    const edits = fc.array(fc.tuple(fc.nat(90), fc.nat(3), fc.constantFrom('', '夜', '新しい', '\n')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), fc.shuffledSubarray(lines), edits, (first, second, list) => {
        const base = first.join('\n');
        const draft = list.reduce(
          (text, [at, gone, come]) => text.slice(0, at) + come + text.slice(at + gone),
          second.join('\n'),
        );
        const { changes } = diff(base, draft);
        expectLinked(base, draft, changes);
        const edits = changes.map((change) => ({
          span: change.base,
          insert: draft.slice(change.draft.from, change.draft.to),
        }));
        expect(applyEdits(base, edits)).toEqual({ text: draft, skipped: [] });
      }),
      { numRuns: 400 },
    );
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
