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
  /** The longer ones by their first two units, gaps left out. */
  readonly pairs: RangeTable;
  /** From large ranges to those within, unit by unit: one look instead of a search through memory far apart. */
  readonly nexts: RangeTable;
  readonly filter: PairFilter;
}

/** A range and what leads to it, in five numbers. */
const size = 5;

/** Ranges of spellings by two numbers; a hash table with open addressing. */
export class RangeTable {
  readonly #slots: Int32Array;

  /** Room for `count` ranges, of which half stays free. */
  constructor(count: number) {
    this.#slots = new Int32Array(size * 2 ** Math.ceil(Math.log2(count * 2 + 2)));
  }

  /** The slot of two numbers, or the free one where they would stand. The first is not negative. */
  slotOf(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length / size - 1;
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot * size] ?? 0;
      // 0 stands for a free slot, so the first number is kept with one more.
      if (known === 0 || (known === first + 1 && slots[slot * size + 1] === second)) return slot;
    }
  }

  fill(slot: number, first: number, second: number, from: number, to: number): void {
    this.#slots[slot * size] = first + 1;
    this.#slots[slot * size + 1] = second;
    this.#slots[slot * size + 2] = from;
    this.#slots[slot * size + 3] = to;
  }

  /** Says that a spelling of the slot goes on with `third`; `null` where it ends or a gap makes it hard to tell. */
  goesOn(slot: number, third: number | null): void {
    const bits = third === null ? -1 : 1 << (third & 31);
    this.#slots[slot * size + 4] = (this.#slots[slot * size + 4] ?? 0) | bits;
  }

  /** The range of a slot; 0 to 0 for a free one. */
  from(slot: number): number {
    return this.#slots[slot * size + 2] ?? 0;
  }

  to(slot: number): number {
    return this.#slots[slot * size + 3] ?? 0;
  }

  /** Whether some spelling may go on with `third`; often yes wrongly, never no wrongly; no for a free slot. */
  mayGoOn(slot: number, third: number): boolean {
    return (((this.#slots[slot * size + 4] ?? 0) >>> (third & 31)) & 1) === 1;
  }
}

/** A range with more spellings than this has the ranges of its next units in `nexts`; smaller ones are searched. */
export const fewSpellings = 12;

/** The second number under which `nexts` has the range that a unit at `depth` leads to; the first is its start. */
export function nextKey(depth: number, unit: number): number {
  return (depth << 16) | unit;
}
