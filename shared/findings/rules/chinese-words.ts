import { chineseWordList } from './chinese-word-list';

/** A word and what Japanese says instead. */
export type ChineseWord = readonly [word: string, japanese: readonly string[]];

let byStart: ReadonlyMap<string, readonly ChineseWord[]> | null = null;

/** The words that begin with this character, the longest first. */
export function chineseWordsFrom(character: string): readonly ChineseWord[] {
  byStart ??= buildTable();
  return byStart.get(character) ?? [];
}

function buildTable(): ReadonlyMap<string, readonly ChineseWord[]> {
  const map = new Map<string, ChineseWord[]>();
  for (const line of chineseWordList.trim().split('\n')) {
    const [word = '', ...japanese] = line.split(' ');
    const words = map.get(word.charAt(0)) ?? [];
    map.set(word.charAt(0), [...words, [word, japanese]]);
  }
  for (const words of map.values()) words.sort(([a], [b]) => b.length - a.length);
  return map;
}
