import type { Anchors } from '#shared/text';
import type { BothLines } from './lines';

/** A stretch of lines of either text without a common anchor: indices, half-open. */
export interface LineGap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * What is left when anchors are paired, and equal lines next to them. An anchor of lines that differ, being edited, is
 * a gap of its own.
 */
export function gapsBetween({ a, b }: BothLines, anchors: Anchors): LineGap[] {
  const gaps: LineGap[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k <= anchors.a.length; k++) {
    const anchorI = anchors.a[k] ?? a.ids.length;
    const anchorJ = anchors.b[k] ?? b.ids.length;
    let [nextI, nextJ] = [anchorI, anchorJ];
    while (i < nextI && j < nextJ && a.ids[i] === b.ids[j]) {
      i++;
      j++;
    }
    while (nextI > i && nextJ > j && a.ids[nextI - 1] === b.ids[nextJ - 1]) {
      nextI--;
      nextJ--;
    }
    if (i < nextI || j < nextJ) gaps.push({ aFrom: i, aTo: nextI, bFrom: j, bTo: nextJ });
    if (a.ids[anchorI] !== b.ids[anchorJ])
      gaps.push({ aFrom: anchorI, aTo: anchorI + 1, bFrom: anchorJ, bTo: anchorJ + 1 });
    i = anchorI + 1;
    j = anchorJ + 1;
  }
  return gaps;
}
