/** What a word of a name is looked up by, unit by unit: no hyphens and apostrophes, no long vowels, no small kana. */
const wordUnits = new Uint16Array(0x10000).map((_, unit) => unit);
for (const dropped of "'.-ーッ") wordUnits[dropped.charCodeAt(0)] = 0;
for (const small of 'ァィゥェォャュョヮ') wordUnits[small.charCodeAt(0)] = small.charCodeAt(0) + 1;
wordUnits['ヴ'.charCodeAt(0)] = 'ブ'.charCodeAt(0);

/** What a folded unit becomes in the key of a word; 0 where it counts for nothing. */
export function wordUnit(unit: number): number {
  return wordUnits[unit] ?? 0;
}

/** The key of a folded word: ケストレル・ラボ and ケストレルラボー have the same keys, Jen-Hsun and Jenhsun, too. */
export function wordKey(folded: string): string {
  let key = '';
  for (let index = 0; index < folded.length; index++) {
    const unit = wordUnit(folded.charCodeAt(index));
    if (unit > 0) key += String.fromCharCode(unit);
  }
  return key;
}
