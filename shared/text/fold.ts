import { FoldBuffer } from './fold-buffer';
import { foldClusterWidth } from './fold-clusters';

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

const buffer = new FoldBuffer();

/**
 * Folds away what spellings of one name differ in: width and compatibility forms (NFKC, cluster by cluster), case,
 * kinds of dash, quotation mark and middle dot, forms of kanji, variation selectors. ー is a letter, never a dash.
 */
export function fold(text: string): Folded {
  buffer.fold(text);
  return {
    text: buffer.isUnchanged ? text : fromUnits(buffer.units.subarray(0, buffer.length)),
    offsets: buffer.offsets(),
  };
}

/** As `fold`, but keeps case and forms of kanji: two texts that agree here differ in width and marks only. */
export function foldWidth(text: string): string {
  return text.replace(/.[\p{M}\uFF9E\uFF9F]{0,30}/gsu, foldClusterWidth);
}

function fromUnits(units: Uint16Array): string {
  // In pieces: a call takes a limited number of arguments.
  const piece = 8192;
  let text = '';
  for (let at = 0; at < units.length; at += piece)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + piece));
  return text;
}
