import type { TextEdit } from './span';

/**
 * Applies a batch in one pass; all offsets count in the text before the batch, edits come in any order.
 * Where edits overlap, the one that starts first wins, and of two that start together the longer;
 * an insertion at the start of another edit goes before it, insertions at one place keep their order, and an
 * insertion strictly inside a replaced span loses. Edits that lost come back in `skipped`, sorted by place.
 */
export function applyEdits(
  text: string,
  edits: readonly TextEdit[],
): { readonly text: string; readonly skipped: TextEdit[] } {
  const pieces: string[] = [];
  const skipped: TextEdit[] = [];
  let at = 0;
  for (const edit of [...edits].sort(compareEdits)) {
    const { from, to } = edit.span;
    if (from < at) {
      skipped.push(edit);
      continue;
    }
    pieces.push(text.slice(at, from), edit.insert);
    at = to;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), skipped };
}

/** The edits that take a batch back, in order; they count in the text after it. The batch's edits do not overlap. */
export function invertEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let growth = 0;
  return [...edits].sort(compareEdits).map(({ span, insert }) => {
    const from = span.from + growth;
    growth += insert.length - (span.to - span.from);
    return { span: { from, to: from + insert.length }, insert: text.slice(span.from, span.to) };
  });
}

/** By start; insertions first, then the longer. */
function compareEdits(a: TextEdit, b: TextEdit): number {
  const lengthA = a.span.to - a.span.from;
  const lengthB = b.span.to - b.span.from;
  if (a.span.from !== b.span.from) return a.span.from - b.span.from;
  if (lengthA === 0 || lengthB === 0) return Math.sign(lengthA) - Math.sign(lengthB);
  return lengthB - lengthA;
}
