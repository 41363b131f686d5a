import { kanaWordLength } from './kana-words';

/** 0 in the table means "not looked up yet". */
const UNKNOWN = 0;
/** A token of its own: punctuation, symbols, emoji. */
const SINGLE = 1;
/** Line ends, controls, U+200B, U+FEFF and their like: a token of its own that no mark joins. */
const CONTROL = 2;
/** Marks, variation selectors, skin tones: part of whatever stands before. */
const EXTEND = 3;
/** Runs of one and the same space. */
const SPACE = 4;
const LATIN = 5;
const WIDE_LATIN = 6;
const KATAKANA = 7;
const HIRAGANA = 8;
const KANJI = 9;
/** Letters of all other scripts, in whole runs: the rules of their graphemes need not be known then. */
const OTHER_WORD = 10;
/** As OTHER_WORD, and part of whatever follows: Arabic number signs. */
const PREFIX = 11;
/** U+200D: part of what stands before and of what follows. */
const JOINER = 12;
/** Half of a flag. */
const FLAG = 13;
/** First half of a surrogate pair, to be classified with the second. */
const HIGH = 14;

/** Kanji runs up to this length are one word; nothing tells the words of longer ones apart. */
const LONGEST_KANJI_WORD = 4;

/** A hiragana run behind one of these may begin with a particle. */
const CLOSERS = '」』）】〉》”)]';

/** 氏 and 様. */
const SHI = 0x6c0f;
const SAMA = 0x69d8;

/** What a character is, first match wins. Grapheme rules after UAX #29. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [JOINER, /\u200d/u],
  [EXTEND, /[\p{M}\p{Emoji_Modifier}\u200c\u0e33\u0eb3\uff9e\uff9f\u{e0020}-\u{e007f}]/u],
  [PREFIX, /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e]/u],
  [PREFIX, /[\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}]/u],
  [PREFIX, /[\u{11d46}\u{11f02}]/u],
  [SPACE, /[\t\p{Zs}]/u],
  [CONTROL, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{e0000}-\u{e0fff}]/u],
  [LATIN, /[0-9A-Za-zªº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]/u],
  [WIDE_LATIN, /[０-９Ａ-Ｚａ-ｚ]/u],
  [KATAKANA, /[ァ-ヺー-ヿㇰ-ㇿｦ-ﾝ]/u],
  [HIRAGANA, /[ぁ-ゖゝ-ゟ]/u],
  [KANJI, /[\p{Script=Han}〆]/u],
  [FLAG, /\p{Regional_Indicator}/u],
  [OTHER_WORD, /[\p{L}\p{Nd}]/u],
];

const table = new Uint8Array(0x10000);

function classify(character: string): number {
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? SINGLE;
}

function classifyUnit(text: string, at: number, unit: number): number {
  const found = unit >= 0xd800 && unit <= 0xdbff ? HIGH : classify(text.charAt(at));
  table[unit] = found;
  return found;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Most tokens a list has room for between two texts; a larger one is given back. */
const MOST_KEPT = 1 << 16;

/** Growing list of offsets. */
class Ends {
  values = new Int32Array(1024);
  length = 0;

  push(end: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = end;
  }

  /** A copy of the list, which is empty then. */
  take(): Int32Array {
    const taken = this.values.slice(0, this.length);
    this.length = 0;
    if (this.values.length > MOST_KEPT) this.values = new Int32Array(1024);
    return taken;
  }
}

/** One for all calls: most texts are single lines, for which making a list takes longer than filling it. */
const ends = new Ends();

/**
 * The end offsets of the tokens of `text[from, to)`, in order and without gaps: token i is
 * `[ends[i - 1] ?? from, ends[i])`. One pass. A token never crosses a line end, so a range of whole lines has the
 * tokens that it has in the whole text; the range must not begin or end inside a grapheme.
 *
 * A token is a run of Latin letters and digits, of katakana with ー, of letters of another script, of one and the
 * same space; a piece of a hiragana run, cut at particles and frequent words (設立|した|が); a kanji run of up to
 * four characters (人工知能, 人々), while longer runs give a token a character, and the 氏 or 様 behind a name is
 * one by itself; any other character by itself, `\n` too. Graphemes (surrogate pairs, marks, emoji sequences,
 * flags, `\r\n`) stay whole.
 */
export function tokenEnds(text: string, from = 0, to = text.length): Int32Array {
  let kind = UNKNOWN;
  let start = from;
  /** Number of ends before the current run: a kanji run pushes one a character, and takes them back if it is short. */
  let ended = 0;
  let marked = false;
  let joins = false;
  let behindWord = false;
  let unit = 0;
  for (let at = from, next = at; at < to; at = next) {
    const before = unit;
    unit = text.charCodeAt(at);
    next = at + 1;
    let found = table[unit] as number;
    if (found === UNKNOWN) found = classifyUnit(text, at, unit);
    if (found === HIGH) {
      const isPair = next < to && isLowSurrogate(text.charCodeAt(next));
      if (isPair) next++;
      found = isPair ? classify(text.slice(at, next)) : SINGLE;
    }
    const isMark = found === EXTEND || found === JOINER;
    if (at > from && kind !== CONTROL && (isMark || (joins && found !== CONTROL))) {
      if (!isMark) kind = found;
      marked = found !== FLAG;
    } else if (found === kind && kind >= LATIN && kind < FLAG) {
      if (kind === KANJI) ends.push(at);
    } else if (
      found === kind &&
      ((kind === SPACE && unit === before) || (unit === 0x0a && before === 0x0d))
    ) {
      // The run goes on.
    } else if (found === FLAG && kind === FLAG && !marked) {
      kind = SINGLE;
    } else {
      if (kind === KANJI) finishKanji(text, at, ended);
      else if (kind === HIRAGANA && !marked) cutHiragana(text, start, at, behindWord);
      else if (at > from) ends.push(at);
      if (found === HIRAGANA)
        behindWord = (kind >= LATIN && kind <= PREFIX) || CLOSERS.includes(String.fromCharCode(before));
      kind = isMark ? SINGLE : found;
      start = at;
      ended = ends.length;
      marked = false;
    }
    joins = found === JOINER || found === PREFIX;
  }
  if (kind === KANJI) finishKanji(text, to, ended);
  else if (kind === HIRAGANA && !marked) cutHiragana(text, start, to, behindWord);
  else if (to > from) ends.push(to);
  return ends.take();
}

/** Ends a kanji run, and takes back the ends inside it when it is short enough to be one word. */
function finishKanji(text: string, end: number, ended: number): void {
  ends.push(end);
  const characters = ends.length - ended;
  if (characters > LONGEST_KANJI_WORD) return;
  const last = text.charCodeAt(end - 1);
  const hasHonorific = (last === SHI && characters > 1) || (last === SAMA && characters > 2);
  const nameEnd = ends.values[ends.length - 2] ?? end;
  ends.length = ended;
  if (hasHonorific) ends.push(nameEnd);
  ends.push(end);
}

function cutHiragana(text: string, start: number, end: number, isBehindWord: boolean): void {
  let behindWord = isBehindWord;
  let pending = start;
  for (let at = start; at < end; ) {
    const length = kanaWordLength(text, at, start, end, behindWord);
    if (length === 0) {
      at++;
      behindWord = false;
      continue;
    }
    if (pending < at) ends.push(at);
    at += length;
    ends.push(at);
    pending = at;
    behindWord = true;
  }
  if (pending < end) ends.push(end);
}
