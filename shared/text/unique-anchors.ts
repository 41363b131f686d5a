/** Places where two sequences agree: `a[i]` is the same thing as `b[i']` for each pair of indices. */
export interface Anchors {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * The values that stand exactly once in either sequence, in an order common to both: the longest increasing run of
 * such pairs (patience diff, B. Cohen). Values are small non-negative numbers, below `limit`.
 */
export function uniqueAnchors(a: Int32Array, b: Int32Array, limit: number): Anchors {
  const placeA = uniquePlaces(a, limit);
  const placeB = uniquePlaces(b, limit);
  const pairsA: number[] = [];
  const pairsB: number[] = [];
  for (const [i, value] of a.entries()) {
    const other = placeB[value] as number;
    if (placeA[value] !== i + 1 || other <= 0) continue;
    pairsA.push(i);
    pairsB.push(other - 1);
  }
  return longestIncreasing(pairsA, pairsB);
}

/** Per value: 0 when it is absent, its index + 1 when it stands once, -1 when it stands more often. */
function uniquePlaces(values: Int32Array, limit: number): Int32Array {
  const places = new Int32Array(limit);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    places[value] = places[value] === 0 ? i + 1 : -1;
  }
  return places;
}

/** Of pairs sorted by `a`, the longest selection that is sorted by `b`, too; no `b` stands twice. */
export function longestIncreasing(a: readonly number[], b: readonly number[]): Anchors {
  /** Index of the pair that ends the best run of each length. */
  const tails: number[] = [];
  const previous = new Int32Array(b.length);
  for (let i = 0; i < b.length; i++) {
    const length = runsBelow(tails, b, b[i] as number);
    previous[i] = tails[length - 1] ?? -1;
    tails[length] = i;
  }
  const chosenA = new Int32Array(tails.length);
  const chosenB = new Int32Array(tails.length);
  for (let at = tails.at(-1) ?? -1, k = tails.length - 1; k >= 0; k--) {
    chosenA[k] = a[at] as number;
    chosenB[k] = b[at] as number;
    at = previous[at] as number;
  }
  return { a: chosenA, b: chosenB };
}

/** How many runs end below `value`; they are sorted by their ends. */
function runsBelow(tails: readonly number[], b: readonly number[], value: number): number {
  const last = tails.at(-1);
  if (last === undefined || (b[last] as number) < value) return tails.length;
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((b[tails[middle] as number] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
