import type { Anchors } from '#shared/text';
import { findEditedPairs } from './edited-lines';
import type { WeighedPair } from './heaviest-chain';
import { gapsBetween, type LineGap } from './line-gaps';
import { orderLines } from './line-order';
import { type BothLines, pairEqualLines } from './lines';

import { findMovedLines, flagLines, type MovedLines } from './moved-lines';
import { type DiffInput, type SolvedGap, solveGap } from './solve-gap';

export interface SolvedLines {
  /** In text order; what lies between is equal. */
  readonly gaps: readonly SolvedGap[];
  /** Of lines that were moved and edited, where they begin: offset in the base → in the draft. */
  readonly editedMoves: ReadonlyMap<number, number>;
}

/** Each round may show lines, until then held against others, which crossed; there is hardly ever a third. */
const MOST_ROUNDS = 3;

/**
 * Pairs equal lines and solves the gaps between them. Where lines cross that order, being equal or nearly so, the
 * order which most of the text keeps is found, and what crosses that was moved.
 */
export function solveLines(input: DiffInput): SolvedLines {
  const { lines } = input;
  let solved = solveAt(input, pairEqualLines(lines), [], []);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = findEditedPairs(input, solved.gaps, solved.flags);
    if (found.length === 0 && (round > 0 || solved.moved.length === 0)) break;
    const edited = [...solved.edited, ...found];
    const anchors = orderLines(lines, solved.gaps, [...solved.moved, ...edited]);
    solved = solveAt(input, anchors, edited, solved.gaps);
  }
  return { gaps: solved.gaps, editedMoves: startsOf(lines, solved.editedMoves) };
}

interface Solved {
  readonly gaps: readonly SolvedGap[];
  /** Equal lines that crossed the anchors. */
  readonly moved: readonly WeighedPair[];
  /** All that were found to be edited, those in the order of the anchors among them. */
  readonly edited: readonly WeighedPair[];
  /** Those that crossed it. */
  readonly editedMoves: readonly WeighedPair[];
  readonly flags: MovedLines;
}

function solveAt(
  input: DiffInput,
  anchors: Anchors,
  edited: readonly WeighedPair[],
  before: readonly SolvedGap[],
): Solved {
  const { lines } = input;
  const gaps = gapsBetween(lines, anchors);
  const kept = new Set(anchors.a);
  const moved = findMovedLines(lines, gaps);
  const editedMoves = edited.filter(({ a }) => !kept.has(a));
  const flags = flagLines(lines, [...moved, ...editedMoves]);
  const known = new Map(before.filter(hasNoMoves).map((one) => [placeOf(one.gap), one]));
  const solved = gaps.map((gap) => {
    const same = known.get(placeOf(gap));
    return same && !holdsAny(flags, gap) ? same : solveGap(input, gap, flags);
  });
  return { gaps: solved, moved, edited, editedMoves, flags };
}

function startsOf({ a, b }: BothLines, pairs: readonly WeighedPair[]): ReadonlyMap<number, number> {
  return new Map(pairs.map((pair) => [a.starts[pair.a] as number, b.starts[pair.b] as number]));
}

function hasNoMoves({ moved }: SolvedGap): boolean {
  return moved.base.length + moved.draft.length === 0;
}

function holdsAny({ a, b }: MovedLines, { aFrom, aTo, bFrom, bTo }: LineGap): boolean {
  return a.subarray(aFrom, aTo).includes(1) || b.subarray(bFrom, bTo).includes(1);
}

function placeOf({ aFrom, aTo, bFrom, bTo }: LineGap): string {
  return `${aFrom} ${aTo} ${bFrom} ${bTo}`;
}
