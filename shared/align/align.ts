import { type Anchors, uniqueAnchors } from '#shared/text';
import { alignBetween } from './gap-borders';
import { numberAlike } from './number-alike';
import { type Pair, shiftPair } from './pair';

/**
 * Pairs the paragraphs of source and draft. Equal paragraphs that stand once in either text are anchors, as far as
 * their order agrees; equal neighbours of anchors follow; what lies between is paired by resemblance, with merges
 * and splits of up to four paragraphs. Paragraphs without counterpart have a pair of their own with one empty side.
 */
export function align(source: readonly string[], draft: readonly string[]): Pair[] {
  const numbers = new Map<string, number>();
  const a = numberAlike(source, numbers);
  const b = numberAlike(draft, numbers);
  return alignAt(uniqueAnchors(a, b, numbers.size), source, draft);
}

/** As `align`, with anchors (in the order of both texts) that the caller knows. */
export function alignAt(anchors: Anchors, source: readonly string[], draft: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k <= anchors.a.length; k++) {
    const anchorI = anchors.a[k] ?? source.length;
    const anchorJ = anchors.b[k] ?? draft.length;
    while (i < anchorI && j < anchorJ && source[i] === draft[j]) pairs.push(oneToOne(i++, j++));
    let gapEndI = anchorI;
    let gapEndJ = anchorJ;
    while (gapEndI > i && gapEndJ > j && source[gapEndI - 1] === draft[gapEndJ - 1]) {
      gapEndI--;
      gapEndJ--;
    }
    if (i < gapEndI || j < gapEndJ)
      for (const pair of alignBetween(source.slice(i, gapEndI), draft.slice(j, gapEndJ)))
        pairs.push(shiftPair(pair, i, j));
    i = gapEndI;
    j = gapEndJ;
    // The equal paragraphs before the anchor, and the anchor itself.
    while (i < source.length && i <= anchorI && j <= anchorJ) pairs.push(oneToOne(i++, j++));
  }
  return pairs;
}

function oneToOne(i: number, j: number): Pair {
  return { source: { from: i, to: i + 1 }, draft: { from: j, to: j + 1 } };
}
