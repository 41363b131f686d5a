import { isOrdinaryFolded } from '../discovery/ordinary-words';
import type { Word } from '../discovery/words';
import { kindStart } from './kind-words';

/** 旧北辰鉄道, 妹王小燕 */
const before = /^[旧元前現故新同某本各両全妻夫兄弟姉妹父母私我亡](?=.{3})/u;
/** 北辰鉄道側, 王小燕像 */
const behind = /(?<=.{3})[側製前後内外用式株系派版家流邸像著談発着行宛号沿線産]$/u;
/** Words of two and three kanji are looked for at both ends. */
const lengths = [3, 2];

/** A kanji word without what is no part of a name at its ends, in every way: 大手|翠峰茶業, 釜山港|周辺. The word itself is not among them. */
export function trimmed(word: Word, mayCutStart: boolean, mayCutEnd: boolean): Word[] {
  const { text } = word;
  if (text.length < 4) return [];
  const starts = mayCutStart ? [0, ...startsOf(text)] : [0];
  const ends = mayCutEnd ? [text.length, ...endsOf(text)] : [text.length];
  return starts.flatMap((start) =>
    ends.flatMap((end) => {
      const isWhole = start === 0 && end === text.length;
      return isWhole || end - start < 2
        ? []
        : [{ ...word, text: text.slice(start, end), from: word.from + start, to: word.from + end }];
    }),
  );
}

/** The ends of a kanji word behind another script, プサン|港|周辺, and the starts of one before: 老舗|プサン. */
export function trimmedBeside(word: Word, isFirst: boolean): (Word | null)[] {
  const { text } = word;
  const found: (Word | null)[] = [];
  for (const length of [3, 2, 1]) {
    if (text.length < length) continue;
    const piece = isFirst ? text.slice(0, length) : text.slice(-length);
    const isCut =
      length === 1
        ? (isFirst ? before : behind).test(isFirst ? `${piece}___` : `___${piece}`)
        : isOrdinaryFolded(piece);
    if (!isCut) continue;
    const rest = isFirst ? text.slice(length) : text.slice(0, -length);
    found.push(
      rest === ''
        ? null
        : isFirst
          ? { ...word, text: rest, from: word.from + length }
          : { ...word, text: rest, to: word.to - length },
    );
  }
  return found;
}

function startsOf(text: string): number[] {
  const word = lengths.find((length) => text.length >= length + 3 && isOrdinaryFolded(text.slice(0, length)));
  return [...(before.test(text) ? [1] : []), ...(word === undefined ? [] : [word])];
}

function endsOf(text: string): number[] {
  const { length: whole } = text;
  const word = lengths.find((length) => whole >= length + 3 && isOrdinaryFolded(text.slice(whole - length)));
  // 北辰鉄道支店, 翠峰茶業工場: what kind of place of theirs it is.
  const kind = kindStart(text);
  const cuts = new Set([
    ...(behind.test(text) ? [whole - 1] : []),
    ...(word === undefined ? [] : [whole - word]),
  ]);
  if (kind < whole && kind >= 3) cuts.add(kind);
  return [...cuts];
}
