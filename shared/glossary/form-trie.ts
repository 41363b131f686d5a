/**
 * A tree of texts by code unit: all values whose text begins at a place are found in one walk. Children stand in one
 * table with open addressing, since a Map a node costs ten times the memory at 100,000 entries.
 */
export class FormTrie<T> {
  #parents = new Int32Array(1 << 10).fill(-1);
  #units = new Uint16Array(1 << 10);
  #children = new Int32Array(1 << 10);
  /** Whether any text begins with a code unit: most places of a text end here. */
  readonly #begins = new Uint8Array(0x10000);
  readonly #values: (T[] | undefined)[] = [undefined];

  get isEmpty(): boolean {
    return this.#values.length === 1;
  }

  add(text: string, value: T): void {
    let node = 0;
    for (let index = 0; index < text.length; index++) node = this.#grow(node, text.charCodeAt(index));
    this.#begins[text.charCodeAt(0)] = 1;
    const values = this.#values[node];
    if (values) values.push(value);
    else this.#values[node] = [value];
  }

  /** Calls `onHit` with the end and the values of each text that begins at `from`, shorter texts first. */
  walk(text: string, from: number, onHit: (to: number, values: readonly T[]) => void): void {
    if (!this.#begins[text.charCodeAt(from)]) return;
    let node = 0;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const slot = this.#slotOf(node, unit);
      if (this.#parents[slot] !== node) return;
      node = this.#children[slot] ?? 0;
      const values = this.#values[node];
      if (values) onHit(at + 1, values);
    }
  }

  #grow(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit);
    if (this.#parents[slot] === node) return this.#children[slot] ?? 0;
    const child = this.#values.push(undefined) - 1;
    this.#fill(slot, node, unit, child);
    if (child * 2 > this.#parents.length) this.#widen();
    return child;
  }

  /** Where the child of `node` by `unit` stands, or the free slot where it would; at least half of all are free. */
  #slotOf(node: number, unit: number): number {
    const mask = this.#parents.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const parent = this.#parents[slot];
      if (parent === -1 || (parent === node && this.#units[slot] === unit)) return slot;
    }
  }

  #fill(slot: number, node: number, unit: number, child: number): void {
    this.#parents[slot] = node;
    this.#units[slot] = unit;
    this.#children[slot] = child;
  }

  #widen(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children];
    this.#parents = new Int32Array(parents.length * 2).fill(-1);
    this.#units = new Uint16Array(parents.length * 2);
    this.#children = new Int32Array(parents.length * 2);
    parents.forEach((node, index) => {
      const unit = units[index] ?? 0;
      if (node >= 0) this.#fill(this.#slotOf(node, unit), node, unit, children[index] ?? 0);
    });
  }
}
