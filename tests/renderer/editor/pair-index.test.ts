import { describe, expect, it } from 'vitest';
import type { Pair } from '#shared/align';
import { anchorAfter, anchorBefore, findPair, rangeAt } from '../../../renderer/editor/pair-panes/pair-index';

/** Two paragraphs of the source stand for one; the draft has one of its own; the source has one of its own. */
const pairs: readonly Pair[] = [
  { source: { from: 0, to: 1 }, draft: { from: 0, to: 1 } },
  { source: { from: 1, to: 3 }, draft: { from: 1, to: 2 } },
  { source: { from: 3, to: 3 }, draft: { from: 2, to: 3 } },
  { source: { from: 3, to: 4 }, draft: { from: 3, to: 3 } },
  { source: { from: 4, to: 5 }, draft: { from: 3, to: 4 } },
];

describe('pairs by paragraph', () => {
  it.each([
    ['source', 0, 0],
    ['source', 1, 1],
    ['source', 2, 1],
    ['source', 3, 3],
    ['source', 4, 4],
    ['draft', 1, 1],
    ['draft', 2, 2],
    ['draft', 3, 4],
  ] as const)('finds the pair that holds paragraph %s %i', (side, paragraph, index) => {
    expect(findPair(pairs, side, paragraph)).toBe(index);
  });

  it('takes the last pair for a paragraph beyond the end, and none where there are none', () => {
    expect(findPair(pairs, 'draft', 99)).toBe(4);
    expect(findPair([], 'draft', 0)).toBe(-1);
  });

  it('finds the nearest pair that both texts have', () => {
    expect(anchorBefore(pairs, 3)).toBe(1);
    expect(anchorAfter(pairs, 2)).toBe(4);
    expect(anchorBefore(pairs, -1)).toBe(-1);
    expect(anchorAfter(pairs, 5)).toBe(5);
  });

  it('answers an empty range where there is no pair', () => {
    expect(rangeAt(pairs, -1, 'source')).toEqual({ from: 0, to: 0 });
  });
});
