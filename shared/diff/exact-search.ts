import type { Hunk } from './hunk';

/** No path gets there: it would have left the sequences. */
const NONE = -1;

/**
 * The fewest insertions and deletions that turn one sequence into another (E. Myers, An O(ND) Difference Algorithm
 * and Its Variations, 1986). One search after the other uses the same memory.
 */
export class ExactSearch {
  /** How far in `a` the path of `edits` edits that ends on diagonal k gets, at `row(edits) + (k + edits) / 2`. */
  private reached = new Int32Array(1 << 10);
  private lengthA = 0;
  private lengthB = 0;

  /** The hunks of a range and the number of edits in them; `null` when it takes more than `most`. */
  search(a: Int32Array, b: Int32Array, range: Hunk, most: number): { hunks: Hunk[]; edits: number } | null {
    const { aFrom, bFrom } = range;
    this.lengthA = range.aTo - aFrom;
    this.lengthB = range.bTo - bFrom;
    // From a diagonal that came to an end of a sequence, those beyond it get nowhere with fewer edits.
    let lowest = -this.lengthB;
    let highest = this.lengthA;
    for (let edits = 0; edits <= most; edits++) {
      this.addRow(edits);
      const low = Math.max(-edits, lowest);
      for (let k = low + ((low + edits) & 1); k <= Math.min(edits, highest); k += 2) {
        let x = this.startOf(edits, k);
        if (x === NONE) continue;
        while (x < this.lengthA && x - k < this.lengthB && a[aFrom + x] === b[bFrom + x - k]) x++;
        this.reached[row(edits) + ((k + edits) >> 1)] = x;
        if (x === this.lengthA && x - k === this.lengthB) return { hunks: this.trace(edits, range), edits };
        if (x === this.lengthA) highest = k - 1;
        if (x - k === this.lengthB) lowest = k + 1;
      }
    }
    return null;
  }

  /** Where the path on a diagonal goes on after its last edit. */
  private startOf(edits: number, k: number): number {
    if (edits === 0) return 0;
    if (this.endsInInsertion(edits, k)) return this.reachedBy(edits - 1, k + 1);
    const before = this.reachedBy(edits - 1, k - 1);
    return before === NONE || before === this.lengthA ? NONE : before + 1;
  }

  /** Whether the last edit of the path on a diagonal inserts: only where that gets farther than to delete. */
  private endsInInsertion(edits: number, k: number): boolean {
    const inserted = this.reachedBy(edits - 1, k + 1);
    if (inserted === NONE || inserted - k > this.lengthB) return false;
    const deleted = this.reachedBy(edits - 1, k - 1);
    return deleted < inserted || deleted === this.lengthA;
  }

  private reachedBy(edits: number, k: number): number {
    if (k < -edits || k > edits) return NONE;
    return this.reached[row(edits) + ((k + edits) >> 1)] as number;
  }

  /** The way back from the end, edit by edit; those with nothing equal between them are one hunk. */
  private trace(edits: number, { aFrom, bFrom }: Hunk): Hunk[] {
    const hunks: Hunk[] = [];
    let k = this.lengthA - this.lengthB;
    let last = { a: 0, b: 0 };
    for (let left = edits; left > 0; left--) {
      const start = this.startOf(left, k);
      const end = this.reachedBy(left, k);
      if (left === edits) last = { a: start, b: start - k };
      else if (start < end) {
        hunks.push({ aFrom: aFrom + end, aTo: aFrom + last.a, bFrom: bFrom + end - k, bTo: bFrom + last.b });
        last = { a: start, b: start - k };
      }
      k += this.endsInInsertion(left, k) ? 1 : -1;
    }
    const first = this.reachedBy(0, 0);
    if (edits > 0)
      hunks.push({ aFrom: aFrom + first, aTo: aFrom + last.a, bFrom: bFrom + first, bTo: bFrom + last.b });
    return hunks.reverse();
  }

  private addRow(edits: number): void {
    const end = row(edits + 1);
    if (end > this.reached.length) {
      const larger = new Int32Array(end * 2);
      larger.set(this.reached);
      this.reached = larger;
    }
    this.reached.fill(NONE, row(edits), end);
  }
}

/** Where the paths of a number of edits begin in the list of all. */
function row(edits: number): number {
  return (edits * (edits + 1)) / 2;
}
