import type { DraftParagraph } from './draft';

/** What a person said of a paragraph, and keys of its project file that this version does not know. */
export interface Marks {
  readonly confirmed: boolean;
  readonly note: string | null;
  readonly unknown: Readonly<Record<string, unknown>>;
}

export const noMarks: Marks = { confirmed: false, note: null, unknown: {} };

/**
 * The marks that paragraphs get which replace others; those that get none are left out. Paragraphs that stand there
 * unchanged, from either end, keep theirs. What lies between was edited: it is confirmed no more, and its notes come
 * together on the first of the new paragraphs. A note goes only when its paragraph goes without replacement.
 */
export function carryMarks(
  removed: readonly DraftParagraph[],
  inserted: readonly DraftParagraph[],
  marksOf: (paragraph: DraftParagraph) => Marks,
): ReadonlyMap<DraftParagraph, Marks> {
  const carried = new Map<DraftParagraph, Marks>();
  const most = Math.min(removed.length, inserted.length);
  const isSame = (before: DraftParagraph | undefined, after: DraftParagraph | undefined) =>
    before !== undefined && before.text === after?.text;
  const keep = (before: DraftParagraph | undefined, after: DraftParagraph | undefined) => {
    if (before && after && marksOf(before) !== noMarks) carried.set(after, marksOf(before));
  };
  let head = 0;
  while (head < most && isSame(removed[head], inserted[head])) keep(removed[head], inserted[head++]);
  let tail = 0;
  while (tail < most - head && isSame(removed.at(-1 - tail), inserted.at(-1 - tail)))
    keep(removed.at(-1 - tail), inserted.at(-1 - tail++));
  const first = inserted[head];
  if (first && head < inserted.length - tail) {
    const joined = join(removed.slice(head, removed.length - tail).map(marksOf));
    if (joined) carried.set(first, joined);
  }
  return carried;
}

/** What is left of the marks of paragraphs that were edited, `null` for nothing. */
function join(all: readonly Marks[]): Marks | null {
  const notes = all.flatMap(({ note }) => note ?? []);
  const unknown = Object.assign({}, ...all.map((marks) => marks.unknown).reverse());
  if (notes.length === 0 && Object.keys(unknown).length === 0) return null;
  return { confirmed: false, note: notes.length > 0 ? notes.join('\n') : null, unknown };
}
