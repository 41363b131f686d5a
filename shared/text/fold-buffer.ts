import { clusterAt, foldCluster, isMarkAt, plainFold, plainFolds } from './fold-clusters';

/**
 * Called this way it stays fast: an engine looks `text.charCodeAt` up anew at every unit once it has seen texts in more
 * than four kinds of memory (slices, joined pieces, names, ...), which takes as long as all the rest of folding.
 */
const { charCodeAt } = String.prototype;

/**
 * Room to fold one text after another in, so that folding costs no memory: most units fold to one unit by a table,
 * and offsets are kept only from where they differ from the original's.
 */
export class FoldBuffer {
  /** The folded code units; those from `length` on mean nothing. */
  units = new Uint16Array(1 << 10);
  length = 0;
  /** Whether folding changed nothing at all. */
  isUnchanged = true;
  #offsets = new Int32Array(1 << 10);
  /** Folded units before this one stand where they stand in the original. */
  #aligned = 0;

  /** As `Folded.offsets`, for an index up to `length`. */
  offsetAt(index: number): number {
    return index < this.#aligned ? index : (this.#offsets[index] ?? -1);
  }

  /** A copy of all offsets, as `Folded` has them. */
  offsets(): Int32Array {
    const offsets = this.#offsets.slice(0, this.length + 1);
    const aligned = Math.min(this.#aligned, offsets.length);
    for (let index = 0; index < aligned; index++) offsets[index] = index;
    return offsets;
  }

  fold(text: string): void {
    const { length } = text;
    this.#makeRoom(length + 1);
    const { units } = this;
    let difference = 0;
    let at = 0;
    for (; at < length; at++) {
      const unit = charCodeAt.call(text, at);
      let folded = plainFolds[unit] ?? 0;
      if (folded === 0) {
        folded = plainFold(unit);
        if (folded === 0) break;
      }
      units[at] = folded;
      difference |= unit ^ folded;
    }
    this.length = at;
    this.isUnchanged = at === length && difference === 0;
    this.#aligned = at === length ? length + 1 : at;
    if (at < length) this.#foldClusters(text, at);
  }

  /** Goes on at the first unit that is no cluster by itself. */
  #foldClusters(text: string, start: number): void {
    let at = start;
    // A mark belongs to the plain unit right before it, which was folded without it.
    let hasPlainBefore = start > 0;
    while (at < text.length) {
      const unit = charCodeAt.call(text, at);
      const folded = plainFolds[unit] || plainFold(unit);
      if (folded !== 0) {
        this.#push(folded, at++);
        hasPlainBefore = true;
        continue;
      }
      if (hasPlainBefore && isMarkAt(text, at)) {
        at--;
        this.length--;
        this.#aligned = Math.min(this.#aligned, this.length);
      }
      const cluster = clusterAt(text, at);
      const units = foldCluster(cluster);
      for (let index = 0; index < units.length; index++)
        this.#push(units.charCodeAt(index), index === 0 ? at : -1);
      at += cluster.length;
      hasPlainBefore = false;
    }
    this.#makeRoom(this.length + 1);
    this.#offsets[this.length] = text.length;
  }

  #push(unit: number, offset: number): void {
    if (this.length === this.units.length) this.#makeRoom(this.length + 1);
    this.units[this.length] = unit;
    this.#offsets[this.length] = offset;
    this.length++;
  }

  #makeRoom(needed: number): void {
    if (needed <= this.units.length) return;
    const room = Math.max(needed, this.units.length * 2);
    const units = new Uint16Array(room);
    units.set(this.units);
    this.units = units;
    const offsets = new Int32Array(room);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
  }
}
