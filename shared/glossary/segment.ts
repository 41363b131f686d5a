import type { Entry } from './entry';
import { EntryRoster } from './entry-roster';
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
  readonly #roster: EntryRoster;
  readonly #forms = new Map<number, Form | null>();

  private constructor(built: Built, roster: EntryRoster) {
    this.#built = built;
    this.#roster = roster;
  }

  static of(entries: readonly Entry[]): Segment {
    return new Segment(build(entries), new EntryRoster(entries));
  }

  get index(): FormIndex {
    return this.#built.index;
  }

  get size(): number {
    return this.#roster.size;
  }

  get entries(): readonly Entry[] {
    return this.#roster.entries;
  }

  without(gone: ReadonlySet<Entry>): Segment {
    const roster = this.#roster.without(gone);
    return roster === this.#roster ? this : new Segment(this.#built, roster);
  }

  get hasPatterns(): boolean {
    return this.#built.patterns !== null;
  }

  /** What the regular expressions among the forms match in an original text. */
  findPatterns(text: string): RegexHit[] {
    const hits = this.#built.patterns?.find(text) ?? [];
    return hits.filter(({ owner }) => this.#roster.has(owner));
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
    const { firstRecords } = this.#built;
    const index = lastAtMost(firstRecords, record);
    const entry = this.#roster.at(index);
    if (!entry) return null;
    const seed = formSeeds(entry)[record - (firstRecords[index] ?? 0)];
    return seed ? formOf(entry, seed) : null;
  }

  #surname(number: number): Form | null {
    const surname = this.#built.surnames[number];
    const people = surname?.bearers.flatMap((index) => this.#roster.at(index) ?? []) ?? [];
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
    index: builder.build(),
    firstRecords,
    surnames: [...surnames.values()],
    patterns: RegexForms.of(entries),
  };
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
