import type { WeighedPair } from './heaviest-chain';
import type { LineGap } from './line-gaps';
import { type BothLines, type Lines, lineLength } from './lines';

/** Shorter lines (with their line end) that turn up elsewhere are taken for new ones. */
const SHORTEST_MOVE = 5;

/**
 * A line that stands once in either text, and in a gap of both, was moved: in place it would be an anchor. Only a last
 * line that got or lost its line end is none in its place. Weights are code units.
 */
export function findMovedLines({ a, b, limit }: BothLines, gaps: readonly LineGap[]): WeighedPair[] {
  const placesA = uniquePlaces(a, limit);
  const placesB = uniquePlaces(b, limit);
  const gapOfA = gapsOf(
    gaps.map(({ aFrom, aTo }) => [aFrom, aTo]),
    a.ids.length,
  );
  const gapOfB = gapsOf(
    gaps.map(({ bFrom, bTo }) => [bFrom, bTo]),
    b.ids.length,
  );
  const moved: WeighedPair[] = [];
  for (let line = 0; line < limit; line++) {
    const i = placesA[line] as number;
    const j = placesB[line] as number;
    if (i < 0 || j < 0 || gapOfA[i] === 0 || gapOfB[j] === 0) continue;
    if (a.ids[i] !== b.ids[j] && gapOfA[i] === gapOfB[j]) continue;
    const weight = Math.min(lineLength(a, i), lineLength(b, j));
    if (weight >= SHORTEST_MOVE) moved.push({ a: i, b: j, weight });
  }
  return moved;
}

/** Per line of either text 1 where it was moved. */
export interface MovedLines {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

export function flagLines({ a, b }: BothLines, moved: readonly WeighedPair[]): MovedLines {
  const flags = { a: new Uint8Array(a.ids.length), b: new Uint8Array(b.ids.length) };
  for (const pair of moved) {
    flags.a[pair.a] = 1;
    flags.b[pair.b] = 1;
  }
  return flags;
}

/** Per line, its line end aside, where it stands if it stands once, else -1. */
function uniquePlaces({ ids }: Lines, limit: number): Int32Array {
  const places = new Int32Array(limit).fill(-1);
  const seen = new Uint8Array(limit);
  for (let i = 0; i < ids.length; i++) {
    const line = (ids[i] as number) >> 1;
    places[line] = seen[line] === 0 ? i : -1;
    seen[line] = 1;
  }
  return places;
}

/** Per line the number of its gap, from 1; 0 outside of gaps. */
function gapsOf(ranges: readonly (readonly [number, number])[], lines: number): Int32Array {
  const numbers = new Int32Array(lines);
  for (const [index, [from, to]] of ranges.entries()) numbers.fill(index + 1, from, to);
  return numbers;
}
