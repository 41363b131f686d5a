import { soundsSame } from './kanji-sounds';
import type { PersonReading } from './name-shape';
import { nearestSound } from './part-sounds';
import { compareGiven, compareSurnames } from './person-likeness';
import { isSyllabic } from './spelling';

const onlyKanji = /^\p{Script=Han}+$/u;
const onlyKana = /^[\u30a1-\u30ff]+$/u;
const onlyLetters = /^[a-z]+$/u;

/**
 * Whether two full names are those of two people: one surname, and given names that are not each other's spelling. A
 * Western first name (Morris Chang) says nothing against another form.
 */
export function areOthers(one: PersonReading, other: PersonReading): boolean {
  const isKanji = onlyKanji.test(one.surname + other.surname + one.given + other.given);
  if (isKanji) return true;
  const letters = [one.given, other.given].filter((given) => onlyLetters.test(given));
  if (letters.some((given) => !isSyllabic(given)) !== letters.every((given) => !isSyllabic(given)))
    return false;
  if (letters.length === 1 && !letters.every(isSyllabic)) return false;
  const surname = compareSurnames(one.surname, other.surname)?.likeness ?? 0;
  if (one.order !== other.order || surname < (letters.length === 1 ? 0.7 : 0.01)) return false;
  return !mayBeOneGiven(one, other);
}

/** 斉藤由起子 and 斎藤由紀子: names in kanji that sound the same may be slips of the pen. */
export function areHomophones(one: PersonReading, other: PersonReading): boolean {
  return (
    onlyKanji.test(one.surname + other.surname + one.given + other.given) &&
    compareSurnames(one.surname, other.surname) !== null &&
    (one.given === other.given || (one.given.length > 1 && soundsSame(one.given, other.given)))
  );
}

/** In two scripts, each may render another language's sounds in its way; kanji and letters agree the most. */
function mayBeOneGiven(
  { given: a, surname }: PersonReading,
  { given: b, surname: otherSurname }: PersonReading,
): boolean {
  if (compareGiven(a, b) !== null) return true;
  if (onlyKana.test(a) && onlyKana.test(b))
    return surname === otherSurname && isShort(a) && isShort(b) && nearestSound(a, b, true) >= 0.6;
  if (onlyLetters.test(a) && onlyLetters.test(b)) return false;
  const isInKana = onlyKana.test(a) || onlyKana.test(b);
  return nearestSound(a, b, false) >= (isInKana ? 0.5 : 0.75);
}

/** ホー and ハー: what is left of a syllable says little. */
function isShort(kana: string): boolean {
  return kana.replace(/[ーァィゥェォャュョ]/gu, '').length <= 2;
}
