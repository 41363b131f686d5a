import type { Entry, Glossary } from '../entry';
import { type GlossaryIndex, indexGlossaries } from '../glossary-index';
import {
  type EntryNames,
  type KanjiName,
  type KnownNames,
  namesOfEntry,
  type Surname,
  type WordName,
} from './known-names';
import type { KeyKind } from './name-keys';
import { NameSegment } from './name-segment';
import { readingsOf } from './syllables';

/** A map whose values are made when they are first asked for; `undefined` where nothing is known. */
class Lookup<T> {
  readonly #known = new Map<string, readonly T[]>();
  readonly #find: (key: string) => readonly T[];

  constructor(find: (key: string) => readonly T[]) {
    this.#find = find;
  }

  get(key: string): readonly T[] | undefined {
    let found = this.#known.get(key);
    if (!found) {
      found = this.#find(key);
      this.#known.set(key, found);
    }
    return found.length > 0 ? found : undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }
}

/**
 * The names of glossaries as discovery looks them up. Only what a text asks for is made: opening 100,000 entries costs
 * a pass over their letters, and editing one of them costs nothing to speak of. Names come in the order of the
 * glossaries and there of the ids, in whatever order the entries were added.
 */
export class NameIndex implements KnownNames {
  readonly #glossaries: readonly GlossaryIndex<NameSegment>[];
  readonly surnames = new Lookup<Surname>((key) =>
    surnamesOf(
      this.#names('surname', key, ({ kanji }) => kanji.filter(({ surname }) => surname.charAt(0) === key)),
    ),
  );
  readonly byGiven = new Lookup<KanjiName>((key) =>
    this.#names('given', key.slice(-2), ({ kanji }) =>
      kanji.filter(({ given }) => given.length > 1 && given === key),
    ),
  );
  readonly bySyllable = new Lookup<KanjiName>((key) => this.#read(key));
  readonly byWord = new Lookup<WordName>((key) =>
    this.#names('word', key, ({ words }) => words.filter(({ keys }) => keys.includes(key))),
  );
  readonly things = new Lookup<WordName>((key) =>
    this.#names('thing', key, ({ things }) => things.filter(({ keys }) => keys[0]?.slice(0, 2) === key)),
  );
  readonly listed = {
    has: (key: string) =>
      this.#entries('listed', key).some((entry) => namesOfEntry(entry).listed.includes(key)),
  };

  private constructor(glossaries: readonly GlossaryIndex<NameSegment>[]) {
    this.#glossaries = glossaries;
  }

  static of(glossaries: readonly Glossary[]): NameIndex {
    return new NameIndex(indexGlossaries(glossaries, [], NameSegment.of));
  }

  /** The index of other glossaries. What they share with these, entry by entry, is not made again. */
  with(glossaries: readonly Glossary[]): NameIndex {
    return new NameIndex(indexGlossaries(glossaries, this.#glossaries, NameSegment.of));
  }

  /** Whether nobody and nothing is named. */
  get isEmpty(): boolean {
    return !this.#glossaries.some(({ segments }) => segments.some(({ hasNames }) => hasNames));
  }

  #names<T>(kind: KeyKind, key: string, namesOf: (names: EntryNames) => readonly T[]): T[] {
    return this.#entries(kind, key).flatMap((entry) => namesOf(namesOfEntry(entry)));
  }

  #entries(kind: KeyKind, key: string): Entry[] {
    return this.#glossaries.flatMap(({ segments }) =>
      segments.flatMap((segment) => segment.find(kind, key)).sort(compareIds),
    );
  }

  /** Surnames of one kanji that may be read so. */
  #read(syllable: string): KanjiName[] {
    const isRead = ({ surnameKanji }: KanjiName) =>
      surnameKanji.length === 1 && surnameKanji[0]?.readings.includes(syllable) === true;
    return this.#glossaries.flatMap(({ segments }) => {
      const entries = new Set(
        segments.flatMap((segment) =>
          [...segment.firsts].flatMap((first) => {
            const kanji = String.fromCharCode(first);
            return mayBeRead(kanji, syllable) ? segment.find('surname', kanji) : [];
          }),
        ),
      );
      return [...entries].sort(compareIds).flatMap((entry) => namesOfEntry(entry).kanji.filter(isRead));
    });
  }
}

function surnamesOf(names: readonly KanjiName[]): Surname[] {
  const groups = new Map<string, KanjiName[]>();
  for (const name of names) {
    const group = groups.get(name.surname);
    if (group) group.push(name);
    else groups.set(name.surname, [name]);
  }
  return [...groups].map(([surname, group]) => {
    const longest = group.reduce((length, { given }) => Math.max(length, given.length), 0);
    return { surname, names: group, longest };
  });
}

/** Half of a surrogate pair does not say how the kanji is read. */
function mayBeRead(unit: string, syllable: string): boolean {
  return /^[\ud800-\udfff]/.test(unit) || readingsOf(unit).includes(syllable);
}

function compareIds(a: Entry, b: Entry): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
