import { foldKanji } from './kanji-forms';

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

/** The cluster that begins at `at`, which must lie inside the text. */
export function clusterAt(text: string, at: number): string {
  cluster.lastIndex = at;
  return cluster.exec(text)?.[0] ?? text.charAt(at);
}

export function foldCluster(original: string): string {
  let folded = '';
  for (const character of foldClusterWidth(original).toLowerCase()) folded += foldKanji(character);
  // Σ has two small forms, and which one toLowerCase gives depends on what stands around it.
  return folded.replaceAll('ς', 'σ');
}

export function foldClusterWidth(original: string): string {
  const plain = original.replace(variationSelectors, '').normalize('NFKC');
  if (plain.length !== 1) return plain;
  if (dashes.test(plain)) return '-';
  if (doubleQuotes.test(plain)) return '"';
  if (singleQuotes.test(plain)) return "'";
  if (middleDots.test(plain)) return '・';
  return plain;
}

/** Whether a cluster may begin or end at `at`: no mark belongs to what stands before it, no pair is cut. */
export function isClusterEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const isPairCut = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
  return !isPairCut && !isMarkAt(text, at);
}

const isKnown = new Uint8Array(0x10000);

/**
 * What a code unit folds to where no mark follows it; 0 for marks, surrogates and what becomes several units, and for
 * units that `plainFold` was not asked about yet.
 */
export const plainFolds = new Uint16Array(0x10000);

/** As `plainFolds`, for all units. */
export function plainFold(unit: number): number {
  if (!isKnown[unit]) {
    isKnown[unit] = 1;
    const original = String.fromCharCode(unit);
    const folded = foldCluster(original);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (!isSurrogate && !mark.test(original) && folded.length === 1) plainFolds[unit] = folded.charCodeAt(0);
  }
  return plainFolds[unit] ?? 0;
}

/** Whether the character at `at`, whose code unit has no plain fold, is a mark that belongs to what stands before it. */
export function isMarkAt(text: string, at: number): boolean {
  // Of the supplementary planes the whole character says whether it is a mark.
  return mark.test(text.slice(at, at + 2));
}
