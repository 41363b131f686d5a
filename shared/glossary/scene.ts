import type { Span } from '#shared/text';
import { dialogueSpans, titledSpans } from './quotations';

/** One paragraph as the matcher sees it. Spans are sorted and disjoint. */
export class Scene {
  readonly text: string;
  readonly protectedSpans: readonly Span[];
  #dialogue: readonly Span[] | undefined;
  #titled: readonly Span[] | undefined;

  constructor(text: string, protectedSpans: readonly Span[], dialogue?: readonly Span[]) {
    this.text = text;
    this.protectedSpans = protectedSpans;
    this.#dialogue = dialogue;
  }

  get dialogue(): readonly Span[] {
    this.#dialogue ??= dialogueSpans(this.text);
    return this.#dialogue;
  }

  /** Inside 『』. */
  get titled(): readonly Span[] {
    this.#titled ??= titledSpans(this.text);
    return this.#titled;
  }
}
