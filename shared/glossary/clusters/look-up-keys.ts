import { soundsOfNameKanji, soundsOfSurname } from '../discovery/japanese-names';
import { koreanSurnameSpellings, koreanSurnamesSpelled } from '../discovery/korean-readings';
import { type Sound, soundOfKana, soundOfLatin } from '../discovery/sounds';
import { syllablesOf } from '../discovery/syllables';
import type { NameShape } from './name-shape';
import { soundsOf } from './readings';

const onlyKanji = /^\p{Script=Han}+$/u;
const latin = /^[a-z]+$/u;
const katakana = /^[\u30a1-\u30ff]+$/u;

/** What a form is looked up with: forms without a common key are not alike. */
export function keysOf(shape: NameShape): readonly string[] {
  const known = remembered.get(shape);
  if (known) return known;
  const keys = findKeys(shape);
  remembered.set(shape, keys);
  return keys;
}

const remembered = new WeakMap<NameShape, readonly string[]>();

function findKeys(shape: NameShape): string[] {
  const { folded, words, people } = shape;
  const keys = new Set([folded]);
  for (const { surname, given } of people)
    for (const first of surnameStarts(surname))
      for (const second of startsOf(given)) keys.add(`p${first}${second}`);
  for (const key of /\p{Script=Han}/u.test(folded) ? kanjiKeys(folded) : wordKeys(words)) keys.add(key);
  const model = /[0-9]+$/u.exec(folded)?.[0];
  if (model !== undefined) keys.add(`#${model}`);
  return [...keys];
}

/** By its first kanji for short forms; by its last and the sound of the rest, 湾 of Baisha湾; by all of them for 沙織内藤. */
function kanjiKeys(folded: string): string[] {
  const keys = [`^${folded.slice(0, 1)}`];
  const [, stem = '', head = ''] = /^(.+?)(\p{Script=Han})$/u.exec(folded) ?? [];
  if (stem !== '') for (const start of startsOf(stem)) keys.push(`$${head}${start}`);
  if (folded.length > 2 && onlyKanji.test(folded)) keys.push([...folded].sort().join(''));
  if (onlyKanji.test(folded) && folded.length <= 4)
    for (const sound of soundsOf(folded, 'chinese').concat(soundsOf(folded, 'korean')))
      keys.push(frameOf(sound));
  return keys;
}

/** By the frame of the first word, and what an acronym would be. */
function wordKeys(words: readonly string[]): string[] {
  const [first = ''] = words;
  const keys = soundsOfWord(first).map(frameOf);
  if (words.length === 1) keys.push(`&${first}`, ...soundsOfWord(first).map(frameOf));
  else
    keys.push(
      `&${words.map((word) => word.charAt(0)).join('')}`,
      ...soundsOfWord(words.join('')).map(frameOf),
    );
  return keys;
}

function soundsOfWord(word: string): Sound[] {
  if (latin.test(word)) return [soundOfLatin(word)];
  return katakana.test(word) ? [soundOfKana(word)] : [];
}

/** The first and the last consonant, as other scripts may have them. */
function frameOf(sound: Sound): string {
  const consonants = sound.replace(/[^A-Z]/gu, '');
  return `~${classOf(consonants.charAt(0))}${classOf(consonants.at(-1) ?? '')}`;
}

function surnameStarts(surname: string): string[] {
  const starts = new Set(startsOf(surname));
  for (const kanji of onlyKanji.test(surname) ? [surname] : koreanSurnamesSpelled(surname))
    for (const spelling of koreanSurnameSpellings(kanji)) starts.add(startOf(soundOfLatin(spelling)));
  if (onlyKanji.test(surname)) for (const sound of soundsOfSurname(surname)) starts.add(startOf(sound));
  return [...starts];
}

/** The classes of sound a part of a name may begin with; kanji have one for each reading of the first. */
function startsOf(part: string): string[] {
  const [, letters = ''] = /^([a-z]+)/u.exec(part) ?? [];
  if (letters !== '') {
    const read = syllablesOf(/^[a-z]{1,3}/u.exec(letters)?.[0] ?? '').map((syllable) =>
      startOf(soundOfLatin(syllable)),
    );
    return [...new Set([startOf(soundOfLatin(letters)), ...wadeGilesStarts(letters), ...read])];
  }
  const [, kana = ''] = /^([\u30a1-\u30ff]+)/u.exec(part) ?? [];
  if (kana !== '') return [startOf(soundOfKana(kana))];
  const first = part.charAt(0);
  const sounds = [...soundsOf(first, 'chinese'), ...soundsOf(first, 'korean'), ...soundsOfNameKanji(first)];
  return [...new Set(sounds.map(startOf))];
}

/** Jen of Wade–Giles is ren. */
function wadeGilesStarts(letters: string): string[] {
  return letters.startsWith('j') ? ['R'] : [];
}

function startOf(sound: Sound): string {
  return classOf(/^[A-Z]/u.exec(sound)?.[0] ?? 'V');
}

/** Consonants that scripts and systems confuse are one. */
function classOf(consonant: string): string {
  return /^[CST]$/u.test(consonant) ? 'S' : consonant;
}
