import type { Base } from './base';
import { type KanjiCandidate, lettersOf } from './candidate';
import type { Evidence } from './evidence';
import { compareName, greatestMean, type Likeness } from './given-likeness';
import type { KanjiName, WordName } from './known-names';
import { leastBase } from './score';
import { jaroWinkler, readingSimilarity } from './similarity';
import { readingsOf } from './syllables';
import { wordKey } from './word-key';

export type { Base };

/** 花子 and 洋子 are alike in nothing that matters. */
const commonEndings = /[子美郎夫雄男江代介助]$/u;

const sameSurname: Evidence = { id: 'same-surname' };

/** A syllable less alike than this may be another person's name: 仁宇 for 仁勲. */
const likeEnough = 0.5;

export function baseOfKanji(candidate: KanjiCandidate, name: KanjiName): Base | null {
  if (candidate.shape === 'nickname')
    return { score: 0.45, evidence: [sameSurname, { id: 'nickname' }], part: 'full', limit: 'doubtful' };
  if (candidate.shape === 'other-surname') {
    const known = name.surnameKanji[0]?.readings ?? [];
    if (readingSimilarity(readingsOf(candidate.surname), known).likeness < 1) return null;
    return {
      score: 0.9,
      evidence: [
        { id: 'same-given-name' },
        { id: 'surname-sounds-alike', a: candidate.surname, b: name.surname },
      ],
      part: 'full',
      limit: 'probable',
    };
  }
  return candidate.shape === 'kanji'
    ? baseOfGiven(candidate.given, name)
    : baseOfMixed(candidate.given, name);
}

function baseOfGiven(given: string, name: KanjiName): Base | null {
  if (given.length > name.given.length || given === name.given) return null;
  if (greatestMean(given, name.givenKanji) < leastBase) return null;
  const likeness = withoutEnding(given, name);
  // One syllable has many homophones, all of them names: 王偉 and 王薇 are two people.
  const limit =
    likeness.weakest < likeEnough ? 'doubtful' : name.given.length === 1 ? 'needs-support' : 'probable';
  return { score: likeness.mean, evidence: [sameSurname, ...soundsOf(likeness)], part: 'full', limit };
}

/** The likeness of given names without an ending that both share and half of all names have. */
function withoutEnding(given: string, { given: known, givenKanji }: KanjiName): Likeness {
  const ending = commonEndings.exec(given)?.[0];
  if (ending === undefined || known.length < 2 || !known.endsWith(ending))
    return compareName(given, givenKanji);
  return compareName(given.slice(0, -1), givenKanji.slice(0, -1));
}

function baseOfMixed(given: string, name: KanjiName): Base | null {
  const stored = name.latinGiven.some((known) => jaroWinkler(known, given) >= 0.92);
  if (stored)
    return { score: 0.95, evidence: [sameSurname, { id: 'known-latin' }], part: 'full', limit: 'probable' };
  const likeness = compareName(given, name.givenKanji);
  const limit = likeness.weakest < likeEnough ? 'doubtful' : 'probable';
  return { score: likeness.mean, evidence: [sameSurname, ...soundsOf(likeness)], part: 'full', limit };
}

/** xun = xun; shun ≈ xun: what is not the same kanji, and how it sounds. */
function soundsOf({ sounds }: Likeness): Evidence[] {
  return sounds.map(({ found, known, isSame }) => ({
    id: isSame ? 'sounds-the-same' : 'sounds-alike',
    a: found,
    b: known,
  }));
}

/** Latin words read as a name's kanji, the surname first or last: Huang Renxun, Chang Chung-mou. */
export function baseOfReading(given: string, { givenKanji }: KanjiName): Base | null {
  if (compareName(given, givenKanji).weakest < 0.9) return null;
  return { score: 0.9, evidence: [{ id: 'spells-the-reading' }], part: 'full', limit: 'probable' };
}

/** Words of letters or katakana against a known name of such words. */
export function baseOfWords(words: readonly string[], isWhole: boolean, name: WordName): Base | null {
  const keys = words.map(wordKey);
  if (isSameSet(keys, name.keys) || isMixed(keys, name)) {
    return { score: 0.9, evidence: [{ id: sameKind(keys[0] ?? '') }], part: 'full', limit: 'probable' };
  }
  if (keys.length === name.keys.length && keys.length > 1) return baseOfSpelling(keys, name);
  const at = name.keys.indexOf(keys[0] ?? '');
  const part = name.parts[at];
  // アン・スー and スー・アン are other people than リサ・スー.
  if (!isWhole || keys.length > 1 || name.keys.length < 2 || !part) return null;
  return { score: 0.4, evidence: [{ id: 'part-of-the-name' }], part, limit: 'doubtful' };
}

/** Marta Elingsen for Marta Ellingsen; マルタ・エリンセン. Every word must be alike: Zhang Wen is not Zhang Wei. */
function baseOfSpelling(keys: readonly string[], name: WordName): Base | null {
  const orders = [name.keys, [...name.keys].reverse()];
  const known = orders.find((order) => order.every((key, at) => isSpelledAlike(key, keys[at] ?? '')));
  if (!known || jaroWinkler(keys.join(''), known.join('')) <= 0.9) return null;
  const isLatin = /^[a-z]/u.test(known[0] ?? '');
  // Katakana is short: a letter is more of a name than in Latin.
  return {
    score: isLatin ? 0.9 : 0.6,
    evidence: [{ id: 'nearly-the-same-spelling' }],
    part: 'full',
    limit: isLatin ? 'probable' : 'needs-support',
  };
}

function isSpelledAlike(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && jaroWinkler(a, b) > 0.9);
}

/** The same words in any order, however they are parted. */
function isSameSet(keys: readonly string[], known: readonly string[]): boolean {
  const joined = known.join('');
  const last = known.at(-1) ?? '';
  return [joined, last + known.slice(0, -1).join('')].includes(keys.join(''));
}

/** Dev・オコンジョ: each word as one of the forms has it. */
function isMixed(keys: readonly string[], name: WordName): boolean {
  return (
    keys.length > 1 &&
    keys.length === name.keys.length &&
    keys.every((key, at) => name.others.some((other) => other[at] === key))
  );
}

function sameKind(key: string): Evidence['id'] {
  return lettersOf(key) === '' ? 'same-kana' : 'known-latin';
}

/** A name of a thing: the same but for long vowels and hyphens, or nearly the same spelling of five letters and more. */
export function baseOfThing(word: string, name: WordName): Base | null {
  const [key, known = ''] = [wordKey(word), name.keys[0]];
  if (key === known)
    return { score: 0.9, evidence: [{ id: sameKind(key) }], part: 'full', limit: 'probable' };
  if (Math.min(key.length, known.length) < 5 || jaroWinkler(key, known) < 0.92) return null;
  return { score: 0.65, evidence: [{ id: 'nearly-the-same-spelling' }], part: 'full', limit: 'doubtful' };
}
