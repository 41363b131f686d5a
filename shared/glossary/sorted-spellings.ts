import type { PairFilter } from './pair-filter';

/** Stands in a spelling between the parts of a name: in a text a space, ・ or = may stand there, or nothing. */
export const gap = 0;

/** What may stand in a gap, as folding leaves it. */
export const separators: readonly number[] = [' ', '・', '='].map((separator) => separator.charCodeAt(0));

/** Spellings, each a row of folded units with a number of its own (its record), in order of their units. */
export interface SortedSpellings {
  /** The units of all spellings, one after the other. */
  readonly pool: Uint16Array;
  /** Where each spelling begins in the pool, and one number more for the end. */
  readonly offsets: Int32Array;
  readonly records: Int32Array;
  /** Where the spellings of one unit stand, by the unit. */
  readonly singles: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  /** The longer ones. */
  readonly pairs: PairTable;
  readonly filter: PairFilter;
}

/** What is known of the spellings that share their first two units, in four numbers. */
const size = 4;

/** Ranges of spellings by their first two units, gaps left out; a hash table with open addressing. */
export class PairTable {
  readonly #slots: Int32Array;

  /** Room for `count` pairs, of which half stays free. */
  constructor(count: number) {
    this.#slots = new Int32Array(size * 2 ** Math.ceil(Math.log2(count * 2 + 2)));
  }

  /** The slot of a pair, or the free one where it would stand. */
  slotOf(first: number, second: number): number {
    const key = (first << 16) | second;
    const mask = this.#slots.length / size - 1;
    let slot = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot * size];
      if (known === key || known === 0) return slot;
    }
  }

  /** Says that `from` and `to` are the pair's range. */
  fill(slot: number, first: number, second: number, from: number, to: number): void {
    this.#slots[slot * size] = (first << 16) | second;
    this.#slots[slot * size + 1] = from;
    this.#slots[slot * size + 2] = to;
  }

  /** Says that a spelling of the slot goes on with `third`; `null` where it ends or a gap makes it hard to tell. */
  goesOn(slot: number, third: number | null): void {
    const bits = third === null ? -1 : 1 << (third & 31);
    this.#slots[slot * size + 3] = (this.#slots[slot * size + 3] ?? 0) | bits;
  }

  from(slot: number): number {
    return this.#slots[slot * size + 1] ?? 0;
  }

  to(slot: number): number {
    return this.#slots[slot * size + 2] ?? 0;
  }

  /** Whether some spelling may go on with `third`; often yes wrongly, never no wrongly; no for a free slot. */
  mayGoOn(slot: number, third: number): boolean {
    return (((this.#slots[slot * size + 3] ?? 0) >>> (third & 31)) & 1) === 1;
  }
}
