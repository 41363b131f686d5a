import type { Entry } from './entry';

/** Entries by number, some of which are there no more: what was made of the others still stands. */
export class EntryRoster {
  readonly #entries: readonly Entry[];
  readonly #removed: ReadonlySet<number>;

  constructor(entries: readonly Entry[], removed: ReadonlySet<number> = new Set()) {
    this.#entries = entries;
    this.#removed = removed;
  }

  get size(): number {
    return this.#entries.length - this.#removed.size;
  }

  /** Those that are here still. */
  get entries(): readonly Entry[] {
    if (this.#removed.size === 0) return this.#entries;
    return this.#entries.filter((_, index) => !this.#removed.has(index));
  }

  /** The entry of a number; `null` when it is here no more. */
  at(index: number): Entry | null {
    return this.has(index) ? (this.#entries[index] ?? null) : null;
  }

  has(index: number): boolean {
    return !this.#removed.has(index);
  }

  /** The roster without some entries; itself when it has none of them. */
  without(gone: ReadonlySet<Entry>): EntryRoster {
    const found = placesOf(gone, this.#entries);
    return found.length === 0 ? this : new EntryRoster(this.#entries, new Set([...this.#removed, ...found]));
  }
}

function placesOf(some: ReadonlySet<Entry>, entries: readonly Entry[]): number[] {
  // Looking for an object is cheap beside looking every object up in a set.
  if (some.size < 8) return [...some].map((entry) => entries.indexOf(entry)).filter((index) => index >= 0);
  return entries.flatMap((entry, index) => (some.has(entry) ? index : []));
}
