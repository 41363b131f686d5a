import { align } from './align';
import { type Pair, shiftPair } from './pair';

/** Draft paragraphs `[at, at + removed)` gave way to `inserted` others. */
export interface ParagraphSplice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * `pairs` after an edit of the draft, `draft` being its paragraphs after it: the pairs the edit touched and one on
 * either side are aligned anew, those before stay, those behind move along. Costs what the edit costs, and a copy
 * of the list. Far from the edit nothing is paired differently, even where `align` of the whole would.
 */
export function realign(
  pairs: readonly Pair[],
  source: readonly string[],
  draft: readonly string[],
  { at, removed, inserted }: ParagraphSplice,
): Pair[] {
  const first = Math.max(0, firstPairEndingAt(pairs, at) - 1);
  let end = first;
  while (end < pairs.length && (pairs[end]?.draft.from ?? 0) <= at + removed) end++;
  end = Math.min(pairs.length, end + 1);
  const growth = inserted - removed;
  const sourceFrom = pairs[first]?.source.from ?? 0;
  const sourceTo = pairs[end - 1]?.source.to ?? source.length;
  const draftFrom = pairs[first]?.draft.from ?? 0;
  const draftTo = (pairs[end - 1]?.draft.to ?? draft.length - growth) + growth;
  const fresh = align(source.slice(sourceFrom, sourceTo), draft.slice(draftFrom, draftTo));
  return [
    ...pairs.slice(0, first),
    ...fresh.map((pair) => shiftPair(pair, sourceFrom, draftFrom)),
    ...(growth === 0 ? pairs.slice(end) : pairs.slice(end).map((pair) => shiftPair(pair, 0, growth))),
  ];
}

/** Index of the first pair whose draft paragraphs reach up to `at`. */
function firstPairEndingAt(pairs: readonly Pair[], at: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.draft.to ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
