/** Bits that say what a UTF-16 code unit is; a unit may have several. */
export const charClass = {
  hiragana: 1 << 0,
  katakana: 1 << 1,
  kanji: 1 << 2,
  latin: 1 << 3,
  digit: 1 << 4,
  /** U+0020 only: the ideographic space is a deliberate mark. */
  space: 1 << 5,
  /** Marks that end or part sentences, in either width. */
  stop: 1 << 6,
  /** Half-width marks that Japanese writes full width: , . : ; ? ! ( ) */
  halfMark: 1 << 7,
  /** `"` and `'`. */
  straightQuote: 1 << 8,
  opener: 1 << 9,
  closer: 1 << 10,
  /** Hyphens, dashes, dots and leaders. */
  dashOrDot: 1 << 11,
  /** `<`, `>`, `&` and their full-width forms, `=`, backquotes and the brackets of placeholders. */
  markup: 1 << 12,
  /** Controls, zero-width and bidi characters, combining kana marks. */
  invisible: 1 << 13,
  /** Half-width katakana and their marks: U+FF61–FF9F. */
  halfKana: 1 << 14,
  /** What text read in a wrong encoding is full of, and other text hardly ever: see `findMojibake`. */
  garble: 1 << 15,
  /** Letters that are neither Latin nor used in Chinese and Japanese: Greek to Arabic, Indic, Thai, hangul. */
  otherScript: 1 << 16,
  /** What an emoji or a keycap begins with or ends in. */
  pictograph: 1 << 17,
} as const;

export type CharClass = keyof typeof charClass;

/** Hiragana, katakana, kanji and the marks that are part of words (々〆ヶー). */
export const japanese = charClass.hiragana | charClass.katakana | charClass.kanji;
export const kana = charClass.hiragana | charClass.katakana;
export const alphanumeric = charClass.latin | charClass.digit;

/** Opening brackets and quotation marks and, at the same index, what closes them. */
export const openers = '「『（【《〈［〔｛“‘([{';
export const closers = '」』）】》〉］〕｝”’)]}';

/** First units of characters that are `Extended_Pictographic` or `Regional_Indicator`, and the keycap's frame. */
const pictographs: readonly (readonly [number, number?])[] = [
  ...([[0xa9], [0xae], [0x203c], [0x2049], [0x20e3], [0x2122], [0x2139], [0x24c2]] as const),
  ...([
    [0x2194, 0x21aa],
    [0x231a, 0x23ff],
    [0x25aa, 0x25fe],
    [0x2600, 0x27bf],
  ] as const),
  ...([
    [0x2934, 0x2935],
    [0x2b05, 0x2b55],
    [0x3030],
    [0x303d],
    [0x3297],
    [0x3299],
    [0xd83c, 0xd83f],
  ] as const),
];

const table = buildTable();

function buildTable(): Uint32Array {
  const bits = new Uint32Array(0x10000);
  const mark = (from: number, to: number, bit: number) => {
    for (let unit = from; unit <= to; unit++) bits[unit] = (bits[unit] ?? 0) | bit;
  };
  const markAll = (characters: string, bit: number) => {
    for (const character of characters) mark(character.charCodeAt(0), character.charCodeAt(0), bit);
  };
  mark(0x3041, 0x3096, charClass.hiragana);
  mark(0x309d, 0x309f, charClass.hiragana);
  mark(0x30a1, 0x30fa, charClass.katakana);
  mark(0x30fc, 0x30ff, charClass.katakana);
  mark(0x31f0, 0x31ff, charClass.katakana);
  mark(0xff66, 0xff9f, charClass.katakana);
  mark(0x3400, 0x4dbf, charClass.kanji);
  mark(0x4e00, 0x9fff, charClass.kanji);
  mark(0xf900, 0xfaff, charClass.kanji);
  markAll('々〆〇', charClass.kanji);
  // High surrogates of the supplementary ideographic planes; a low surrogate takes its partner's class.
  mark(0xd840, 0xd88d, charClass.kanji);
  mark(0x41, 0x5a, charClass.latin);
  mark(0x61, 0x7a, charClass.latin);
  mark(0xc0, 0x24f, charClass.latin);
  mark(0xff21, 0xff3a, charClass.latin);
  mark(0xff41, 0xff5a, charClass.latin);
  for (const [from, to = from] of pictographs) mark(from, to, charClass.pictograph);
  mark(0x370, 0x6ff, charClass.otherScript);
  mark(0x900, 0xe7f, charClass.otherScript);
  mark(0x3131, 0x318e, charClass.otherScript);
  mark(0xac00, 0xd7a3, charClass.otherScript);
  mark(0x30, 0x39, charClass.digit);
  mark(0xff10, 0xff19, charClass.digit);
  markAll(' ', charClass.space);
  markAll('、。，．！？：；,.!?:;', charClass.stop);
  markAll(',.:;?!()', charClass.halfMark);
  markAll('"\'', charClass.straightQuote);
  markAll(openers, charClass.opener);
  markAll(closers, charClass.closer);
  markAll('-.・。…‥―—–─ー', charClass.dashOrDot);
  markAll('<>&＜＞＆=`⟦', charClass.markup);
  mark(0x00, 0x08, charClass.invisible);
  mark(0x0b, 0x1f, charClass.invisible);
  mark(0x7f, 0x9f, charClass.invisible);
  mark(0x200b, 0x200f, charClass.invisible);
  mark(0x202a, 0x202e, charClass.invisible);
  mark(0x2060, 0x2064, charClass.invisible);
  mark(0x2066, 0x2069, charClass.invisible);
  mark(0x3099, 0x309a, charClass.invisible);
  markAll('\u00ad\u061c\ufeff', charClass.invisible);
  mark(0xff61, 0xff9f, charClass.halfKana);
  mark(0xff61, 0xff9f, charClass.garble);
  mark(0x80, 0x9f, charClass.garble);
  mark(0xc0, 0xff, charClass.garble);
  // What 0x82 and 0x83, the first bytes of kana in Shift_JIS, are in Windows-1252; first bytes of UTF-8 in Shift_JIS.
  markAll('‚ƒ縺繧繝縲窶', charClass.garble);
  // Surrogates are looked at for those without a partner; private use; what could not be decoded.
  mark(0xd800, 0xf8ff, charClass.garble);
  markAll('\ufffd锟', charClass.garble);
  return bits;
}

/** The class bits of the character that the code unit at `index` belongs to; 0 outside the text. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xdc00 && unit <= 0xdfff && index > 0) return table[text.charCodeAt(index - 1)] ?? 0;
  return table[unit] ?? 0;
}

/** The union of the class bits of all code units: what the text can trigger. */
export function classesOf(text: string): number {
  let all = 0;
  for (let index = 0; index < text.length; index++) all |= table[text.charCodeAt(index)] ?? 0;
  return all;
}

export function isJapaneseAt(text: string, index: number): boolean {
  return (classAt(text, index) & japanese) !== 0;
}

/** Whether a part of the text holds hiragana, katakana or kanji. */
export function hasJapanese(text: string, from = 0, to = text.length): boolean {
  for (let index = from; index < to; index++) if (isJapaneseAt(text, index)) return true;
  return false;
}

/** The closing counterpart of an opening bracket; `undefined` for any other character. */
export function closerOf(opener: string): string | undefined {
  const index = openers.indexOf(opener);
  return index < 0 || opener === '' ? undefined : closers[index];
}

/** The opening counterpart of a closing bracket; `undefined` for any other character. */
export function openerOf(closer: string): string | undefined {
  const index = closers.indexOf(closer);
  return index < 0 || closer === '' ? undefined : openers[index];
}
