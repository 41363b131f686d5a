/** Equal texts as equal numbers, from 0; `numbers` holds those given so far and gets the new ones. */
export function numberAlike(texts: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(texts, (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
}
