/** Places of a folded text where spellings stand: from, to and a record each, in room that is used again. */
export class Sightings {
  #numbers = new Int32Array(3 << 8);
  /** Set to 0 to begin anew. */
  count = 0;

  add(from: number, to: number, record: number): void {
    const at = this.count * 3;
    if (at === this.#numbers.length) {
      const wider = new Int32Array(this.#numbers.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[at] = from;
    this.#numbers[at + 1] = to;
    this.#numbers[at + 2] = record;
    this.count++;
  }

  from(index: number): number {
    return this.#numbers[index * 3] ?? 0;
  }

  to(index: number): number {
    return this.#numbers[index * 3 + 1] ?? 0;
  }

  record(index: number): number {
    return this.#numbers[index * 3 + 2] ?? 0;
  }
}
