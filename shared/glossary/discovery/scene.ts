import { type Folded, fold } from '#shared/text';
import { titleAfter, titleBefore } from '../titles';

/** A paragraph as discovery reads it: offsets count in the folded text, titles are read in the original. */
export class Scene {
  readonly original: string;
  readonly #folded: Folded;

  constructor(original: string) {
    this.original = original;
    this.#folded = fold(original);
  }

  get text(): string {
    return this.#folded.text;
  }

  /** The original offset of a folded one; -1 inside what one character became. */
  offsetOf(at: number): number {
    return this.#folded.offsets[at] ?? -1;
  }

  hasTitleAt(at: number): boolean {
    const offset = this.offsetOf(at);
    return offset >= 0 && titleAfter(this.original, offset) !== null;
  }

  hasTitleBefore(at: number): boolean {
    const offset = this.offsetOf(at);
    return offset >= 0 && titleBefore(this.original, offset) !== null;
  }
}
