import type { MojibakePiece } from './mojibake-piece';
import { isLeadByte, isTrailByte, shiftJis } from './shift-jis';
import { decodeUtf8At } from './utf-8';
import { highRuns, windows1252Byte } from './windows-1252';

/** Scripts and marks of East Asian text: what three bytes of UTF-8 stand for in the texts we meet. */
const eastAsian =
  /[\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3000-\u33ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffee]/u;
const kanaOrMark = /[\u2010-\u2027\u3000-\u30ff\uff00-\uff5e]/u;
const kana = /[\u3041-\u30ff]/gu;

/** `ã‚«ãƒ¢ãƒ¡` is カモメ, `cafÃ©` is café. */
export function findUtf8AsWindows1252(text: string): MojibakePiece[] {
  return Array.from(text.matchAll(highRuns)).flatMap(({ index, 0: run }) => {
    const bytes = Array.from(run, (_, at) => windows1252Byte(run, at));
    return stretchesOf(bytes)
      .filter((stretch) => isMisread(stretch, text[index + stretch.from - 1], text[index + stretch.to]))
      .map(({ from, to, decoded }) => ({ span: { from: index + from, to: index + to }, text: decoded }));
  });
}

/** Bytes `[from, to)` that are well-formed; `null` for a broken rest right behind characters of three bytes. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly decoded: string | null;
}

function stretchesOf(bytes: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < bytes.length) {
    const from = at;
    let decoded = '';
    for (let next = decodeUtf8At(bytes, at); next; next = decodeUtf8At(bytes, at)) {
      decoded += String.fromCodePoint(next.point);
      at += next.length;
    }
    if (at > from) stretches.push({ from, to: at, decoded });
    const rest = at;
    if ((bytes[at] ?? 0) >= 0xe0) while (++at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80);
    if (at > rest && rest > from && eastAsian.test(decoded))
      stretches.push({ from: rest, to: at, decoded: null });
    else if (at === rest) at++;
  }
  return stretches;
}

/**
 * Whether well-formed bytes are no accident. A letter before a dash and a quotation mark may be three of them
 * (é—”), an accented capital before one two (AMANHÔ).
 */
function isMisread({ decoded }: Stretch, before = '', after = ''): boolean {
  if (decoded === null) return true;
  const wide = Array.from(decoded).filter((character) => eastAsian.test(character) || character.length > 1);
  if (wide.length > 1 || (wide[0] !== undefined && (kanaOrMark.test(wide[0]) || decoded.length > 2)))
    return true;
  if (wide.length === 1) return false;
  if (/^[\u00a0-\u00bf]+$/u.test(decoded)) return true;
  const isLatin = /^[\u00a0-\u00ff]+$/u.test(decoded);
  return isLatin ? decoded.length > 1 || /[a-z]/u.test(before + after) : decoded.length > 2;
}

/** `繧ｫ繝｡繝ｩ` is カメラ. */
export function findUtf8AsShiftJis(text: string): MojibakePiece[] {
  if (!/[縺繧繝縲窶\uff61-\uff9f]/u.test(text)) return [];
  const { codes } = shiftJis();
  const pieces: MojibakePiece[] = [];
  for (let at = 0; at < text.length; at++) {
    // No text we look for begins with less than three bytes: E2 80 80 is the first that is no rare letter.
    if ((codes[text.charCodeAt(at)] ?? 0) < 0xe200) continue;
    const piece = readUtf8InShiftJis(text, at, codes);
    if (!piece) continue;
    pieces.push(piece);
    at = piece.span.to - 1;
  }
  return pieces;
}

/** Characters of UTF-8 after which one of Shift_JIS must have ended too; else the bytes agree by accident. */
const longestOverhang = 6;

/** The longest text whose bytes end where a character of Shift_JIS ends. */
function readUtf8InShiftJis(text: string, from: number, codes: Uint16Array): MojibakePiece | null {
  const bytes: number[] = [];
  /** For a number of bytes, the end of the character they end with. */
  const ends = new Map<number, number>();
  let next = from;
  const fill = (count: number) => {
    while (bytes.length < count && next < text.length) {
      const code = codes[text.charCodeAt(next)] ?? 0;
      if (code === 0) return;
      if (code > 0xff) bytes.push(code >> 8);
      bytes.push(code & 0xff);
      ends.set(bytes.length, ++next);
    }
  };
  let decoded = '';
  let found: MojibakePiece | null = null;
  for (let at = 0, overhang = 0; overhang <= longestOverhang; overhang++) {
    fill(at + 4);
    const read = decodeUtf8At(bytes, at);
    if (!read || (read.length === 2 && at === 0)) break;
    const character = String.fromCodePoint(read.point);
    if (read.length === 3 && !eastAsian.test(character)) break;
    decoded += character;
    at += read.length;
    const to = ends.get(at);
    if (to === undefined) continue;
    overhang = 0;
    const isSure = /[\uff61-\uff9f]/u.test(text.slice(from, to)) || (at > 3 && kanaOrMark.test(decoded));
    if (isSure) found = { span: { from, to }, text: decoded };
  }
  return found;
}

/** `ƒeƒXƒg` is テスト. */
export function findShiftJisAsWindows1252(text: string): MojibakePiece[] {
  // Without a first byte of kana no Japanese of any length is written.
  if (!/[\u0082\u0083‚ƒ]/u.test(text)) return [];
  const { units } = shiftJis();
  const pieces: MojibakePiece[] = [];
  for (let from = 0; from < text.length; from++) {
    let decoded = '';
    let to = from;
    for (; to + 1 < text.length; to += 2) {
      const lead = windows1252Byte(text, to);
      const trail = windows1252Byte(text, to + 1);
      const unit = isLeadByte(lead) && isTrailByte(trail) ? (units[(lead << 8) | trail] ?? 0) : 0;
      if (unit === 0) break;
      decoded += String.fromCharCode(unit);
    }
    if (decoded.length < 3 || (decoded.match(kana)?.length ?? 0) < 2) continue;
    pieces.push({ span: { from, to }, text: decoded });
    from = to - 1;
  }
  return pieces;
}
