import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CausedEdit, dropCancelled, editOriginated, mapOrigins, type OriginBy } from '#shared/origins';
import { applyEdits } from '#shared/text';

const anyBy = fc.constantFrom<OriginBy>(
  { kind: 'hand' },
  { kind: 'rule', rule: 'stray-space' },
  { kind: 'entry', entry: 'a' },
);

/** Disjoint edits of a text of a length. */
function editsOf(length: number): fc.Arbitrary<CausedEdit[]> {
  const cut = fc.nat({ max: length });
  return fc.array(fc.tuple(cut, cut, fc.string({ maxLength: 3 }), anyBy), { maxLength: 6 }).map((list) =>
    list
      .map(([a, b, insert, by]) => ({ span: { from: Math.min(a, b), to: Math.max(a, b) }, insert, by }))
      .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
      .filter((edit, index, all) =>
        all.slice(0, index).every(({ span }) => span.to <= edit.span.from && span.from < edit.span.from),
      ),
  );
}

const text = 'あいうえおかきくけこさしすせそ';

describe('many edits of one text', () => {
  it('leave the origins that one edit after the other leaves', () => {
    fc.assert(
      fc.property(editsOf(text.length), editsOf(text.length - 4), (first, second) => {
        const once = editOriginated([{ text, origins: [] }], first);
        const start = once[0] ?? { text: '', origins: [] };
        const edits = second.filter(({ span }) => span.to <= start.text.length);
        let { origins } = start;
        for (const edit of edits.toReversed()) origins = mapOrigins(origins, start.text, edit, edit.by);
        const edited = applyEdits(start.text, edits).text;
        const expected = { text: edited, origins: dropCancelled(edited, origins) };
        expect(editOriginated([start], edits)).toEqual([expected]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['behind its mark', 3],
    ['at its mark', 2],
  ])('forget a deletion that a hand puts back %s', (_, at) => {
    const deleted = { span: { from: 2, to: 3 }, insert: '', by: { kind: 'rule', rule: 'a' } } as const;
    const cleaned = editOriginated([{ text: '来た。。', origins: [] }], [{ ...deleted }]);
    const span = { from: at, to: at };
    expect(editOriginated(cleaned, [{ span, insert: '。', by: { kind: 'hand' } }])).toEqual([
      { text: '来た。。', origins: [] },
    ]);
  });
});
