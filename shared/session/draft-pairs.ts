import { Alignment, type Pair, type ParagraphRange } from '#shared/align';
import type { Splice } from './draft';
import { noRange, widenRange } from './ranges';

/** An edit of more places is aligned as a whole. */
const fewSplices = 64;

/** The pairs of source and draft, made when first asked for and kept up to date through edits. */
export class DraftPairs {
  readonly #source: readonly string[];
  readonly #draftTexts: () => readonly string[];
  #alignment: Alignment | null = null;
  #stale: ParagraphRange = noRange;

  constructor(source: readonly string[], draftTexts: () => readonly string[]) {
    this.#source = source;
    this.#draftTexts = draftTexts;
  }

  get pairs(): readonly Pair[] {
    if (!this.#alignment) {
      this.#alignment = new Alignment(this.#source, this.#draftTexts());
      this.#stale = { from: 0, to: this.#alignment.pairs.length };
    }
    return this.#alignment.pairs;
  }

  /** Takes over edits, in the order they were made. */
  apply(splices: readonly Splice[]): void {
    if (splices.length > fewSplices) this.#alignment = null;
    if (!this.#alignment) return;
    for (const { at, removed, inserted } of splices) {
      const before = this.#alignment.pairs.length;
      const texts = inserted.map(({ text }) => text);
      const fresh = this.#alignment.edit({ at, removed: removed.length, inserted: texts });
      this.#stale = widenRange(this.#stale, fresh, this.#alignment.pairs.length - before);
    }
  }

  /** The pairs that are new since this was last asked. */
  takeStale(): ParagraphRange {
    const { length } = this.pairs;
    const { from, to } = this.#stale;
    this.#stale = noRange;
    return { from: Math.min(from, length), to: Math.min(to, length) };
  }
}
