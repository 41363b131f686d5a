import type { Span } from '#shared/text';

/** The spans of a change in base and draft. */
export interface Sides {
  readonly base: Span;
  readonly draft: Span;
}

/** Marks and spaces, and what is invisible; nothing that could be half of a grapheme. */
const ONLY_MARKS = /^[\s\p{P}<>=+\u200b\u2060\ufeff\u00ad]*$/u;
/** Characters that are graphemes by themselves beside a mark. */
const PLAIN = /^[ぁ-ゖァ-ヺー々一-鿿0-9A-Za-z]*$/u;

/**
 * A mark or space that went or came may have joined or parted tokens (任せ ること → 任せること). Where nothing but
 * marks and spaces differs, the change is those alone, although an edge then stands inside a token of one side.
 */
export function trimChange(baseText: string, draftText: string, { base, draft }: Sides): Sides {
  const before = baseText.slice(base.from, base.to);
  const after = draftText.slice(draft.from, draft.to);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const isMarks = [before, after].every((text) => ONLY_MARKS.test(text.slice(head, text.length - tail)));
  if (head + tail === 0 || !isMarks) return { base, draft };
  if (!PLAIN.test(before.slice(0, head)) || !PLAIN.test(before.slice(before.length - tail)))
    return { base, draft };
  return {
    base: { from: base.from + head, to: base.to - tail },
    draft: { from: draft.from + head, to: draft.to - tail },
  };
}
