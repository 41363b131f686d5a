import type { Folded } from '#shared/text';

/** A base and its marks, the half-width ﾞ and ﾟ among them; see `fold` in shared/text for the limit. */
const cluster = /.[\p{M}\uFF9E\uFF9F]{0,30}/suy;
const mark = /[\p{M}\uFF9E\uFF9F]/u;
/** Katakana that have a hiragana, 0x60 before them. */
const katakana = /[ァ-ヶヽヾ]/gu;

/** What a search takes for the same. */
export interface SearchFoldOptions {
  /** Upper and lower case. */
  readonly case: boolean;
  /** Full and half width, compatibility forms (㈱, ①), hiragana and katakana. */
  readonly width: boolean;
}

/**
 * Folds texts for a search, with the way back. Unlike the folding of names it leaves forms of kanji, dashes and quotes
 * as they are: who looks for 髙 does not want 高.
 */
export function createSearchFold(options: SearchFoldOptions): (text: string) => Folded {
  /** What a unit without marks becomes, where that is one unit; 0 where it is not known or more. */
  const plain = new Uint16Array(0x10000);

  function foldCluster(original: string): string {
    let folded = original;
    if (options.width)
      folded = folded
        .normalize('NFKC')
        .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
    return options.case ? folded.toLowerCase() : folded;
  }

  function learn(unit: number): number {
    const original = String.fromCharCode(unit);
    const folded = foldCluster(original);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (!isHalf && !mark.test(original) && folded.length === 1) plain[unit] = folded.charCodeAt(0);
    return plain[unit] ?? 0;
  }

  return (text) => {
    const pieces: string[] = [];
    const offsets: number[] = [];
    /** Start of the stretch in which every unit folds to itself. */
    let same = 0;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const folded = plain[unit] || learn(unit);
      if (folded === unit && !startsMark(text, at + 1)) {
        offsets.push(at++);
        continue;
      }
      pieces.push(text.slice(same, at));
      cluster.lastIndex = at;
      const original = cluster.exec(text)?.[0] ?? text.charAt(at);
      const became = foldCluster(original);
      for (let index = 0; index < became.length; index++) offsets.push(index === 0 ? at : -1);
      pieces.push(became);
      at += original.length;
      same = at;
    }
    pieces.push(text.slice(same));
    offsets.push(text.length);
    return { text: pieces.join(''), offsets: Int32Array.from(offsets) };
  };
}

/** Whether what stands at an offset belongs to what stands before it. Plain letters, the most, are not asked twice. */
function startsMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isPlain = unit < 0x300 || (unit >= 0x3041 && unit <= 0x9fff && unit !== 0x3099 && unit !== 0x309a);
  return !isPlain && mark.test(text.slice(at, at + 2).slice(0, unit >= 0xd800 && unit <= 0xdbff ? 2 : 1));
}
