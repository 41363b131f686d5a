import type { Dropped, DroppedKind } from './imported-text';

/** Counts what is left out. */
export class DroppedCounter {
  readonly #counts = new Map<DroppedKind, number>();

  add(kind: DroppedKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  list(): Dropped[] {
    return Array.from(this.#counts, ([kind, count]) => ({ kind, count }));
  }
}
