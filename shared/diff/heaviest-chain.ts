/** Something that stands at `a` in one sequence and at `b` in the other. */
export interface WeighedPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * The heaviest selection of pairs that stands in the same order in both sequences, each place taken once; sorted.
 * Time grows with n log n.
 */
export function heaviestChain(pairs: readonly WeighedPair[]): WeighedPair[] {
  // Pairs of one `a` from the last `b` on, so that none comes behind another of them.
  const sorted = [...pairs].sort((one, other) => one.a - other.a || other.b - one.b);
  const best = new HeaviestBelow(sorted.reduce((most, { b }) => Math.max(most, b), 0) + 1);
  const previous = new Int32Array(sorted.length);
  const weights = new Float64Array(sorted.length);
  for (const [index, { b, weight }] of sorted.entries()) {
    const before = best.find(b, weights);
    previous[index] = before;
    weights[index] = weight + (before < 0 ? 0 : (weights[before] as number));
    best.put(b, index, weights);
  }
  const chain: WeighedPair[] = [];
  for (let at = best.find(best.size, weights); at >= 0; at = previous[at] as number)
    chain.push(sorted[at] as WeighedPair);
  return chain.reverse();
}

/** The heaviest chain that ends below a place (P. Fenwick's tree, of maxima). */
class HeaviestBelow {
  private readonly tree: Int32Array;

  constructor(readonly size: number) {
    this.tree = new Int32Array(size + 1).fill(-1);
  }

  /** Index of the pair that ends it, -1 when there is none. */
  find(place: number, weights: Float64Array): number {
    let found = -1;
    for (let at = place; at > 0; at -= at & -at) {
      const index = this.tree[at] as number;
      if (index >= 0 && (found < 0 || (weights[index] as number) > (weights[found] as number))) found = index;
    }
    return found;
  }

  put(place: number, index: number, weights: Float64Array): void {
    for (let at = place + 1; at <= this.size; at += at & -at) {
      const known = this.tree[at] as number;
      if (known < 0 || (weights[index] as number) > (weights[known] as number)) this.tree[at] = index;
    }
  }
}
