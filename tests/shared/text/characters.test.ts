import { expect, it } from 'vitest';
import { charClass, classesOf } from '#shared/text';

it('every pictograph and flag begins with a unit of its class', () => {
  const missed: string[] = [];
  for (let point = 0; point < 0x110000; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    const isPictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(character);
    if (isPictograph && !(classesOf(character) & charClass.pictograph)) missed.push(point.toString(16));
  }
  expect(missed).toEqual([]);
});
