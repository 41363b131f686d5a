import { fold } from '#shared/text';
import { katakana, pairs, places, triples } from './name-lists';

let words: ReadonlySet<string> | null = null;
let kana: ReadonlySet<string> | null = null;
let knownPlaces: ReadonlySet<string> | null = null;

/** Whether a text is a word of Japanese that is no name: 黄金, 林立, 王朝; サーバー. */
export function isOrdinaryWord(text: string): boolean {
  return isOrdinaryFolded(fold(text).text);
}

/** The same of a text that is folded. */
export function isOrdinaryFolded(folded: string): boolean {
  if (/^[\u30a1-\u30fc]+$/u.test(folded)) {
    kana ??= new Set(katakana.split(' ').flatMap((word) => [word, word.replace(/ー$/u, '')]));
    return kana.has(folded);
  }
  words ??= readWords();
  return words.has(folded);
}

/** Whether a text of two kanji is a well-known place: 東京 is no short form of 東京大学. */
export function isKnownPlace(text: string): boolean {
  knownPlaces ??= pairsIn(places);
  return knownPlaces.has(fold(text).text);
}

function readWords(): Set<string> {
  return new Set([...triples.split(' '), ...pairsIn(pairs)]);
}

/** Groups of a first kanji and the second ones. */
function pairsIn(list: string): Set<string> {
  const found = new Set<string>();
  for (const [first = '', ...seconds] of list.split(' '))
    for (const second of seconds) found.add(first + second);
  return found;
}
