import { charClass, classAt, japanese } from '#shared/text';

/** How far round a mark the script of its passage is told. */
const reach = 16;

/**
 * Whether a place in an English text stands in a passage that nobody translated: more Han or kana than Latin letters
 * round it. Its marks are right there, and go when it is translated.
 */
export function isInHanPassage(text: string, at: number): boolean {
  let balance = 0;
  for (let index = Math.max(0, at - reach); index < Math.min(text.length, at + reach); index++) {
    const bits = classAt(text, index);
    // A character says about as much as two letters.
    if (bits & japanese) balance += 2;
    else if (bits & charClass.latin) balance--;
  }
  return balance > 0;
}
