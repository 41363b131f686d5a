import type { Entry } from './entry';
import type { FormIndex } from './form-index';
import { FormIndexBuilder } from './form-index-builder';
import { type Form, formOf, formSeeds, isPersonal, surnameForm, surnameOf } from './forms';
import { RegexForms, type RegexHit } from './regex-forms';
import { Speller } from './speller';
import { titleStarts } from './titles';

/** People who share a surname, by their places in the segment. */
interface Surname {
  readonly text: string;
  readonly bearers: number[];
}

/** What is made of entries once. */
interface Built {
  readonly entries: readonly Entry[];
  readonly index: FormIndex;
  /** The record of each entry's first form, and one number more for the end; surnames have records below 0. */
  readonly firstRecords: Int32Array;
  readonly surnames: readonly Surname[];
  readonly patterns: RegexForms | null;
}

/**
 * Entries and the index of their forms. An index knows numbers only; the form that belongs to one is made when it is
 * seen in a text, since few of 100,000 entries ever are. Without some of its entries a segment keeps its index.
 */
export class Segment {
  readonly #built: Built;
  /** Places of entries that are here no more. */
  readonly #removed: ReadonlySet<number>;
  readonly #forms = new Map<number, Form | null>();

  private constructor(built: Built, removed: ReadonlySet<number>) {
    this.#built = built;
    this.#removed = removed;
  }

  static of(entries: readonly Entry[]): Segment {
    return new Segment(build(entries), new Set());
  }

  get index(): FormIndex {
    return this.#built.index;
  }

  get size(): number {
    return this.#built.entries.length - this.#removed.size;
  }

  /** The entries that are here still. */
  get entries(): readonly Entry[] {
    const { entries } = this.#built;
    return this.#removed.size === 0 ? entries : entries.filter((_, index) => !this.#removed.has(index));
  }

  without(gone: ReadonlySet<Entry>): Segment {
    const found = placesOf(gone, this.#built.entries);
    return found.length === 0 ? this : new Segment(this.#built, new Set([...this.#removed, ...found]));
  }

  get hasPatterns(): boolean {
    return this.#built.patterns !== null;
  }

  /** What the regular expressions among the forms match in an original text. */
  findPatterns(text: string): RegexHit[] {
    const hits = this.#built.patterns?.find(text) ?? [];
    return hits.filter(({ owner }) => !this.#removed.has(owner));
  }

  /** The form that a record stands for; `null` when its entry is here no more. */
  formOf(record: number): Form | null {
    const known = this.#forms.get(record);
    if (known !== undefined) return known;
    const form = record < 0 ? this.#surname(-1 - record) : this.#form(record);
    this.#forms.set(record, form);
    return form;
  }

  #form(record: number): Form | null {
    const { entries, firstRecords } = this.#built;
    const index = lastAtMost(firstRecords, record);
    const entry = entries[index];
    if (!entry || this.#removed.has(index)) return null;
    const seed = formSeeds(entry)[record - (firstRecords[index] ?? 0)];
    return seed ? formOf(entry, seed) : null;
  }

  #surname(number: number): Form | null {
    const surname = this.#built.surnames[number];
    const left = surname?.bearers.filter((index) => !this.#removed.has(index)) ?? [];
    const people = left.flatMap((index) => this.#built.entries[index] ?? []);
    const [first, ...others] = people.sort((a, b) => (a.id < b.id ? -1 : 1));
    return surname && first ? surnameForm(surname.text, [first, ...others]) : null;
  }
}

function build(entries: readonly Entry[]): Built {
  const builder = new FormIndexBuilder(titleStarts);
  const speller = new Speller();
  const add = (text: string, isName: boolean, entry: Entry, record: number) => {
    speller.spell(text, isName ? entry : null);
    if (speller.length > 0) builder.add(speller.units, speller.length, record);
  };
  const firstRecords = new Int32Array(entries.length + 1);
  const surnames = new Map<string, Surname>();
  let record = 0;
  for (const [index, entry] of entries.entries()) {
    firstRecords[index] = record;
    const isName = isPersonal(entry);
    for (const { text, kind } of formSeeds(entry)) add(text, isName && kind !== 'rejected', entry, record++);
    const text = surnameOf(entry);
    if (text === null) continue;
    const known = surnames.get(text);
    if (known) {
      known.bearers.push(index);
      continue;
    }
    add(text, isName, entry, -1 - surnames.size);
    surnames.set(text, { text, bearers: [index] });
  }
  firstRecords[entries.length] = record;
  return {
    entries,
    index: builder.build(),
    firstRecords,
    surnames: [...surnames.values()],
    patterns: RegexForms.of(entries),
  };
}

function placesOf(some: ReadonlySet<Entry>, entries: readonly Entry[]): number[] {
  // Looking for an object is cheap beside looking every object up in a set.
  if (some.size < 8) return [...some].map((entry) => entries.indexOf(entry)).filter((index) => index >= 0);
  return entries.flatMap((entry, index) => (some.has(entry) ? index : []));
}

/** The index of the last of rising `numbers` that is at most `number`. */
function lastAtMost(numbers: Int32Array, number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
