/** A character read from bytes, and how many they were. */
export interface DecodedPoint {
  readonly point: number;
  readonly length: number;
}

/**
 * The character of two bytes or more at `at`, `null` where no well-formed sequence of UTF-8 begins (RFC 3629: no
 * overlong forms, no surrogates).
 */
export function decodeUtf8At(bytes: readonly number[], at: number): DecodedPoint | null {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead > 0xf4) return null;
  let point = lead & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const isWellFormed =
    length === 2 ||
    (length === 3 && point >= 0x800 && (point < 0xd800 || point > 0xdfff)) ||
    (length === 4 && point >= 0x10000 && point <= 0x10ffff);
  return isWellFormed ? { point, length } : null;
}
