import { type Sound, soundOfKana, soundOfLatin } from '../discovery/sounds';
import { initialsOf, isKind, partsOf } from './abbreviations';
import { familiesOf } from './first-name-forms';
import { framesOf } from './frames';
import type { NameShape, PersonReading } from './name-shape';
import { soundsOfPart } from './part-sounds';
import { thingNameOf } from './thing-name';
import { isTranscription } from './transcription';
import { meaningsOf } from './translation';

const onlyKanji = /^\p{Script=Han}+$/u;
const latin = /^[a-z]+$/u;
const katakana = /^[\u30a1-\u30ff]+$/u;

/** What a form is found by. */
export function keysOf(shape: NameShape): readonly string[] {
  const known = remembered.get(shape);
  if (known) return known;
  const keys = findKeys(shape);
  remembered.set(shape, keys);
  return keys;
}

/**
 * What a form looks others up with: what has none of these keys is not alike. Kanji are found by their readings, and
 * look up letters and katakana by them, but not each other.
 */
export function soughtKeysOf(shape: NameShape): readonly string[] {
  const known = rememberedSought.get(shape);
  if (known) return known;
  const sought = keysOf(shape).flatMap((key) => {
    if (key.startsWith('~')) return [key, `≈${key.slice(1)}`];
    if (key.startsWith('≈')) return [`~${key.slice(1)}`];
    if (key.startsWith('<')) return [`>${key.slice(1)}`];
    return key.startsWith('>') ? [`<${key.slice(1)}`] : [key];
  });
  rememberedSought.set(shape, sought);
  return sought;
}

const rememberedSought = new WeakMap<NameShape, readonly string[]>();

const remembered = new WeakMap<NameShape, readonly string[]>();

const rememberedPeople = new WeakMap<NameShape, readonly string[]>();

/** What the name of a person is found by, where it is known to be one. */
export function keysOfPerson(shape: NameShape): readonly string[] {
  if (shape.people.length === 0) return keysOf(shape);
  const known = rememberedPeople.get(shape);
  if (known) return known;
  const keys = [...wholeKeys(shape)];
  rememberedPeople.set(shape, keys);
  return keys;
}

function findKeys(shape: NameShape): string[] {
  const { folded, words } = shape;
  const keys = wholeKeys(shape);
  for (const key of thingKeys(shape)) keys.add(key);
  for (const key of /\p{Script=Han}/u.test(folded) ? kanjiKeys(folded) : wordKeys(words)) keys.add(key);
  const model = /[0-9]+$/u.exec(folded)?.[0];
  if (model !== undefined) keys.add(`#${model}`);
  return [...keys];
}

/** By itself, in any order of its kanji, as a person, and as what may be transcribed. */
function wholeKeys({ folded, words, people }: NameShape): Set<string> {
  const keys = new Set([folded]);
  if (folded.length > 2 && onlyKanji.test(folded)) keys.add([...folded].sort().join(''));
  for (const person of people) for (const key of personKeys(person)) keys.add(key);
  // A transcription keeps how the words begin, and not much more.
  if (words.length > 1 && words.length < 6 && !/\p{Script=Han}[a-z]|[a-z]\p{Script=Han}/u.test(folded))
    for (const first of stemStarts(words[0] ?? ''))
      keys.add(`${onlyKanji.test(folded) ? '<' : '>'}t${first}`);
  return keys;
}

/** What is a name in the name of a thing by its consonants; a transcription and what it may stand for by their beginning. */
function thingKeys(shape: NameShape): string[] {
  const meanings = meaningsOf(thingNameOf(shape));
  return meanings.length === 0 ? stemKeys(shape) : [...stemKeys(shape), `m${meanings.join()}`];
}

function stemKeys(shape: NameShape): string[] {
  const { stem, kinds, words } = thingNameOf(shape);
  const name = stem.join('');
  if (isTranscription(name)) return stemStarts(name).map((start) => `<${start}`);
  const keys =
    !onlyKanji.test(name) && words.length === 1 ? stemStarts(name).map((start) => `>${start}`) : [];
  if (kinds.length === 0) return keys;
  const mark = onlyKanji.test(name) ? '≈' : '~';
  for (const frame of framesOf(name, false)) if (frame.length > 1) keys.push(mark + frame);
  for (const start of stemStarts(name)) keys.push(`k${kinds.at(-1)}${start}`);
  return keys;
}

/**
 * By the consonants of surname and given name, in which all scripts and systems agree; in kanji also by the surname
 * itself, and in letters and katakana, which Western names are spelled with, by what both begin with.
 */
function personKeys({ surname, given }: PersonReading): string[] {
  const keys: string[] = [];
  const surnames = framesOf(surname, true);
  for (const frame of framesOf(given, false)) for (const first of surnames) keys.push(`p${first}|${frame}`);
  for (const family of familiesOf(given)) for (const first of surnames) keys.push(`f${first}|${family}`);
  if (/\p{Script=Han}/u.test(surname)) keys.push(`=${surname}`);
  else if (!/\p{Script=Han}/u.test(given))
    for (const start of startsOf(surname)) keys.push(`w${start}${startOf(given)}`);
  return keys;
}

/** Werner is ヴェルナー or ウェルナー. */
function startsOf(part: string): string[] {
  return part.startsWith('w') ? [startOf(part), 'P'] : [startOf(part)];
}

function startOf(part: string): string {
  return classOfStart(soundsOfWord(part)[0] ?? '');
}

function classOfStart(sound: Sound): string {
  return classOf(/^[A-Z]/u.exec(sound)?.[0] ?? 'V');
}

/** By its first kanji for short forms; by its last and the sound of the rest, 湾 of Baisha湾; by all of them for 沙織内藤. */
function kanjiKeys(folded: string): string[] {
  const keys = [`^${folded.slice(0, 1)}`];
  // 港湾労連 of 国際港湾労働組合連合 leaves the first word out.
  if (onlyKanji.test(folded) && folded.length > 4) keys.push(`^${partsOf(folded)[1]?.charAt(0) ?? ''}`);
  const [, stem = '', head = ''] = /^(.+?)(\p{Script=Han})$/u.exec(folded) ?? [];
  if (stem !== '') for (const start of stemStarts(stem)) keys.push(`$${head}${start}`);
  // 遠嵐 of 遠嵐風電 may stand for it in letters.
  if (onlyKanji.test(folded) && folded.length > 3)
    for (const end of [2, 3].filter((at) => isKind(folded.slice(at))))
      for (const frame of framesOf(folded.slice(0, end), false)) if (frame.length > 1) keys.push(`≈${frame}`);
  if (onlyKanji.test(folded) && folded.length <= 8)
    for (const frame of framesOf(folded, false)) if (frame.length > 1) keys.push(`≈${frame}`);
  return keys;
}

/** What the part of a name before its head may begin with. */
function stemStarts(stem: string): string[] {
  const first = /^(?:[a-z]+|[\u30a1-\u30ff]+|.)/u.exec(stem)?.[0] ?? '';
  return [...new Set(soundsOfPart(first, false).map(classOfStart))];
}

/** By the consonants of all words, and what an acronym would be. */
function wordKeys(words: readonly string[]): string[] {
  const [first = ''] = words;
  const frames: string[] = framesOf(words.join(''), false)
    .filter((frame) => frame.length > 1)
    .map((frame) => `~${frame}`);
  if (words.length === 1) return [...frames, `&${first}`];
  for (const frame of framesOf(first, false)) if (frame.length > 1) frames.push(`~${frame}`);
  // Institute of Space Science, Space Science Institute
  return [
    ...frames,
    `&${initialsOf(words)}`,
    `1${first}`,
    `+${[...words]
      .sort()
      .join('')
      .replace(/^of|of$/u, '')}`,
  ];
}

function soundsOfWord(word: string): Sound[] {
  if (latin.test(word)) return [soundOfLatin(word)];
  return katakana.test(word) ? [soundOfKana(word)] : [];
}

/** Consonants that scripts and systems confuse are one. */
function classOf(consonant: string): string {
  return /^[CST]$/u.test(consonant) ? 'S' : consonant;
}
