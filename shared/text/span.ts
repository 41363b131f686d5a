/** A stretch of a text: UTF-16 code units, half-open (`to` is the first unit after it). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Replace `span` by `insert`; an empty span inserts, an empty `insert` deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly insert: string;
}

/** Whether two spans share at least one code unit. Spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether `inner` lies wholly inside `outer`; equal spans count. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/**
 * Whether one of `spans` (sorted, not overlapping) shares a code unit with `span`.
 * An empty `span` counts when it stands strictly inside one of them.
 */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.from)];
  return next !== undefined && (overlaps(next, span) || (next.from < span.from && span.to < next.to));
}

/** Whether `span` shares a code unit with one of `spans` (sorted, disjoint) that reaches beyond it. */
export function overlapsLarger(spans: readonly Span[], span: Span): boolean {
  for (let index = firstEndingAfter(spans, span.from); index < spans.length; index++) {
    const other = spans[index];
    if (!other || !overlaps(other, span)) return false;
    if (!contains(span, other)) return true;
  }
  return false;
}

/** The index of the first of `spans` (sorted, disjoint) that ends after `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts spans and joins those that overlap or touch, so that the result is sorted and disjoint. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}
