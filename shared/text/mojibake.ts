import { charClass, classesOf } from './characters';
import { findShiftJisAsWindows1252, findUtf8AsShiftJis, findUtf8AsWindows1252 } from './misread';
import type { MojibakePiece } from './mojibake-piece';

/**
 * What stands for bytes that could not be read: U+FFFD, private use, halves of surrogate pairs, and 锟斤拷 (U+FFFD
 * once more misread, as GBK). With U+FFFD goes the first half of a character whose rest it is.
 */
const lost = /(?:[縺繧繝縲窶]?[\ufffd\ue000-\uf8ff\ud800-\udfff])+|(?:锟斤拷)+/gu;

/**
 * Everything in a paragraph that was read in a wrong encoding, sorted and disjoint: UTF-8 read as Windows-1252,
 * Latin-1 or Shift_JIS, and Shift_JIS read as Windows-1252. A piece has a text only when its characters, written
 * back in the encoding they were read in, are well-formed in the other one from end to end.
 */
export function findMojibake(text: string, classes = classesOf(text)): MojibakePiece[] {
  if ((classes & charClass.garble) === 0) return [];
  const gaps = Array.from(text.matchAll(lost), ({ index, 0: run }) => ({
    span: { from: index, to: index + run.length },
    text: null,
  }));
  const pieces = [
    ...gaps,
    ...findUtf8AsWindows1252(text),
    ...findUtf8AsShiftJis(text),
    ...findShiftJisAsWindows1252(text),
  ];
  return joinPieces(pieces.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to));
}

/** Pieces that touch are one; it has no text when a part of it has none. Of pieces that overlap the first stays. */
function joinPieces(pieces: readonly MojibakePiece[]): MojibakePiece[] {
  const joined: MojibakePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.span.from < last.span.to) continue;
    if (last?.span.to === piece.span.from) {
      const whole = last.text === null || piece.text === null ? null : last.text + piece.text;
      joined[joined.length - 1] = { span: { from: last.span.from, to: piece.span.to }, text: whole };
    } else joined.push(piece);
  }
  return joined;
}
