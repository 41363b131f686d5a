import type { DocumentEdit, Place } from './document';

/** Folds CRLF and CR to LF. */
export function foldLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

/** The paragraphs of a text with folded line ends; an empty text is one empty paragraph. */
export function splitParagraphs(text: string): string[] {
  return text.split('\n');
}

/** Start offset of each paragraph in the joined text, and the text's length plus one as last element. */
export function paragraphStarts(paragraphs: readonly string[]): Int32Array {
  const starts = new Int32Array(paragraphs.length + 1);
  let offset = 0;
  paragraphs.forEach((paragraph, index) => {
    starts[index] = offset;
    offset += paragraph.length + 1;
  });
  starts[paragraphs.length] = offset;
  return starts;
}

/** The place of a whole-text offset, by binary search in `paragraphStarts`. */
export function placeAt(starts: Int32Array, offset: number): Place {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { paragraph: low, offset: offset - (starts[low] ?? 0) };
}

export function comparePlaces(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.offset - b.offset;
}

/**
 * The smallest edit that turns paragraphs, the first of them at index `first`, into `after` (joined by `\n`), cut on
 * whole characters; `null` when they are equal.
 */
export function editBetween(
  first: number,
  paragraphs: readonly string[],
  after: string,
): DocumentEdit | null {
  const before = paragraphs.join('\n');
  if (before === after) return null;
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (isHighSurrogate(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (
    tail < limit - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  const starts = paragraphStarts(paragraphs);
  const place = (offset: number) => {
    const { paragraph, offset: inside } = placeAt(starts, offset);
    return { paragraph: first + paragraph, offset: inside };
  };
  return {
    from: place(head),
    to: place(before.length - tail),
    insert: after.slice(head, after.length - tail),
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
