import { foldKanji } from './kanji-forms';

/** A text folded for comparing, and the way back. */
export interface Folded {
  readonly text: string;
  /**
   * For each folded code unit the original offset of the cluster it begins, or -1 where it stands inside what a
   * cluster became; one element more, the original length, for the end. A hit whose two ends are not -1 lies on
   * cluster edges.
   */
  readonly offsets: Int32Array;
}

const dashes = /[‐‑‒–—―−﹘﹣]/u;
const doubleQuotes = /[“”„‟〝〞〟]/u;
const singleQuotes = /[‘’‚‛′`´]/u;
const middleDots = /[·•‧⋅∙]/u;
const variationSelectors = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * A base and the marks that belong to it, no more than 30 (the limit of UAX #15's stream-safe text), so that no text
 * makes a cluster of millions; half-width ﾞ and ﾟ are marks here, as NFKC makes them.
 */
const cluster = /.[\p{M}\uFF9E\uFF9F]{0,30}/suy;
const mark = /^[\p{M}\uFF9E\uFF9F]/u;

/** What is known of a code unit; 0 means not looked at yet. */
const known = { plain: 1, mark: 2, complex: 3 } as const;
const kinds = new Uint8Array(0x10000);
const plainFolds = new Uint16Array(0x10000);

/**
 * Folds away what spellings of one name differ in: width and compatibility forms (NFKC, cluster by cluster), case,
 * kinds of dash, quotation mark and middle dot, forms of kanji, variation selectors. ー is a letter, never a dash.
 */
export function fold(text: string): Folded {
  const units: number[] = [];
  const offsets: number[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === known.plain && isClusterEnd(text, at + 1)) {
      units.push(plainFolds[unit] ?? unit);
      offsets.push(at);
      at += 1;
      continue;
    }
    cluster.lastIndex = at;
    const original = cluster.exec(text)?.[0] ?? text.charAt(at);
    const folded = foldCluster(original);
    for (let index = 0; index < folded.length; index++) {
      units.push(folded.charCodeAt(index));
      offsets.push(index === 0 ? at : -1);
    }
    at += original.length;
  }
  offsets.push(text.length);
  return { text: fromUnits(units), offsets: Int32Array.from(offsets) };
}

/** As `fold`, but keeps case and forms of kanji: two texts that agree here differ in width and marks only. */
export function foldWidth(text: string): string {
  return text.replace(/.[\p{M}\uFF9E\uFF9F]{0,30}/gsu, foldClusterWidth);
}

function foldCluster(original: string): string {
  let folded = '';
  for (const character of foldClusterWidth(original).toLowerCase()) folded += foldKanji(character);
  // Σ has two small forms, and which one toLowerCase gives depends on what stands around it.
  return folded.replaceAll('ς', 'σ');
}

function foldClusterWidth(original: string): string {
  const plain = original.replace(variationSelectors, '').normalize('NFKC');
  if (plain.length !== 1) return plain;
  if (dashes.test(plain)) return '-';
  if (doubleQuotes.test(plain)) return '"';
  if (singleQuotes.test(plain)) return "'";
  if (middleDots.test(plain)) return '・';
  return plain;
}

function isClusterEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  if (unit < 0x300) return true;
  // Of the supplementary planes the whole character says whether it is a mark.
  if (unit >= 0xd800 && unit <= 0xdbff) return !mark.test(text.slice(at, at + 2));
  return kindOf(unit) !== known.mark;
}

function kindOf(unit: number): number {
  const kind = kinds[unit];
  return kind ? kind : learn(unit);
}

function learn(unit: number): number {
  const original = String.fromCharCode(unit);
  const folded = foldCluster(original);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const kind = mark.test(original)
    ? known.mark
    : isSurrogate || folded.length !== 1
      ? known.complex
      : known.plain;
  kinds[unit] = kind;
  if (kind === known.plain) plainFolds[unit] = folded.charCodeAt(0);
  return kind;
}

function fromUnits(units: readonly number[]): string {
  // Spread in pieces: a call takes a limited number of arguments.
  const piece = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += piece)
    text += String.fromCharCode(...units.slice(at, at + piece));
  return text;
}
