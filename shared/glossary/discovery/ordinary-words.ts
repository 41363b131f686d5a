import { fold } from '#shared/text';
import { katakana, pairs, triples } from './name-lists';

let words: ReadonlySet<string> | null = null;
let kana: ReadonlySet<string> | null = null;

/** Whether a text is a word of Japanese that is no name: 黄金, 林立, 王朝; サーバー. */
export function isOrdinaryWord(text: string): boolean {
  const folded = fold(text).text;
  if (/^[\u30a1-\u30fc]+$/u.test(folded)) {
    kana ??= new Set(katakana.split(' ').flatMap((word) => [word, word.replace(/ー$/u, '')]));
    return kana.has(folded);
  }
  words ??= readWords();
  return words.has(folded);
}

function readWords(): Set<string> {
  const found = new Set(triples.split(' '));
  for (const [first = '', ...seconds] of pairs.split(' '))
    for (const second of seconds) found.add(first + second);
  return found;
}
