import { compareName, nameKanjiOf } from '../discovery/given-likeness';
import { soundsAsForeign, soundsOfNameKanji, soundsOfSurname } from '../discovery/japanese-names';
import { koreanReadingsOf, koreanSurnameSpellings } from '../discovery/korean-readings';
import { compareSounds, type Sound, soundOfKana, soundOfLatin } from '../discovery/sounds';
import { readingsOf } from '../discovery/syllables';
import { koreanSounds } from './korean-spelling';
import { hepburn } from './romaji';

/** Whose way of reading kanji; `foreign` is how Japanese reads Chinese and Korean names. */
export type Tradition = 'chinese' | 'korean' | 'japanese' | 'foreign';

/** How well letters or katakana stand for kanji, 0 to 1, by a way of reading them. */
export interface Reading {
  readonly tradition: Tradition;
  readonly likeness: number;
}

/** Below this, katakana is not what the kanji sound like. */
const leastAlike = 0.8;
/** Kanji of many readings have more ways to be read than are worth trying. */
const mostWays = 12;

/** The ways in which folded letters, or folded katakana, read folded kanji; the best for each tradition. */
export function readingsAs(kanji: string, other: string, isSurname: boolean): Reading[] {
  return /^[a-z]+$/u.test(other)
    ? readAsLetters(kanji, other, isSurname)
    : readAsKana(kanji, other, isSurname);
}

function readAsLetters(kanji: string, letters: string, isSurname: boolean): Reading[] {
  const found: Reading[] = [];
  const chinese = compareName(letters, nameKanjiOf(kanji));
  if (chinese.weakest >= 0.45) found.push({ tradition: 'chinese', likeness: chinese.mean });
  const spells = isSurname && koreanSurnameSpellings(kanji).includes(letters);
  const sounds = koreanSounds(letters);
  if (spells || soundsOf(kanji, 'korean').some((one) => sounds.includes(withoutWeakR(one))))
    found.push({ tradition: 'korean', likeness: 0.9 });
  const heard = soundOfLatin(hepburn(letters));
  const japanese = [...japaneseSoundsOf(kanji, isSurname), ...soundsAsForeign(kanji, isSurname)];
  if (japanese.some((one) => compareSounds(one.replace(/ou/gu, 'o'), heard) > 0.97))
    found.push({ tradition: 'japanese', likeness: 0.9 });
  return found;
}

/** Of a name of the list, as a surname or as a given name. */
export function japaneseSoundsOf(kanji: string, isSurname: boolean): readonly Sound[] {
  return isSurname ? soundsOfSurname(kanji) : soundsOfNameKanji(kanji);
}

function readAsKana(kanji: string, kana: string, isSurname: boolean): Reading[] {
  const heard = soundOfKana(kana);
  const traditions = ['chinese', 'korean', 'japanese', 'foreign'] as const;
  return traditions.flatMap((tradition) => {
    const sounds = soundsIn(tradition, kanji, isSurname);
    const best = Math.max(0, ...sounds.map((sound) => compareSounds(heard, sound)));
    return best < leastAlike ? [] : [{ tradition, likeness: likenessOfSound(best) }];
  });
}

function soundsIn(tradition: Tradition, kanji: string, isSurname: boolean): readonly Sound[] {
  if (tradition === 'japanese') return japaneseSoundsOf(kanji, isSurname);
  return tradition === 'foreign' ? soundsAsForeign(kanji, isSurname) : soundsOf(kanji, tradition);
}

/** What the likeness of two sounds says of two names: little differences weigh. */
export function likenessOfSound(alike: number): number {
  return Math.max(0, 0.9 - 1.35 * (1 - alike));
}

const remembered = new Map<string, readonly Sound[]>();

/** All sounds that kanji may have by a tradition; none where a kanji has no reading there. */
export function soundsOf(kanji: string, tradition: 'chinese' | 'korean'): readonly Sound[] {
  const key = tradition + kanji;
  const known = remembered.get(key);
  if (known) return known;
  let letters: string[] = [''];
  for (const character of kanji) {
    const readings = tradition === 'chinese' ? readingsOf(character) : koreanReadingsOf(character);
    letters = letters.flatMap((start) => readings.map((reading) => start + reading)).slice(0, mostWays);
  }
  // 俊浩 is Jun-ho, and said as ジュノ.
  if (tradition === 'korean') letters.push(...letters.filter((name) => silentH.test(name)).map(withoutH));
  // 許 is Xu, and heard as シュー or シュイ.
  else letters.push(...letters.filter((name) => frontU.test(name)).map((name) => name.replace(frontU, 'ui')));
  const sounds = [...new Set(letters.map(pinyinAsSpoken).map(soundOfLatin))];
  if (remembered.size > 5000) remembered.clear();
  remembered.set(key, sounds);
  return sounds;
}

const silentH = /(?<=[aeiounmlr])h(?=[aeiou])/u;
const frontU = /(?<=[jqx])u(?![aeioun])/u;

/** The ui of 姫 is said as i, too. */
function withoutH(name: string): string {
  return name.replace(silentH, '').replace(/ui(?![aeiou])/u, 'i');
}

/** The q and c of pinyin are no k, and its v is no v. */
export function pinyinAsSpoken(letters: string): string {
  return letters
    .replaceAll('q', 'ch')
    .replace(/c(?!h)/gu, 'ts')
    .replaceAll('v', 'yu');
}

/** Park and Pak: an r before a consonant is not heard. */
export function withoutWeakR(sound: Sound): Sound {
  return sound.replace(/r/gu, '');
}
