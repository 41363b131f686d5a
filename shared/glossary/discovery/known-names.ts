import { fold } from '#shared/text';
import type { Entry } from '../entry';
import { isPersonal } from '../forms';
import { surnameIn } from './chinese-surnames';
import { type NameKanji, nameKanjiOf } from './given-likeness';
import { syllablesOf } from './syllables';
import { wordKey } from './word-key';

/** A name of a person in kanji, folded. */
export interface KanjiName {
  readonly entry: Entry;
  readonly surname: string;
  readonly given: string;
  readonly surnameKanji: readonly NameKanji[];
  readonly givenKanji: readonly NameKanji[];
  /** Given names in Latin letters that the entry lists, as keys. */
  readonly latinGiven: readonly string[];
}

/** All names of one surname. */
export interface Surname {
  readonly surname: string;
  readonly names: readonly KanjiName[];
  /** Kanji of the longest of their given names. */
  readonly longest: number;
}

/** A name in words of letters or katakana, folded. */
export interface WordName {
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  /** Keys of the entry's other names of so many words. */
  readonly others: readonly (readonly string[])[];
  /** Which of the words is the surname or the given name. */
  readonly parts: readonly ('surname' | 'given' | null)[];
}

/** Names by a key; `undefined` where there are none. */
type Lookup<T> = Pick<ReadonlyMap<string, readonly T[]>, 'get' | 'has'>;

/** What discovery knows of glossaries, by what a text is looked up with. */
export interface KnownNames {
  /** By their first kanji. */
  readonly surnames: Lookup<Surname>;
  /** Given names of two kanji and more. */
  readonly byGiven: Lookup<KanjiName>;
  /** By a syllable of the surname, for Latin letters. */
  readonly bySyllable: Lookup<KanjiName>;
  /** Names of people by the key of each word. */
  readonly byWord: Lookup<WordName>;
  /** Names of things in one word, by the first two characters of the key. */
  readonly things: Lookup<WordName>;
  /** All forms of all entries, as keys: what is listed is never discovered. */
  readonly listed: Pick<ReadonlySet<string>, 'has'>;
}

const onlyKanji = /^\p{Script=Han}+$/u;
const onlyWords = /^[a-z\u00c0-\u024f\p{Script=Katakana}ー'. -・=]+$/u;

export function listedKey(folded: string): string {
  return folded.replace(/[\s・=]/gu, '');
}

export function wordsOf(folded: string): string[] {
  return folded.split(/[\s・=]+/u).filter((word) => word !== '');
}

/** What an entry brings in by itself, made when it is asked for. */
export class EntryNames {
  readonly #entry: Entry;
  #kanji: readonly KanjiName[] | undefined;
  #words: readonly WordName[] | undefined;
  #things: readonly WordName[] | undefined;
  #listed: readonly string[] | undefined;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  get kanji(): readonly KanjiName[] {
    this.#kanji ??= isPersonal(this.#entry) ? kanjiNamesOf(this.#entry) : [];
    return this.#kanji;
  }

  get words(): readonly WordName[] {
    this.#words ??= isPersonal(this.#entry) ? wordNamesOf(this.#entry) : [];
    return this.#words;
  }

  get things(): readonly WordName[] {
    this.#things ??= !isPersonal(this.#entry) && isNamed(this.#entry) ? thingNamesOf(this.#entry) : [];
    return this.#things;
  }

  get listed(): readonly string[] {
    this.#listed ??= listedForms(this.#entry).map((text) => listedKey(fold(text).text));
    return this.#listed;
  }
}

/** Entries stay the same objects when others of their glossary are edited. */
const remembered = new WeakMap<Entry, EntryNames>();

export function namesOfEntry(entry: Entry): EntryNames {
  let names = remembered.get(entry);
  if (!names) {
    names = new EntryNames(entry);
    remembered.set(entry, names);
  }
  return names;
}

/** Everything a glossary may find in a text by itself, and what a person rejected; the term first. */
export function listedForms(entry: Entry): string[] {
  const { term, latin = [], source = [], variants = [], not = [], parts } = entry;
  const own = parts ? [parts.surname ?? '', parts.given ?? ''] : [];
  return [term, ...own, ...latin, ...source, ...not, ...variants.map(({ text }) => text)];
}

export function isNamed({ category }: Entry): boolean {
  return category === 'organization' || category === 'product';
}

function kanjiNamesOf(entry: Entry): KanjiName[] {
  const latinGiven = wordNamesOf(entry).flatMap(({ keys, parts }) =>
    keys.filter((key, at) => parts[at] === 'given' && /^[a-z]/u.test(key)),
  );
  const forms = [entry.term, ...(entry.source ?? [])].map((form) => listedKey(fold(form).text));
  return [...new Set(forms)].flatMap((form) => {
    const surname = surnameOf(form, entry);
    if (!surname || !onlyKanji.test(form) || form === surname) return [];
    const given = form.slice(surname.length);
    const [surnameKanji, givenKanji] = [nameKanjiOf(surname), nameKanjiOf(given)];
    return [{ entry, surname, given, surnameKanji, givenKanji, latinGiven }];
  });
}

function surnameOf(form: string, { parts }: Entry): string | null {
  const surname = fold(parts?.surname ?? '').text;
  return surname !== '' && form.startsWith(surname) ? surname : surnameIn(form);
}

function wordNamesOf(entry: Entry): WordName[] {
  const forms = [entry.term, ...(entry.latin ?? [])].map((form) => fold(form.trim()).text);
  return namesOfForms(entry, forms);
}

function thingNamesOf(entry: Entry): WordName[] {
  const forms = [entry.term, ...(entry.latin ?? [])].map((form) => fold(form).text);
  const isOneWord = (form: string) => wordsOf(form).length === 1 && wordKey(form).length >= 3;
  return namesOfForms(entry, forms.filter(isOneWord));
}

function namesOfForms(entry: Entry, forms: readonly string[]): WordName[] {
  const names = forms.filter((form) => onlyWords.test(form)).map((form) => wordsOf(form));
  return names.map((words) => ({
    entry,
    words,
    keys: words.map(wordKey),
    others: names.filter((other) => other.length === words.length).map((other) => other.map(wordKey)),
    parts: words.map((word) => partOf(word, words, entry)),
  }));
}

/** Which part of the name a word is: told by the entry's parts, or by the reading of its surname. */
function partOf(word: string, words: readonly string[], entry: Entry): 'surname' | 'given' | null {
  const { surname, given } = entry.parts ?? {};
  if (surname === undefined || words.length !== 2) return null;
  if (word === fold(surname).text) return 'surname';
  if (given !== undefined && word === fold(given).text) return 'given';
  const kanji = nameKanjiOf(fold(surname).text);
  const isSurname = (other: string) =>
    other === fold(surname).text ||
    (kanji.length === 1 &&
      syllablesOf(wordKey(other)).some((syllable) => kanji[0]?.readings.includes(syllable)));
  const surnames = words.filter(isSurname);
  if (surnames.length !== 1) return null;
  return surnames[0] === word ? 'surname' : 'given';
}
