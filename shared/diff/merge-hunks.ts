import type { Hunk } from './hunk';
import type { Tokens } from './token-numbers';

const SPACES = /^\s+$/u;
const LETTER = /[\p{L}\p{N}ー]/u;
/** What holds a name or a number together: ジェンスン・フアン, Jen-Hsun, 1,000. */
const INNER_MARK = /^[・＝=.,'’:/-]$/u;
const SHORT_KANA = /^[ぁ-ゖ]{1,2}$/u;
const PARTICLE = /^[はがをにでとのもへや]$/u;
const KANJI = /^[\p{Script=Han}]$/u;
const SENTENCE_MARK = /[\n。、！？!?「」『』（）]/u;

/**
 * Joins hunks with the little that is equal between them, where a reader would see one change: in a rewritten
 * clause (これ→本書, は, テストの→試験用の…), inside a name or number, over the space between two replaced words.
 * Never over a line end.
 */
export function mergeHunks(a: Tokens, b: Tokens, hunks: readonly Hunk[]): Hunk[] {
  const merged: Hunk[] = [];
  for (const hunk of hunks) {
    let current = hunk;
    for (let last = merged.at(-1); last && isOneChange(a, b, last, current); last = merged.at(-1)) {
      current = { aFrom: last.aFrom, aTo: current.aTo, bFrom: last.bFrom, bTo: current.bTo };
      merged.pop();
    }
    merged.push(current);
  }
  return merged;
}

function isOneChange(a: Tokens, b: Tokens, first: Hunk, second: Hunk): boolean {
  const from = a.starts[first.aTo] as number;
  const to = a.starts[second.aFrom] as number;
  // Longer ones, of which there are many, need no look.
  if (to - from > 3) return false;
  const between = a.text.slice(from, to);
  if (SENTENCE_MARK.test(between)) return false;
  const bothReplace = isReplacement(first) && isReplacement(second);
  if (SPACES.test(between)) return bothReplace && endsInLetter(a, b, first, second);
  if (INNER_MARK.test(between)) return endsInLetter(a, b, first, second);
  if (between.length > 2) return false;
  if (KANJI.test(between))
    return (
      isInsideKanjiRun(a, from, to) ||
      isInsideKanjiRun(b, b.starts[first.bTo] as number, b.starts[second.bFrom] as number)
    );
  if (isRewrite(first) && isRewrite(second)) return true;
  if (!SHORT_KANA.test(between)) return false;
  return isRewrite(first) || isRewrite(second) || (bothReplace && !PARTICLE.test(between));
}

function isReplacement(hunk: Hunk): boolean {
  return hunk.aFrom < hunk.aTo && hunk.bFrom < hunk.bTo;
}

/** More than a word for a word. */
function isRewrite({ aFrom, aTo, bFrom, bTo }: Hunk): boolean {
  return Math.max(aTo - aFrom, bTo - bFrom) >= 4 && Math.min(aTo - aFrom, bTo - bFrom) >= 2;
}

/** Whether letters or digits stand on both sides of what is equal, in one of the texts. */
function endsInLetter(a: Tokens, b: Tokens, first: Hunk, second: Hunk): boolean {
  return (
    hasLettersAround(a, first.aFrom, first.aTo, second.aFrom, second.aTo) &&
    hasLettersAround(b, first.bFrom, first.bTo, second.bFrom, second.bTo)
  );
}

function hasLettersAround(
  { text, starts }: Tokens,
  from: number,
  end: number,
  start: number,
  to: number,
): boolean {
  const before = from < end ? text.charAt((starts[end] as number) - 1) : '';
  const after = start < to ? text.charAt(starts[start] as number) : '';
  return LETTER.test(before) && LETTER.test(after);
}

function isInsideKanjiRun({ text }: Tokens, from: number, to: number): boolean {
  return KANJI.test(text.charAt(from - 1)) && KANJI.test(text.charAt(to));
}
