import fc from 'fast-check';
import { ConstantTimePrefixSumComputer } from 'monaco-editor/editor/common/model/prefixSumComputer';
import { expect, it } from 'vitest';
import { keepKnownSums } from '../../../renderer/editor/prefix-sums';

keepKnownSums();

it('sums of lines are right whatever was changed before, and are counted once for a batch from the end', () => {
  const value = fc.nat({ max: 4 });
  const step = fc.tuple(fc.nat(), value);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), fc.array(step), (values, steps) => {
      const sums = new ConstantTimePrefixSumComputer([...values]);
      const now = [...values];
      for (const [place, to] of steps) {
        const index = place % now.length;
        sums.setValue(index, to);
        now[index] = to;
        const asked = (place >> 3) % (now.length + 1);
        expect(sums.getPrefixSum(asked)).toBe(now.slice(0, asked).reduce((sum, one) => sum + one, 0));
      }
    }),
  );
  const lines = new ConstantTimePrefixSumComputer(Array<number>(1000).fill(1));
  lines.getPrefixSum(1000);
  for (let line = 999; line >= 0; line -= 1) {
    lines.setValue(line, 2);
    expect(lines.getPrefixSum(line)).toBe(line);
    expect(lines._validEndIndex).toBe(line - 1);
  }
});
