import { fold } from '#shared/text';
import type { Entry, Glossary } from '../entry';
import { isPersonal } from '../forms';
import { surnameIn } from './chinese-surnames';
import { type NameKanji, nameKanjiOf } from './given-likeness';
import { syllablesOf } from './syllables';

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

/** What discovery knows of a glossary, by what a text is looked up with. */
export interface KnownNames {
  /** By the first kanji of the surname. */
  readonly bySurname: ReadonlyMap<string, readonly KanjiName[]>;
  /** Given names of two kanji and more. */
  readonly byGiven: ReadonlyMap<string, readonly KanjiName[]>;
  /** By a syllable of the surname, for Latin letters. */
  readonly bySyllable: ReadonlyMap<string, readonly KanjiName[]>;
  /** Names of people by the key of each word. */
  readonly byWord: ReadonlyMap<string, readonly WordName[]>;
  /** Names of things in one word, by the first two characters of the key. */
  readonly things: ReadonlyMap<string, readonly WordName[]>;
  /** All forms of all entries, as keys: what is listed is never discovered. */
  readonly listed: ReadonlySet<string>;
}

const onlyKanji = /^\p{Script=Han}+$/u;
const onlyWords = /^[a-z\u00c0-\u024f\p{Script=Katakana}ー'. -・=]+$/u;

/** What a word of a name is looked up with: no hyphens and apostrophes, no long vowels, no small kana. */
export function wordKey(folded: string): string {
  return folded
    .replace(/['.\-ーッ]/gu, '')
    .replace(/[ァィゥェォャュョヮ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 1))
    .replace(/ヴ/gu, 'ブ');
}

export function listedKey(folded: string): string {
  return folded.replace(/[\s・=]/gu, '');
}

export function wordsOf(folded: string): string[] {
  return folded.split(/[\s・=]+/u).filter((word) => word !== '');
}

/** What an entry brings in by itself. */
interface EntryNames {
  readonly kanji: readonly KanjiName[];
  readonly words: readonly WordName[];
  readonly things: readonly WordName[];
  readonly listed: readonly string[];
}

/** Entries stay the same objects when others of their glossary are edited, and folding theirs again is most of the work. */
const remembered = new WeakMap<Entry, EntryNames>();

export function learnNames(glossaries: readonly Glossary[]): KnownNames {
  const names = glossaries.flatMap(({ entries }) => entries.map(namesOfEntry));
  const kanjiNames = names.flatMap(({ kanji }) => kanji);
  return {
    bySurname: indexed(kanjiNames, ({ surname }) => [surname.charAt(0)]),
    byGiven: indexed(kanjiNames, ({ given }) => (given.length > 1 ? [given] : [])),
    bySyllable: indexed(kanjiNames, ({ surnameKanji }) =>
      surnameKanji.length === 1 ? (surnameKanji[0]?.readings ?? []) : [],
    ),
    byWord: indexed(
      names.flatMap(({ words }) => words),
      ({ keys }) => keys,
    ),
    things: indexed(
      names.flatMap(({ things }) => things),
      ({ keys }) => [(keys[0] ?? '').slice(0, 2)],
    ),
    listed: new Set(names.flatMap(({ listed }) => listed)),
  };
}

function namesOfEntry(entry: Entry): EntryNames {
  const known = remembered.get(entry);
  if (known) return known;
  const personal = isPersonal(entry);
  const names = {
    kanji: personal ? kanjiNamesOf(entry) : [],
    words: personal ? wordNamesOf(entry) : [],
    things: !personal && isNamed(entry) ? thingNamesOf(entry) : [],
    listed: listedForms(entry).map((text) => listedKey(fold(text).text)),
  };
  remembered.set(entry, names);
  return names;
}

/** Everything a glossary may find in a text by itself, and what a person rejected. */
function listedForms(entry: Entry): string[] {
  const { term, latin = [], source = [], variants = [], not = [], parts } = entry;
  const own = parts ? [parts.surname ?? '', parts.given ?? ''] : [];
  return [term, ...own, ...latin, ...source, ...not, ...variants.map(({ text }) => text)];
}

function isNamed({ category }: Entry): boolean {
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

function indexed<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = index.get(key);
      if (known) known.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}
