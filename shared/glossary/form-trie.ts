/** A tree of texts by code unit: all values whose text begins at a place are found in one walk. */
export class FormTrie<T> {
  /** Child of a node by `node * 0x10000 + unit`; node 0 is the root. */
  readonly #children = new Map<number, number>();
  readonly #values: (T[] | undefined)[] = [undefined];

  add(text: string, value: T): void {
    let node = 0;
    for (let index = 0; index < text.length; index++) node = this.#grow(node, text.charCodeAt(index));
    const values = this.#values[node];
    if (values) values.push(value);
    else this.#values[node] = [value];
  }

  /** Calls `onHit` with the end and the values of each text that begins at `from`, shorter texts first. */
  walk(text: string, from: number, onHit: (to: number, values: readonly T[]) => void): void {
    let node = 0;
    for (let at = from; at < text.length; at++) {
      const child = this.#children.get(node * 0x10000 + text.charCodeAt(at));
      if (child === undefined) return;
      node = child;
      const values = this.#values[node];
      if (values) onHit(at + 1, values);
    }
  }

  #grow(node: number, unit: number): number {
    const key = node * 0x10000 + unit;
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    const child = this.#values.push(undefined) - 1;
    this.#children.set(key, child);
    return child;
  }
}
