import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExactSearch } from '../../../shared/diff/exact-search';
import type { Hunk } from '../../../shared/diff/hunk';

/** One for all cases: what one search leaves behind must not reach the next. */
const search = new ExactSearch();

function searchAll(a: readonly number[], b: readonly number[], most: number) {
  const range = { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length };
  return search.search(Int32Array.from(a), Int32Array.from(b), range, most);
}

function applyHunks(a: readonly number[], b: readonly number[], hunks: readonly Hunk[]): number[] {
  let at = 0;
  const parts = hunks.map(({ aFrom, aTo, bFrom, bTo }) => {
    const kept = a.slice(at, aFrom);
    at = aTo;
    return [...kept, ...b.slice(bFrom, bTo)];
  });
  return [...parts.flat(), ...a.slice(at)];
}

const sequence = fc.array(fc.nat(5), { maxLength: 40 });

describe('the exact search', () => {
  test('gives the other sequence, with as few edits as another program finds', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const found = searchAll(a, b, 1000);
        expect(applyHunks(a, b, found?.hunks ?? [])).toEqual(b);
        const other = diffArrays(a, b).filter(({ added, removed }) => added || removed);
        const fewest = other.reduce((sum, { count }) => sum + count, 0);
        expect(found?.edits).toBe(fewest);
        expect(found?.hunks.reduce((sum, one) => sum + one.aTo - one.aFrom + one.bTo - one.bFrom, 0)).toBe(
          fewest,
        );
        if (fewest > 0) expect(searchAll(a, b, fewest - 1)).toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('looks at its range only', () => {
    const a = Int32Array.of(9, 1, 2, 3, 9);
    const b = Int32Array.of(8, 8, 1, 3, 8);
    expect(search.search(a, b, { aFrom: 1, aTo: 4, bFrom: 2, bTo: 4 }, 10)).toEqual({
      edits: 1,
      hunks: [{ aFrom: 2, aTo: 3, bFrom: 3, bTo: 3 }],
    });
  });
});
