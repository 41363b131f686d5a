import { compareName, nameKanjiOf } from '../discovery/given-likeness';
import { soundsOfNameKanji } from '../discovery/japanese-names';
import { koreanReadingsOf } from '../discovery/korean-readings';

/** Whether kanji of one length sound the same to Chinese, Korean or Japanese ears. */
export function soundsSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const japanese = soundsOfNameKanji(b);
  return soundsSameAbroad(a, b) || soundsOfNameKanji(a).some((sound) => japanese.includes(sound));
}

/** The same to Chinese or Korean ears. */
export function soundsSameAbroad(a: string, b: string): boolean {
  if (compareName(a, nameKanjiOf(b)).weakest >= 0.9) return true;
  return [...a].every((character, at) => {
    const other = b[at] ?? '';
    const korean = koreanReadingsOf(other);
    return character === other || koreanReadingsOf(character).some((reading) => korean.includes(reading));
  });
}
