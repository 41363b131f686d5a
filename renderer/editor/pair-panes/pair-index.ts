import type { Pair, ParagraphRange } from '#shared/align';
import { firstIndex } from '#shared/text';
import type { Side } from '../editor-api';

/** The pair a paragraph belongs to, by index; -1 when there are no pairs. Pairs cover both texts in order. */
export function findPair(pairs: readonly Pair[], side: Side, paragraph: number): number {
  // The first pair that ends after the paragraph; pairs with an empty side end no later than they start.
  const first = firstIndex(pairs.length, (index) => rangeAt(pairs, index, side).to > paragraph);
  return Math.min(first, pairs.length - 1);
}

/** The nearest pair at or before `index` that both texts have; -1 when there is none. */
export function anchorBefore(pairs: readonly Pair[], index: number): number {
  let at = Math.min(index, pairs.length - 1);
  while (at >= 0 && !hasBothSides(pairs[at])) at -= 1;
  return at;
}

/** The nearest pair at or after `index` that both texts have; the number of pairs when there is none. */
export function anchorAfter(pairs: readonly Pair[], index: number): number {
  let at = Math.max(index, 0);
  while (at < pairs.length && !hasBothSides(pairs[at])) at += 1;
  return at;
}

export function rangeAt(pairs: readonly Pair[], index: number, side: Side): ParagraphRange {
  return pairs[index]?.[side] ?? { from: 0, to: 0 };
}

function hasBothSides(pair: Pair | undefined): boolean {
  return pair !== undefined && pair.source.from < pair.source.to && pair.draft.from < pair.draft.to;
}
