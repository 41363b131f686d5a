import { doubles, singles } from './chinese-surnames';
import { soundsOfSurname } from './japanese-names';

/**
 * All surnames a folded name may begin with, the longest first: Chinese and Korean ones of a name of two to four kanji,
 * Japanese ones of a name of up to six.
 */
export function surnamesOf(folded: string): string[] {
  const found: string[] = [];
  const { length } = folded;
  for (let end = 3; end >= 1; end--) {
    const start = folded.slice(0, end);
    const isChinese =
      end === 2
        ? length >= 3 && length <= 4 && doubles.has(start)
        : end === 1 && length >= 2 && length <= 3 && singles.has(start);
    const isJapanese = length > end && length <= end + 3 && soundsOfSurname(start).length > 0;
    // 林 and 森 are read with one or two more kanji only; of one kanji, what is rare is rather a piece of a word.
    if (isChinese || (isJapanese && (end > 1 || length === 3))) found.push(start);
  }
  return found;
}
