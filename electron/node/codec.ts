import iconv from 'iconv-lite';
import type { Encoding } from '#shared/contract';
import { encodeEucJp } from './euc-jp';

/** Our names in iconv-lite; Shift_JIS is taken with Microsoft's additions (①, 髙), as files have them. */
const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  shift_jis: 'cp932',
  'euc-jp': 'euc-jp',
  gb18030: 'gb18030',
};

/** Decodes loosely: what cannot be decoded becomes U+FFFD, a mark at the start stays. */
export function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return iconv.decode(bytes, names[encoding], { stripBOM: false });
}

/** Encodes loosely: what cannot be encoded becomes something else. */
export function encodeLoosely(text: string, encoding: Encoding): Buffer {
  return encoding === 'euc-jp' ? encodeEucJp(text) : iconv.encode(text, names[encoding], { addBOM: false });
}

export function isUtf16(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

/** The byte order mark in an encoding; empty where the encoding has none. */
export function byteOrderMark(encoding: Encoding): Buffer {
  const hasMark = encoding !== 'shift_jis' && encoding !== 'euc-jp';
  return hasMark ? encodeLoosely('\uFEFF', encoding) : Buffer.alloc(0);
}
