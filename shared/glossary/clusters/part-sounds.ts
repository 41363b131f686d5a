import { soundsAsForeign, soundsOfNameKanji, soundsOfSurname } from '../discovery/japanese-names';
import { koreanSurnameSpellings, koreanSurnamesSpelled } from '../discovery/korean-readings';
import { compareSounds, type Sound, soundOfKana, soundOfLatin, soundsOfLetters } from '../discovery/sounds';
import { soundsOf } from './readings';

const onlyKanji = /^\p{Script=Han}+$/u;
const latin = /^[a-z]+$/u;
const katakana = /^[\u30a1-\u30ff]+$/u;

/** All sounds a part of a name may have; none for kanji and letters together. */
export function soundsOfPart(part: string, isSurname: boolean): Sound[] {
  if (katakana.test(part)) return [soundOfKana(part)];
  if (latin.test(part)) {
    const sounds = soundsOfLetters(part).flatMap((sound) => heardAs(sound, part));
    const spellings = isSurname ? koreanSurnamesSpelled(part).flatMap(koreanSurnameSpellings) : [];
    return [...sounds, ...spellings.map(soundOfLatin)];
  }
  if (!onlyKanji.test(part)) return [];
  const japanese = isSurname ? soundsOfSurname(part) : soundsOfNameKanji(part);
  const spelled = isSurname ? koreanSurnameSpellings(part).map(soundOfLatin) : [];
  const foreign = soundsAsForeign(part, isSurname);
  return [...soundsOf(part, 'chinese'), ...soundsOf(part, 'korean'), ...spelled, ...japanese, ...foreign];
}

/** Katakana has an r before a consonant or has not (ノルディア, カード), and a g behind an n (エリングセン) or has not. */
function heardAs(sound: Sound, letters: string): Sound[] {
  const heard = [sound, sound.replaceAll('r', 'R')];
  return /ng[a-z]/u.test(letters) ? heard.flatMap((one) => [one, one.replaceAll('N', 'NK')]) : heard;
}

/** The best likeness of any sound of the one part with any of the other, 0 to 1. */
export function nearestSound(a: string, b: string, isSurname: boolean): number {
  const others = soundsOfPart(b, isSurname);
  let best = 0;
  for (const sound of soundsOfPart(a, isSurname))
    for (const other of others) best = Math.max(best, compareSounds(sound, other));
  return best;
}
