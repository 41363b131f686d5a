import type { ParagraphRange } from '#shared/align';
import { decodedSpans } from '#shared/clean';
import { type CheckedParagraph, type CheckSettings, checkParagraph } from '#shared/findings';
import { fencedParagraphs, isFence } from '#shared/text';
import type { FindingCounts } from './answers';
import type { DraftParagraph, Splice } from './draft';
import { FindingCounter } from './finding-counter';

/**
 * The findings of a draft, cached by paragraph: an edit costs the paragraphs it touches. Counts are kept for the
 * paragraphs checked so far.
 */
export class CheckedDraft {
  #paragraphs: readonly DraftParagraph[];
  #settings: CheckSettings;
  #fenced: Uint8Array;
  #checked = new Map<DraftParagraph, CheckedParagraph & { readonly isCode: boolean }>();
  #counts = new FindingCounter();
  /** All paragraphs before this index are checked. */
  #firstUnchecked = 0;

  constructor(paragraphs: readonly DraftParagraph[], settings: CheckSettings) {
    this.#paragraphs = paragraphs;
    this.#settings = settings;
    this.#fenced = fencesOf(paragraphs);
  }

  get settings(): CheckSettings {
    return this.#settings;
  }

  get analysed(): number {
    return this.#checked.size;
  }

  get counts(): FindingCounts {
    return this.#counts.totals();
  }

  isCode(index: number): boolean {
    return this.#fenced[index] === 1;
  }

  /** Everything is checked anew: the glossary or the profile changed. */
  restart(settings: CheckSettings): void {
    this.#settings = settings;
    this.#checked.clear();
    this.#counts = new FindingCounter();
    this.#firstUnchecked = 0;
  }

  /** Takes over the draft after `splices` (made from its end to its start). */
  update(paragraphs: readonly DraftParagraph[], splices: readonly Splice[]): void {
    for (const { at, removed } of splices) {
      for (const paragraph of removed) this.#forget(paragraph);
      this.#firstUnchecked = Math.min(this.#firstUnchecked, at);
    }
    this.#paragraphs = paragraphs;
    const touchesFence = splices.some((splice) =>
      [...splice.removed, ...splice.inserted].some(({ text }) => isFence(text)),
    );
    if (touchesFence || this.#fenced.includes(1)) this.#updateFences();
    else if (this.#fenced.length !== paragraphs.length) this.#fenced = new Uint8Array(paragraphs.length);
  }

  /** Findings and names of a paragraph, checked now if they were not. */
  at(index: number): CheckedParagraph {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) return { findings: [], names: [] };
    const known = this.#checked.get(paragraph);
    if (known) return known;
    const { text, origins } = paragraph;
    const isCode = this.isCode(index);
    const checked = checkParagraph({ text, isCode, protectedSpans: decodedSpans(origins) }, this.#settings);
    this.#checked.set(paragraph, { ...checked, isCode });
    this.#counts.add(checked.findings, 1);
    return checked;
  }

  /** Checks up to `limit` more paragraphs, those of `first` before others; true while some are left. */
  analyse(limit: number, first: ParagraphRange = { from: 0, to: 0 }): boolean {
    let left = limit;
    const check = (index: number) => {
      const paragraph = this.#paragraphs[index];
      if (!paragraph || this.#checked.has(paragraph)) return;
      this.at(index);
      left--;
    };
    for (let index = first.from; index < first.to && left > 0; index++) check(index);
    while (left > 0 && this.#firstUnchecked < this.#paragraphs.length) check(this.#firstUnchecked++);
    return this.#firstUnchecked < this.#paragraphs.length;
  }

  #forget(paragraph: DraftParagraph): void {
    const known = this.#checked.get(paragraph);
    if (!known) return;
    this.#counts.add(known.findings, -1);
    this.#checked.delete(paragraph);
  }

  /** A paragraph that was checked as text and is code now, or the other way round, is checked again. */
  #updateFences(): void {
    this.#fenced = fencesOf(this.#paragraphs);
    this.#paragraphs.forEach((paragraph, index) => {
      const known = this.#checked.get(paragraph);
      if (!known || known.isCode === this.isCode(index)) return;
      this.#forget(paragraph);
      this.#firstUnchecked = Math.min(this.#firstUnchecked, index);
    });
  }
}

function fencesOf(paragraphs: readonly DraftParagraph[]): Uint8Array {
  return fencedParagraphs(paragraphs.map(({ text }) => isFence(text)));
}
