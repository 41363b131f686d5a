import { uniqueAnchors } from '#shared/text';
import { alignGap } from './align-gap';
import type { Pair } from './pair';

/**
 * Pairs the paragraphs of source and draft. Equal paragraphs that stand once in either text are anchors, as far as
 * their order agrees; equal neighbours of anchors follow; what lies between is paired by resemblance, with merges
 * and splits of up to four paragraphs. Paragraphs without counterpart have a pair of their own with one empty side.
 */
export function align(source: readonly string[], draft: readonly string[]): Pair[] {
  const numbers = new Map<string, number>();
  const a = readNumbers(source, numbers);
  const b = readNumbers(draft, numbers);
  const anchors = uniqueAnchors(a, b, numbers.size);
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k <= anchors.a.length; k++) {
    const anchorI = anchors.a[k] ?? a.length;
    const anchorJ = anchors.b[k] ?? b.length;
    while (i < anchorI && j < anchorJ && a[i] === b[j]) pairs.push(oneToOne(i++, j++));
    let gapEndI = anchorI;
    let gapEndJ = anchorJ;
    while (gapEndI > i && gapEndJ > j && a[gapEndI - 1] === b[gapEndJ - 1]) {
      gapEndI--;
      gapEndJ--;
    }
    if (i < gapEndI || j < gapEndJ)
      for (const pair of alignGap(source.slice(i, gapEndI), draft.slice(j, gapEndJ)))
        pairs.push(shiftPair(pair, i, j));
    i = gapEndI;
    j = gapEndJ;
    // The equal paragraphs before the anchor, and the anchor itself.
    while (i < a.length && i <= anchorI && j <= anchorJ) pairs.push(oneToOne(i++, j++));
  }
  return pairs;
}

function readNumbers(paragraphs: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(paragraphs, (paragraph) => {
    const known = numbers.get(paragraph);
    if (known !== undefined) return known;
    numbers.set(paragraph, numbers.size);
    return numbers.size - 1;
  });
}

function oneToOne(i: number, j: number): Pair {
  return { source: { from: i, to: i + 1 }, draft: { from: j, to: j + 1 } };
}

/** A pair with its indices moved on. */
export function shiftPair({ source, draft }: Pair, bySource: number, byDraft: number): Pair {
  return {
    source: { from: source.from + bySource, to: source.to + bySource },
    draft: { from: draft.from + byDraft, to: draft.to + byDraft },
  };
}
