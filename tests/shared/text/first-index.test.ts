import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '#shared/text';

test('the first index that passes is found as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), fc.nat(21), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const first = sorted.findIndex((number) => number >= limit);
      expect(firstIndex(sorted.length, (index) => (sorted[index] ?? 0) >= limit)).toBe(
        first < 0 ? sorted.length : first,
      );
    }),
  );
});
