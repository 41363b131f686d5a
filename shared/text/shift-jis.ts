import encoding from 'encoding-japanese';

/** Shift_JIS as Windows has it (CP932), for characters of the basic plane. */
interface ShiftJis {
  /** One byte, or two as a 16-bit number; 0 when there is none. Indexed by code unit. */
  readonly codes: Uint16Array;
  /** The code unit of two bytes; 0 when they are none. Indexed by those bytes as a 16-bit number. */
  readonly units: Uint16Array;
}

let table: ShiftJis | null = null;

/** Built when the first text needs it: most texts do not. */
export function shiftJis(): ShiftJis {
  table ??= buildTable();
  return table;
}

export function isLeadByte(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

export function isTrailByte(byte: number): boolean {
  return byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;
}

function buildTable(): ShiftJis {
  const codes = new Uint16Array(0x10000);
  const units = new Uint16Array(0x10000);
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (!isLeadByte(lead)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) if (isTrailByte(trail)) pairs.push(lead, trail);
  }
  const decoded = encoding.convert(pairs, { from: 'SJIS', to: 'UNICODE', type: 'array' });
  for (const [index, unit] of decoded.entries()) {
    const code = ((pairs[index * 2] ?? 0) << 8) | (pairs[index * 2 + 1] ?? 0);
    // Two bytes that are no character come out as a question mark.
    if (unit < 0x80) continue;
    units[code] = unit;
    // Of characters that stand twice, the standard's own place comes first.
    if (codes[unit] === 0) codes[unit] = code;
  }
  for (let unit = 0xff61; unit <= 0xff9f; unit++) codes[unit] = unit - 0xff61 + 0xa1;
  // No character of Shift_JIS, but decoders pass it on.
  codes[0x80] = 0x80;
  return { codes, units };
}
