/** A paragraph as its pairs of neighbouring characters, sorted, with repetitions; edges count as characters. */
export type Bigrams = Int32Array;

/** Blank paragraphs have none, white space inside counts for nothing. */
export function readBigrams(text: string): Bigrams {
  const solid = text.replace(/\s+/gu, '');
  if (solid === '') return new Int32Array(0);
  const bigrams = new Int32Array(solid.length + 1);
  let previous = 0;
  for (let i = 0; i < solid.length; i++) {
    const unit = solid.charCodeAt(i);
    bigrams[i] = (previous << 16) | unit;
    previous = unit;
  }
  bigrams[solid.length] = previous << 16;
  return bigrams.sort();
}

/** The bigrams of several paragraphs together. */
export function joinBigrams(parts: readonly Bigrams[]): Bigrams {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined.sort();
}

/** How many bigrams two lists share. */
export function countShared(a: Bigrams, b: Bigrams): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
