import { koreanSurnamesSpelled } from '../discovery/korean-readings';
import { jaroWinkler } from '../discovery/similarity';
import { soundOfLatin } from '../discovery/sounds';
import { syllablesOf } from '../discovery/syllables';
import { nasalsOf } from './korean-spelling';
import { withoutWeakR } from './readings';
import { hepburn, isRomaji } from './romaji';

/** The longest syllables (zhuang, chuang). */
const longest = 6;

/** Whether letters are syllables of pinyin or Wade–Giles from end to end. */
export function isSyllabic(letters: string): boolean {
  return ends(letters, (syllables) => syllables.length > 0);
}

function ends(letters: string, isOne: (syllables: readonly string[]) => boolean): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < letters.length; from++) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(letters.length, from + longest); to++)
      if (isOne(syllablesOf(letters.slice(from, to)))) reached.add(to);
  }
  return reached.has(letters.length);
}

/**
 * Whether two words of letters are one name in two systems: zhongmou and chungmou, soyon and seoyeon, park and pak.
 * All vowels count: minsu and minseo are two people.
 */
export function isSameSpelled(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 2) return false;
  if (soundOfWord(a) === soundOfWord(b) || soundOfWord(russian(a)) === soundOfWord(russian(b))) return true;
  if (withoutUmlauts(a) === withoutUmlauts(b)) return true;
  return sharesSyllables(a, b) || (isRomaji(a) && isRomaji(b) && hepburn(a) === hepburn(b));
}

/** Juergen for Jürgen. */
function withoutUmlauts(letters: string): string {
  return letters.replace(/(?<=[aou])e(?![aeiou])/gu, '');
}

/** The sound of a word, and where its syllables end in ng. */
function soundOfWord(letters: string): string {
  return withoutWeakR(soundOfLatin(letters)) + nasalsOf(letters);
}

/** Yevgeny and Evgeny, Volkoff and Volkov: one spelling for what Russian names are written with. */
function russian(letters: string): string {
  return letters.replace(/^ye/u, 'e').replace(/off$/u, 'ov');
}

/** As `isSameSpelled`, and surnames that Koreans spell in many ways: Lee, Yi and Rhee. */
export function isSameSurname(a: string, b: string): boolean {
  if (isSameSpelled(a, b)) return true;
  const kanji = koreanSurnamesSpelled(b);
  return koreanSurnamesSpelled(a).some((one) => kanji.includes(one));
}

/** Whether both can be cut so that syllable by syllable they may be the same. */
function sharesSyllables(a: string, b: string): boolean {
  const reached = new Set(['0 0']);
  for (let atA = 0; atA < a.length; atA++) {
    for (let atB = 0; atB < b.length; atB++) {
      if (!reached.has(`${atA} ${atB}`)) continue;
      for (let toA = atA + 1; toA <= Math.min(a.length, atA + longest); toA++) {
        const syllables = syllablesOf(a.slice(atA, toA));
        if (syllables.length === 0) continue;
        for (let toB = atB + 1; toB <= Math.min(b.length, atB + longest); toB++) {
          const others = syllablesOf(b.slice(atB, toB));
          if (others.some((other) => syllables.includes(other))) reached.add(`${toA} ${toB}`);
        }
      }
    }
  }
  return reached.has(`${a.length} ${b.length}`);
}

/** Elingsen and Ellingsen: a slip in a word that no system of syllables explains. */
export function isMisspelled(a: string, b: string): boolean {
  return likenessOfSpelling(a, b) > 0.92;
}

/** Margarete and Marguerite. */
export function isNearlySpelled(a: string, b: string): boolean {
  return likenessOfSpelling(a, b) > 0.86;
}

function likenessOfSpelling(a: string, b: string): number {
  if (Math.min(a.length, b.length) < 5 || isSyllabic(a) || isSyllabic(b)) return 0;
  return jaroWinkler(a, b);
}
