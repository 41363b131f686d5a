import type { Hunk } from './hunk';
import type { Tokens } from './token-numbers';

/**
 * Parts a replacement that swallows a line end of one side only, so that a change stays in its paragraph:
 * `以下は翻訳です。⏎埠頭` → `波止場` at a line's start deletes a line and replaces a word. The two parts touch.
 */
export function splitAtLines(a: Tokens, b: Tokens, lineEnd: number, hunks: readonly Hunk[]): Hunk[] {
  return hunks.flatMap((hunk) => {
    const { aFrom, aTo, bFrom, bTo } = hunk;
    if (aFrom === aTo || bFrom === bTo) return [hunk];
    const lineA = lastIndexIn(a.ids, aFrom, aTo, lineEnd);
    const lineB = lastIndexIn(b.ids, bFrom, bTo, lineEnd);
    const startsLine = isLineStart(a, aFrom, lineEnd) && isLineStart(b, bFrom, lineEnd);
    if (!startsLine || lineA < 0 === lineB < 0) return [hunk];
    const i = lineA < 0 ? aFrom : lineA + 1;
    const j = lineB < 0 ? bFrom : lineB + 1;
    if (i === aTo || j === bTo) return [hunk];
    return [
      { aFrom, aTo: i, bFrom, bTo: j },
      { aFrom: i, aTo, bFrom: j, bTo },
    ];
  });
}

function lastIndexIn(ids: Int32Array, from: number, to: number, id: number): number {
  for (let i = to - 1; i >= from; i--) if (ids[i] === id) return i;
  return -1;
}

/** Gaps hold whole lines, so their first token begins one. */
function isLineStart({ ids }: Tokens, at: number, lineEnd: number): boolean {
  return at === 0 || ids[at - 1] === lineEnd;
}
