import type { ParagraphRange } from '#shared/align';

/** Nothing stale. */
export const noRange: ParagraphRange = { from: Number.POSITIVE_INFINITY, to: 0 };

/**
 * A stale range of a list, widened by what came in at `[from, to)` when the list grew by `growth` (or shrank) there.
 */
export function widenRange(
  stale: ParagraphRange,
  { from, to }: ParagraphRange,
  growth: number,
): ParagraphRange {
  const end = stale.to > 0 ? stale.to + growth : 0;
  return { from: Math.min(stale.from, from), to: Math.max(end, to) };
}
