/**
 * Numbers by 32-bit keys, in typed arrays: 800,000 of them take 9 MB and are put in order in a few milliseconds. Two
 * things may have one key, so whoever finds a number looks at what it stands for.
 */
export class KeyTable {
  /** Where each bucket begins, and one number more for the end; a key's bucket is its last bits. */
  readonly #starts: Int32Array;
  readonly #keys: Int32Array;
  readonly #numbers: Int32Array;

  constructor({ keys, numbers, count }: KeyList) {
    const buckets = 2 ** Math.ceil(Math.log2(count + 1));
    const starts = new Int32Array(buckets + 1);
    for (let index = 0; index < count; index++) {
      const bucket = ((keys[index] ?? 0) & (buckets - 1)) + 1;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= buckets; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    const ends = starts.slice();
    this.#starts = starts;
    this.#keys = new Int32Array(count);
    this.#numbers = new Int32Array(count);
    for (let index = 0; index < count; index++) {
      const key = keys[index] ?? 0;
      const bucket = key & (buckets - 1);
      const at = ends[bucket] ?? 0;
      this.#keys[at] = key;
      this.#numbers[at] = numbers[index] ?? 0;
      ends[bucket] = at + 1;
    }
  }

  /** The numbers of a key, each once, in the order they were added. */
  find(key: number): number[] {
    const bucket = key & (this.#starts.length - 2);
    const found: number[] = [];
    for (let at = this.#starts[bucket] ?? 0; at < (this.#starts[bucket + 1] ?? 0); at++) {
      const number = this.#numbers[at] ?? 0;
      // Those of one number were added one after the other.
      if (this.#keys[at] === key && found.at(-1) !== number) found.push(number);
    }
    return found;
  }
}

/** What a `KeyTable` is made of: all keys of one number before those of the next. */
export class KeyList {
  keys = new Int32Array(1 << 10);
  numbers = new Int32Array(1 << 10);
  count = 0;

  add(key: number, number: number): void {
    if (this.count === this.keys.length) {
      this.keys = widened(this.keys);
      this.numbers = widened(this.numbers);
    }
    this.keys[this.count] = key;
    this.numbers[this.count++] = number;
  }
}

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const room = new Int32Array(numbers.length * 2);
  room.set(numbers);
  return room;
}
