import type { Base } from '../discovery/base-likeness';
import type { Evidence } from '../discovery/evidence';
import { compareName, nameKanjiOf } from '../discovery/given-likeness';
import { soundsOfNameKanji, soundsOfSurname } from '../discovery/japanese-names';
import {
  koreanReadingsOf,
  koreanSurnameSpellings,
  koreanSurnamesSpelled,
} from '../discovery/korean-readings';
import { compareSounds, soundOfKana, soundOfLatin, soundsOfLetters } from '../discovery/sounds';
import { areFormsOfOneName } from './first-name-forms';
import { soundsSameAbroad } from './kanji-sounds';
import { sharesKoreanSound } from './korean-spelling';
import type { PersonReading } from './name-shape';
import { likenessOfSound, type Reading, readingsAs } from './readings';
import { isMisspelled, isNearlySpelled, isSameSpelled, isSameSurname } from './spelling';

const kanji = /^\p{Script=Han}+$/u;
const latin = /^[a-z]+$/u;
const katakana = /^[\u30a1-\u30ff]+$/u;

/** A part of a name held against the same part of another. */
interface PartLikeness {
  readonly likeness: number;
  readonly evidence: readonly Evidence[];
  /** `needs-same-given`: alike only with a given name that is the same to the letter. */
  readonly limit: Base['limit'] | 'needs-same-given';
  /** The ways of reading kanji by which they are alike; absent where none is needed. */
  readonly traditions?: readonly Reading[];
}

/** How far two full names may be one person's; `null` when surname or given name speaks against it. */
export function comparePerson(a: PersonReading, b: PersonReading): Base | null {
  const surname = compareSurnames(a.surname, b.surname);
  if (!surname) return null;
  const given = compareGiven(a.given, b.given);
  if (!given) return null;
  const likeness = together(surname, given);
  if (likeness === null) return null;
  const isShort = a.surname.length + a.given.length < 3;
  if (surname.limit === 'needs-same-given' && (a.given !== b.given || isShort)) return null;
  const limit = given.limit === 'needs-same-given' ? 'doubtful' : given.limit;
  return { score: likeness, evidence: [...surname.evidence, ...given.evidence], part: 'full', limit };
}

/** Both parts are read by one tradition: Kim is 金 as Koreans read it, and then so is Min-su. */
function together(surname: PartLikeness, given: PartLikeness): number | null {
  if (!surname.traditions || !given.traditions) return Math.min(surname.likeness, given.likeness);
  const both = surname.traditions.flatMap(({ tradition, likeness }) => {
    const other = given.traditions?.find((reading) => reading.tradition === tradition);
    return other ? [Math.min(likeness, other.likeness)] : [];
  });
  return both.length === 0 ? null : Math.max(...both);
}

/** Whether two surnames may be one; `null` when they are not. */
export function compareSurnames(a: string, b: string): PartLikeness | null {
  if (a === b) return { likeness: 1, evidence: [{ id: 'same-surname' }], limit: 'probable' };
  if (kanji.test(a) && kanji.test(b)) return compareKanjiSurnames(a, b);
  if (latin.test(a) && latin.test(b)) {
    if (isSameSurname(a, b))
      return { likeness: 0.9, evidence: [{ id: 'surname-sounds-alike', a, b }], limit: 'probable' };
    return isMisspelled(a, b) ? misspelled : null;
  }
  if (soundsAsKorean(a, b) || soundsAsKorean(b, a))
    return { likeness: 0.9, evidence: [{ id: 'surname-sounds-alike', a, b }], limit: 'probable' };
  const read = readPart(a, b, true);
  if (!read || !/\p{Script=Han}/u.test(a + b)) return read;
  return { ...read, evidence: [{ id: 'spells-the-reading', a, b }] };
}

/** イ for Lee: a Korean surname as it is said, whatever its bearers write. */
function soundsAsKorean(letters: string, kana: string): boolean {
  if (!latin.test(letters) || !katakana.test(kana)) return false;
  const heard = soundOfKana(kana);
  return koreanSurnamesSpelled(letters).some((surname) =>
    koreanSurnameSpellings(surname).some((spelling) => compareSounds(soundOfLatin(spelling), heard) > 0.95),
  );
}

/** 瀋 for 沈: another kanji, and the same sound to Chinese, Korean or Japanese ears. */
function compareKanjiSurnames(a: string, b: string): PartLikeness | null {
  if (a.length !== b.length) return null;
  const japanese = soundsOfSurname(b);
  const isSame = soundsSameAbroad(a, b) || soundsOfSurname(a).some((sound) => japanese.includes(sound));
  return isSame
    ? { likeness: 0.85, evidence: [{ id: 'surname-sounds-alike', a, b }], limit: 'needs-same-given' }
    : null;
}

const misspelled: PartLikeness = {
  likeness: 0.85,
  evidence: [{ id: 'nearly-the-same-spelling' }],
  limit: 'probable',
};

/** Whether two given names may be one; `null` when they are not. */
export function compareGiven(a: string, b: string): PartLikeness | null {
  return compareOwn(a, b) ?? (areFormsOfOneName(a, b) ? otherForm : null);
}

/** Katya for Ekaterina. */
const otherForm: PartLikeness = { likeness: 0.68, evidence: [{ id: 'first-name-form' }], limit: 'doubtful' };

function compareOwn(a: string, b: string): PartLikeness | null {
  if (a === b) return { likeness: 1, evidence: [{ id: 'same-given-name' }], limit: 'probable' };
  if (kanji.test(a) && kanji.test(b)) return compareKanji(a, b);
  if (latin.test(a) && latin.test(b)) return compareLetters(a, b);
  return readPart(a, b, false) ?? compareMixed(a, b);
}

/** 仁勲 and 任順: kanji by kanji, as Chinese or as Korean reads them. */
function compareKanji(a: string, b: string): PartLikeness | null {
  if (a.length !== b.length) return null;
  const chinese = compareName(a, nameKanjiOf(b));
  if (soundsSameAbroad(a, b)) {
    const heard = koreanReadingsOf([...a].find((character, at) => character !== b[at]) ?? '')[0] ?? '';
    const evidence: readonly Evidence[] =
      chinese.weakest >= 0.9 ? soundsOf(chinese.sounds) : [{ id: 'sounds-the-same', a: heard, b: heard }];
    // One syllable has many homophones, all of them names: 王偉 and 王薇 are two people.
    return { likeness: 0.95, evidence, limit: a.length === 1 ? 'needs-support' : 'probable' };
  }
  // 直美 and 尚美: the kanji of Japanese names have many readings, and the names that share one are many.
  const japanese = soundsOfNameKanji(b);
  if (a.length > 1 && soundsOfNameKanji(a).some((sound) => japanese.includes(sound)))
    return { likeness: 0.9, evidence: [{ id: 'sounds-the-same', a, b }], limit: 'needs-support' };
  // 文彬 and 文炳 may be brothers: another sound needs something else to speak for it.
  if (chinese.weakest < 0.5 || a.length === 1) return null;
  return { likeness: chinese.mean, evidence: soundsOf(chinese.sounds), limit: 'needs-support' };
}

function soundsOf(sounds: ReturnType<typeof compareName>['sounds']): Evidence[] {
  return sounds.map(({ found, known, isSame }) => ({
    id: isSame ? 'sounds-the-same' : 'sounds-alike',
    a: found,
    b: known,
  }));
}

function compareLetters(a: string, b: string): PartLikeness | null {
  if (isSameSpelled(a, b))
    return { likeness: 0.95, evidence: [{ id: 'sounds-the-same', a, b }], limit: 'probable' };
  if (isMisspelled(a, b)) return misspelled;
  if (sharesKoreanSound(a, b))
    return { likeness: 0.85, evidence: [{ id: 'sounds-alike', a, b }], limit: 'needs-support' };
  return isNearlySpelled(a, b)
    ? { likeness: 0.7, evidence: [{ id: 'nearly-the-same-spelling' }], limit: 'needs-support' }
    : null;
}

/** Letters or katakana for kanji, and katakana for letters. */
function readPart(a: string, b: string, isSurname: boolean): PartLikeness | null {
  const [written, other] = kanji.test(a) ? [a, b] : [b, a];
  if (kanji.test(written) && (latin.test(other) || katakana.test(other))) {
    const traditions = readingsAs(written, other, isSurname);
    const best = Math.max(0, ...traditions.map(({ likeness }) => likeness));
    if (best === 0) return null;
    const id = best >= 0.85 ? 'sounds-the-same' : 'sounds-alike';
    return { likeness: best, evidence: [{ id, a, b }], limit: 'probable', traditions };
  }
  const [letters, kana] = latin.test(a) ? [a, b] : [b, a];
  if (latin.test(letters) && katakana.test(kana)) return ofSounds(likenessInKana(letters, kana), a, b);
  if (katakana.test(a) && katakana.test(b)) return compareKana(a, b);
  return null;
}

/** How much letters sound like katakana, 0 to 1. */
export function likenessInKana(letters: string, kana: string): number {
  const heard = soundOfKana(kana);
  return Math.max(...soundsOfLetters(letters).map((sound) => compareSounds(sound, heard)));
}

/** ヴェルナー and ベルナー are one; マルティン and マーティン may be. */
function compareKana(a: string, b: string): PartLikeness | null {
  const alike = compareSounds(soundOfKana(a), soundOfKana(b));
  if (alike === 1) return { likeness: 0.95, evidence: [{ id: 'same-kana' }], limit: 'probable' };
  return alike < 0.75 || Math.min(a.length, b.length) < 4
    ? null
    : { likeness: 0.7, evidence: [{ id: 'sounds-alike', a, b }], limit: 'needs-support' };
}

function ofSounds(alike: number, a: string, b: string): PartLikeness | null {
  const likeness = likenessOfSound(alike);
  if (likeness < 0.55) return null;
  const id = likeness >= 0.85 ? 'sounds-the-same' : 'sounds-alike';
  return { likeness, evidence: [{ id, a, b }], limit: 'probable' };
}

/** jen勲 for 仁勲: kanji and letters together. */
function compareMixed(a: string, b: string): PartLikeness | null {
  const [name, form] = kanji.test(b) ? [b, a] : [a, b];
  if (!kanji.test(name)) return null;
  // セツ子 for 節子
  const kana = /^[\u30a1-\u30ff]+(?=\p{Script=Han}$)/u.exec(form)?.[0];
  if (kana !== undefined)
    return form.at(-1) === name.at(-1) ? readPart(kana, name.slice(0, -1), false) : null;
  const likeness = compareName(form, nameKanjiOf(name));
  if (likeness.weakest < 0.5) return null;
  return { likeness: likeness.mean, evidence: soundsOf(likeness.sounds), limit: 'probable' };
}
