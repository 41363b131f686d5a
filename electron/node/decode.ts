import type { Encoding } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { byteOrderMark, decodeLoosely, encodeLoosely, isUtf16 } from './codec';

/** Where decoding failed: 0-based offset in the bytes, 1-based line. */
export interface UndecodablePlace {
  readonly byte: number;
  readonly line: number;
}

/** Decodes all bytes or says where the first undecodable one stands. A byte order mark is taken off. */
export function decodeStrictly(
  bytes: Uint8Array,
  encoding: Encoding,
): Result<{ text: string; bom: boolean }, UndecodablePlace> {
  const mark = byteOrderMark(encoding);
  const bom = mark.length > 0 && mark.equals(bytes.subarray(0, mark.length));
  const start = bom ? mark.length : 0;
  const text = decodeLoosely(bytes.subarray(start), encoding);
  const bad = isUtf16(encoding)
    ? findBrokenUnit(text, bytes.length - start)
    : findReplaced(text, bytes.subarray(start), encoding);
  if (bad === null) return succeed({ text, bom });
  return fail({ byte: start + bad.byte, line: lineAt(text, bad.index) });
}

interface BadPlace {
  readonly byte: number;
  readonly index: number;
}

/** UTF-16 goes wrong in two ways: a surrogate alone, and half a unit at the end. */
function findBrokenUnit(text: string, byteLength: number): BadPlace | null {
  const alone = /\p{Surrogate}/u.exec(text);
  if (alone) return { byte: alone.index * 2, index: alone.index };
  return byteLength % 2 === 1 ? { byte: byteLength - 1, index: text.length } : null;
}

/**
 * The first U+FFFD that is not in the bytes themselves. The bytes before it count by encoding the text before
 * it again: every character of these encodings has one length.
 */
function findReplaced(text: string, bytes: Uint8Array, encoding: Encoding): BadPlace | null {
  const genuine = encodeLoosely('\uFFFD', encoding);
  let byte = 0;
  let from = 0;
  for (let index = text.indexOf('\uFFFD'); index >= 0; index = text.indexOf('\uFFFD', from)) {
    byte += encodeLoosely(text.slice(from, index), encoding).length;
    if (!genuine.equals(bytes.subarray(byte, byte + genuine.length))) return { byte, index };
    byte += genuine.length;
    from = index + 1;
  }
  return null;
}

function lineAt(text: string, index: number): number {
  return (text.slice(0, index).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
