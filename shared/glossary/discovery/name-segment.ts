import type { Entry } from '../entry';
import { EntryRoster } from '../entry-roster';
import { KeyList, KeyTable } from './key-table';
import { type KeyKind, keyOf, NameKeys } from './name-keys';

/** What is made of entries once. */
interface Built {
  readonly table: KeyTable;
  /** First units of what may be names in kanji. */
  readonly firsts: ReadonlySet<number>;
  /** Whether one of them may be a person, an organisation or a product. */
  readonly hasNames: boolean;
}

/** Some entries, to be found by keys of their names; without some of them it keeps what was made of all. */
export class NameSegment {
  readonly #built: Built;
  readonly #roster: EntryRoster;

  private constructor(built: Built, roster: EntryRoster) {
    this.#built = built;
    this.#roster = roster;
  }

  static of(entries: readonly Entry[]): NameSegment {
    const list = new KeyList();
    const firsts = new Set<number>();
    let number = 0;
    let hasNames = false;
    const keys = new NameKeys({
      add: (kind, key) => {
        list.add(key, number);
        hasNames ||= kind !== 'listed';
      },
      addFirst: (unit) => firsts.add(unit),
    });
    for (; number < entries.length; number++) {
      const entry = entries[number];
      if (entry) keys.read(entry);
    }
    const built = { table: new KeyTable(list), firsts, hasNames };
    return new NameSegment(built, new EntryRoster(entries));
  }

  get firsts(): ReadonlySet<number> {
    return this.#built.firsts;
  }

  get hasNames(): boolean {
    return this.#built.hasNames;
  }

  get size(): number {
    return this.#roster.size;
  }

  get entries(): readonly Entry[] {
    return this.#roster.entries;
  }

  without(gone: ReadonlySet<Entry>): NameSegment {
    const roster = this.#roster.without(gone);
    return roster === this.#roster ? this : new NameSegment(this.#built, roster);
  }

  /** The entries that may have a key; those that have it are among them. */
  find(kind: KeyKind, text: string): Entry[] {
    return this.#built.table.find(keyOf(kind, text)).flatMap((number) => this.#roster.at(number) ?? []);
  }
}
