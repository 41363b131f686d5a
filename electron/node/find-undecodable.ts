import type { Encoding } from '#shared/contract';
import { decodeLoosely, encodeLoosely } from './codec';

const utf16Unit = 2;

/**
 * The offset of the first byte that does not decode, `null` when all do. `text` is what `bytes`, without a mark,
 * were loosely decoded to.
 */
export function findUndecodable(bytes: Uint8Array, text: string, encoding: Encoding): number | null {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return findBrokenUnit(bytes, text);
  if (!text.includes('\uFFFD')) return null;
  return encoding === 'utf-8' ? findBrokenSequence(bytes, text) : findUnknownCharacter(bytes, encoding);
}

/** UTF-16 goes wrong in two ways: a surrogate alone, and half a unit at the end. */
function findBrokenUnit(bytes: Uint8Array, text: string): number | null {
  const alone = text.search(/\p{Surrogate}/u);
  if (alone >= 0) return alone * utf16Unit;
  return bytes.length % utf16Unit === 1 ? bytes.length - 1 : null;
}

/** In UTF-8 a character has one form, so the bytes before U+FFFD count by encoding the text before it again. */
function findBrokenSequence(bytes: Uint8Array, text: string): number | null {
  const genuine = Buffer.from('\uFFFD');
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    if (!genuine.equals(bytes.subarray(byte, byte + genuine.length))) return byte;
    byte += genuine.length;
    from = at + 1;
  }
  return null;
}

/** The other encodings have several forms for some characters, so the bytes are walked through. */
function findUnknownCharacter(bytes: Uint8Array, encoding: Encoding): number | null {
  const genuine = encodeLoosely('\uFFFD', 'gb18030');
  for (let at = 0; at < bytes.length; ) {
    const character = bytes.subarray(at, at + characterLength(bytes, at, encoding));
    const isBad = decodeLoosely(character, encoding).includes('\uFFFD');
    if (isBad && !(encoding === 'gb18030' && genuine.equals(character))) return at;
    at += character.length;
  }
  return null;
}

/** How many bytes the character at `at` has by its first ones, valid or not. */
function characterLength(bytes: Uint8Array, at: number, encoding: Encoding): number {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80) return 1;
  if (encoding === 'shift_jis') return (lead >= 0xa0 && lead <= 0xdf) || lead >= 0xfd ? 1 : 2;
  if (encoding === 'euc-jp') return lead === 0x8f ? 3 : 2;
  const second = bytes[at + 1] ?? 0;
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}
