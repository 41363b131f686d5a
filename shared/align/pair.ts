/** A half-open range of paragraph indices. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Source and draft paragraphs that belong together. Pairs cover both texts in order, without gaps;
 * one side may be empty (a paragraph that only the other text has).
 */
export interface Pair {
  readonly source: ParagraphRange;
  readonly draft: ParagraphRange;
}

/** A pair with its indices moved on. */
export function shiftPair({ source, draft }: Pair, bySource: number, byDraft: number): Pair {
  return {
    source: { from: source.from + bySource, to: source.to + bySource },
    draft: { from: draft.from + byDraft, to: draft.to + byDraft },
  };
}
