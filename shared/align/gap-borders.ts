import { uniqueAnchors } from '#shared/text';
import { alignGap } from './align-gap';
import { numberAlike } from './number-alike';
import { type Pair, shiftPair } from './pair';

/** Gaps with more cells than this are cut before they are aligned. */
const LARGE = 400;
/** Characters without white space that two paragraphs must begin with alike. */
const HEAD = 8;

/**
 * Pairs of a gap. Aligning costs the product of its sides, so a large gap is cut first where paragraphs begin
 * alike, as edited ones mostly do; only the border is taken from that, merges and splits stay free.
 */
export function alignBetween(source: readonly string[], draft: readonly string[]): Pair[] {
  if (source.length * draft.length <= LARGE) return alignGap(source, draft);
  const numbers = new Map<string, number>();
  const a = numberAlike(source.map(headOf), numbers);
  const b = numberAlike(draft.map(headOf), numbers);
  const borders = uniqueAnchors(a, b, numbers.size);
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k <= borders.a.length; k++) {
    const nextI = borders.a[k] ?? source.length;
    const nextJ = borders.b[k] ?? draft.length;
    for (const pair of alignGap(source.slice(i, nextI), draft.slice(j, nextJ)))
      pairs.push(shiftPair(pair, i, j));
    i = nextI;
    j = nextJ;
  }
  return pairs;
}

function headOf(paragraph: string): string {
  return paragraph.replace(/\s+/gu, '').slice(0, HEAD);
}
