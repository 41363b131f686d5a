import type { Hunk } from './hunk';
import type { Tokens } from './token-numbers';

/** Hunks with more tokens than this on a side are left as they are. */
const LARGEST = 64;
const KANJI_WORD = /^[\p{Script=Han}]{2,}$/u;

/**
 * A short kanji run is one token, the same characters in a longer run are a token each, so the token search does not
 * see that they agree: 黄仁勲は → 黄仁勲会長は would replace the name. Splits such a hunk at the word both sides hold,
 * the longest first.
 */
export function refineHunks(a: Tokens, b: Tokens, hunks: readonly Hunk[]): Hunk[] {
  return hunks.flatMap((hunk) => {
    const isSmall = hunk.aTo - hunk.aFrom <= LARGEST && hunk.bTo - hunk.bFrom <= LARGEST;
    return isSmall ? refineHunk(a, b, hunk) : [hunk];
  });
}

function refineHunk(a: Tokens, b: Tokens, hunk: Hunk): Hunk[] {
  const { aFrom, aTo, bFrom, bTo } = hunk;
  if (aFrom === aTo && bFrom === bTo) return [];
  if (aFrom === aTo || bFrom === bTo) return [hunk];
  const inB = findWord(a, aFrom, aTo, b, bFrom, bTo);
  const inA = findWord(b, bFrom, bTo, a, aFrom, aTo);
  if (!inB && !inA) return [hunk];
  const isInB = inB && (!inA || inB.length >= inA.length);
  const [shared, other] = isInB ? [inB.word, inB.place] : inA ? [inA.place, inA.word] : [];
  if (!shared || !other) return [hunk];
  return [
    ...refineHunk(a, b, { aFrom, aTo: shared.from, bFrom, bTo: other.from }),
    ...refineHunk(a, b, { aFrom: shared.to, aTo, bFrom: other.to, bTo }),
  ];
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

interface SharedWord {
  readonly word: TokenRange;
  readonly place: TokenRange;
  readonly length: number;
}

/** The longest kanji word of the first range that stands in the second as several tokens. */
function findWord(
  one: Tokens,
  from: number,
  to: number,
  other: Tokens,
  otherFrom: number,
  otherTo: number,
): SharedWord | null {
  let best: SharedWord | null = null;
  const start = other.starts[otherFrom] as number;
  const text = other.text.slice(start, other.starts[otherTo]);
  for (let i = from; i < to; i++) {
    const word = one.text.slice(one.starts[i], one.starts[i + 1]);
    if (word.length <= (best?.length ?? 1) || !KANJI_WORD.test(word)) continue;
    const at = text.indexOf(word);
    if (at < 0) continue;
    const first = tokenAt(other, start + at, otherFrom, otherTo);
    const last = tokenAt(other, start + at + word.length, otherFrom, otherTo);
    if (first >= 0 && last >= 0)
      best = { word: { from: i, to: i + 1 }, place: { from: first, to: last }, length: word.length };
  }
  return best;
}

/** Index of the token of `[from, to]` that begins at an offset, -1 when none does. */
function tokenAt({ starts }: Tokens, offset: number, from: number, to: number): number {
  for (let i = from; i <= to; i++) if (starts[i] === offset) return i;
  return -1;
}
