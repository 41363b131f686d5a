import { isOrdinaryWord } from '../discovery/ordinary-words';
import type { NameShape } from './name-shape';
import { thingNameOf } from './thing-name';

const remembered = new WeakMap<NameShape, boolean>();

/**
 * Whether a form is a word of the language, an amount or a single kanji, 計画, 三十年前: it is compared with other ways to
 * write it only.
 */
export function isPlainWord(shape: NameShape): boolean {
  const known = remembered.get(shape);
  if (known !== undefined) return known;
  const isPlain = isOrdinaryWord(shape.text) || isPlainKanji(shape);
  remembered.set(shape, isPlain);
  return isPlain;
}

const amounts =
  /^第?[〇一二三四五六七八九十百千万億]+[年月日時分秒人名回度枚本軒階倍円個台件点冊](?:[前後間目中以半]|$)/u;

function isPlainKanji(shape: NameShape): boolean {
  const { folded, people, words } = shape;
  if (words.length > 1 || !/^\p{Script=Han}+$/u.test(folded)) return false;
  if (folded.length === 1) return true;
  return people.length === 0 && thingNameOf(shape).kinds.length === 0 && amounts.test(folded);
}
