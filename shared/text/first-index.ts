/**
 * The first index of `[0, count)` that passes, found by halving; `count` when none does. Behind one that passes all must
 * pass.
 */
export function firstIndex(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
