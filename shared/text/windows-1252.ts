/** What Windows-1252 has at 0x80–0x9F; `.` where it has nothing and decoders give the control of that number. */
const high = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const bytes = new Map(
  Array.from(high, (character, index): [string, number] => [character, 0x80 + index]).filter(
    ([character]) => character !== '.',
  ),
);

/** A run of characters that come from bytes of 0x80 and above, read as Windows-1252 or Latin-1. */
export const highRuns = new RegExp(`[\\u0080-\\u00ff${high.replaceAll('.', '')}]+`, 'gu');

/** The byte that was read as this character; -1 when none is. */
export function windows1252Byte(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit <= 0xff) return unit;
  return bytes.get(text.charAt(at)) ?? -1;
}
