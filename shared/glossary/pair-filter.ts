const wordCount = 1 << 15;

/** Where the bit of two units stands; 20 bits, so that 100,000 pairs fill a tenth of 128 KB. */
function hashPair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 12;
}

/**
 * Tells where in a folded text a form may begin, by its first two units; says yes too often, never no wrongly. One
 * look at a small table rules out nearly every place of a text, however many forms there are.
 */
export class PairFilter {
  /** By the first unit: 0 nothing begins with it, 1 the pair decides, 2 something is this one unit. */
  readonly #firsts = new Uint8Array(0x10000);
  readonly #bits = new Uint32Array(wordCount);

  addUnit(unit: number): void {
    this.#firsts[unit] = 2;
  }

  addPair(first: number, second: number): void {
    if (!this.#firsts[first]) this.#firsts[first] = 1;
    const hash = hashPair(first, second);
    this.#bits[hash >>> 5] = (this.#bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }

  /** Lets through what the other lets through as well. */
  addAll(other: PairFilter): void {
    for (let word = 0; word < wordCount; word++)
      this.#bits[word] = (this.#bits[word] ?? 0) | (other.#bits[word] ?? 0);
    for (let unit = 0; unit < 0x10000; unit++)
      this.#firsts[unit] = Math.max(this.#firsts[unit] ?? 0, other.#firsts[unit] ?? 0);
  }

  /** Writes the places that pass to `starts`, which has room for all; says how many. */
  findStarts(units: Uint16Array, length: number, starts: Int32Array): number {
    const firsts = this.#firsts;
    const bits = this.#bits;
    let count = 0;
    let second = units[0] ?? 0;
    for (let at = 0; at < length; at++) {
      const first = second;
      second = at + 1 < length ? (units[at + 1] ?? 0) : 0;
      const kind = firsts[first] ?? 0;
      if (kind === 0) continue;
      const hash = hashPair(first, second);
      if (kind === 2 || ((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) starts[count++] = at;
    }
    return count;
  }
}
