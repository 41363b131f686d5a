import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widen } from '../../../renderer/editor/widen';

it.each([
  ['……――', '＝＝＝＝'],
  ['“引用”', '「引用」'],
  ['25℃×2', '25」＝2'],
  ['ABC abc 漢字かなｶﾅ𠮷', 'ABC abc 漢字かなｶﾅ𠮷'],
])('measures %s as %s', (text, measured) => {
  expect(widen(text)).toBe(measured);
});

it('keeps the length, so that breaks stand where they are measured', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(widen(text)).toHaveLength(text.length);
    }),
  );
});
