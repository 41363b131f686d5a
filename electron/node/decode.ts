import type { Encoding } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { byteOrderMark, decodeLoosely } from './codec';
import { findUndecodable } from './find-undecodable';

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
  const body = bytes.subarray(bom ? mark.length : 0);
  const text = decodeLoosely(body, encoding);
  const bad = findUndecodable(body, text, encoding);
  if (bad === null) return succeed({ text, bom });
  const before = decodeLoosely(body.subarray(0, bad), encoding);
  return fail({ byte: bytes.length - body.length + bad, line: countLines(before) });
}

function countLines(text: string): number {
  return (text.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
