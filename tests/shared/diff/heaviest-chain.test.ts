import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestChain, type WeighedPair } from '../../../shared/diff/heaviest-chain';

function weigh(pairs: readonly WeighedPair[]): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0);
}

function isChain(pairs: readonly WeighedPair[]): boolean {
  return pairs.every(({ a, b }, index) => {
    const before = pairs[index - 1];
    return !before || (before.a < a && before.b < b);
  });
}

/** Every selection there is. */
function heaviestByTrying(pairs: readonly WeighedPair[]): number {
  const sorted = [...pairs].sort((one, other) => one.a - other.a);
  let best = 0;
  for (let chosen = 0; chosen < 2 ** sorted.length; chosen++) {
    const selection = sorted.filter((_, index) => (chosen >> index) % 2 === 1);
    if (isChain(selection)) best = Math.max(best, weigh(selection));
  }
  return best;
}

const pair = fc.record({ a: fc.nat(6), b: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) });

test('the chosen pairs stand in one order, and no other such selection weighs more', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 9 }), (pairs) => {
      const chain = heaviestChain(pairs);
      expect(isChain(chain)).toBe(true);
      expect(chain.every((one) => pairs.includes(one))).toBe(true);
      expect(weigh(chain)).toBe(heaviestByTrying(pairs));
    }),
  );
});
