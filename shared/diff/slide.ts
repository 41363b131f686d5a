import type { Hunk } from './hunk';
import type { Tokens } from './token-numbers';

/** How far an insertion or deletion is moved at most, in tokens. */
const FARTHEST = 400;

/**
 * Moves pure insertions and deletions to the most natural of the places where they say the same:
 * 「走った。|彼は走った。|」 rather than 「走|った。彼は走|った。」, whole lines rather than the end of one and the
 * beginning of the next. Of equals the last wins, so that the second of a repetition goes. Hunks never pass
 * or touch each other by it.
 */
export function slideHunks(a: Tokens, b: Tokens, hunks: readonly Hunk[]): Hunk[] {
  const slid: Hunk[] = [];
  for (const [n, hunk] of hunks.entries()) {
    const previous = slid.at(-1);
    const next = hunks[n + 1];
    if (hunk.aFrom === hunk.aTo) {
      const room = { from: previous ? previous.bTo + 1 : 0, to: next ? next.bFrom - 1 : b.ids.length };
      slid.push(shift(hunk, bestShift(b, hunk.bFrom, hunk.bTo, room)));
    } else if (hunk.bFrom === hunk.bTo) {
      const room = { from: previous ? previous.aTo + 1 : 0, to: next ? next.aFrom - 1 : a.ids.length };
      slid.push(shift(hunk, bestShift(a, hunk.aFrom, hunk.aTo, room)));
    } else {
      slid.push(hunk);
    }
  }
  return slid;
}

function shift({ aFrom, aTo, bFrom, bTo }: Hunk, by: number): Hunk {
  return { aFrom: aFrom + by, aTo: aTo + by, bFrom: bFrom + by, bTo: bTo + by };
}

function bestShift(
  { text, ids, starts }: Tokens,
  from: number,
  to: number,
  room: { readonly from: number; readonly to: number },
): number {
  let low = 0;
  while (from + low > room.from && low > -FARTHEST && ids[from + low - 1] === ids[to + low - 1]) low--;
  let high = 0;
  while (to + high < room.to && high < FARTHEST && ids[from + high] === ids[to + high]) high++;
  let best = 0;
  let bestScore = -1;
  for (let by = low; by <= high && low < high; by++) {
    const score =
      borderScore(text, starts[from + by] as number) + borderScore(text, starts[to + by] as number);
    if (score >= bestScore) {
      best = by;
      bestScore = score;
    }
  }
  return best;
}

const SENTENCE_END = /[。！？!?…―]/u;
const COMMA = /[、，,；;：:]/u;
const OPENER = /[「『（【〈《“(［[｛{<]/u;
const CLOSER = /[」』）】〉》”)］\]｝}>]/u;
const KANA = /[ぁ-ゖ]/u;
const SPACE = /\s/u;

/** How natural a border between two characters is, for a reader. */
function borderScore(text: string, at: number): number {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '' || after === '' || before === '\n' || after === '\n') return 10;
  if (CLOSER.test(after)) return SENTENCE_END.test(before) ? 3 : 2;
  if (SENTENCE_END.test(before)) return SENTENCE_END.test(after) ? 1 : 10;
  if (CLOSER.test(before)) return 6;
  if (COMMA.test(before)) return COMMA.test(after) ? 1 : 5;
  if (OPENER.test(after)) return 5;
  if (SPACE.test(before) || SPACE.test(after)) return 4;
  if (KANA.test(before) && !KANA.test(after)) return 3;
  return 0;
}
