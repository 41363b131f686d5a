import type { Pair, ParagraphRange } from '#shared/align';
import { ParagraphChecks } from '#shared/clean';
import {
  type CheckedParagraph,
  type CheckSettings,
  checkDocument,
  type Finding,
  type PlacedFinding,
} from '#shared/findings';
import type { OriginatedText } from '#shared/origins';
import { fencedParagraphs, isFence } from '#shared/text';
import type { FindingCounts, FindingFilter } from './answers';
import { CheckedPairs } from './checked-pairs';
import type { DraftParagraph, Splice } from './draft';
import { FindingCounter, passes } from './finding-counter';

/** What the check of the draft against its source starts from. */
export interface CheckedSource {
  readonly paragraphs: readonly OriginatedText[];
  /** The pairs of source and draft as they are now. */
  readonly pairs: () => readonly Pair[];
}

/**
 * The findings of a draft. Those of single paragraphs are remembered by paragraph, so an edit costs what it touches;
 * those of the whole document are made when `analyse` has come to its end, and until then stand as they were.
 */
export class CheckedDraft {
  readonly #source: CheckedSource;
  #paragraphs: readonly DraftParagraph[];
  #checks: ParagraphChecks;
  #pairs: CheckedPairs;
  #fenced: Uint8Array;
  #counts = new FindingCounter();
  /** Paragraphs whose own findings are counted. */
  #counted = new Map<DraftParagraph, { readonly isCode: boolean; readonly shown: readonly Finding[] }>();
  #wide: ReadonlyMap<DraftParagraph, readonly Finding[]> = new Map();
  #isWideCurrent = false;
  /** All paragraphs before this index are counted. */
  #firstUnchecked = 0;
  /** Tells the findings a person does not want to see. */
  readonly isHidden: (finding: Finding, text: string) => boolean;

  constructor(
    paragraphs: readonly DraftParagraph[],
    source: CheckedSource,
    settings: CheckSettings,
    isHidden: (finding: Finding, text: string) => boolean,
  ) {
    this.#paragraphs = paragraphs;
    this.#source = source;
    this.#checks = new ParagraphChecks(settings);
    this.#pairs = new CheckedPairs(source.paragraphs, this.#checks);
    this.isHidden = isHidden;
    this.#fenced = fencesOf(paragraphs);
  }

  get checks(): ParagraphChecks {
    return this.#checks;
  }

  get analysed(): number {
    return this.#counted.size;
  }

  get counts(): FindingCounts {
    return this.#counts.totals();
  }

  isCode(index: number): boolean {
    return this.#fenced[index] === 1;
  }

  /** Everything is checked anew: the glossary, the profile or a switch changed. */
  restart(settings: CheckSettings): void {
    this.#checks = new ParagraphChecks(settings);
    this.#pairs = new CheckedPairs(this.#source.paragraphs, this.#checks);
    this.recount();
  }

  /** What is hidden changed. */
  recount(): void {
    this.#counted.clear();
    this.#counts = new FindingCounter();
    this.#wide = new Map();
    this.#isWideCurrent = false;
    this.#firstUnchecked = 0;
  }

  /** Takes over the draft after `splices` (made from its end to its start). */
  update(paragraphs: readonly DraftParagraph[], splices: readonly Splice[]): void {
    for (const { at, removed } of splices) {
      for (const paragraph of removed) this.#forget(paragraph);
      this.#firstUnchecked = Math.min(this.#firstUnchecked, at);
    }
    this.#paragraphs = paragraphs;
    this.#isWideCurrent = false;
    const touchesFence = splices.some((splice) =>
      [...splice.removed, ...splice.inserted].some(({ text }) => isFence(text)),
    );
    if (touchesFence || this.#fenced.includes(1)) this.#updateFences();
    else if (this.#fenced.length !== paragraphs.length) this.#fenced = new Uint8Array(paragraphs.length);
  }

  /** What is known of a paragraph by itself, checked now if it was not. */
  at(index: number): CheckedParagraph {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) return { findings: [], names: [], context: null };
    const isCode = this.isCode(index);
    const checked = this.#checks.of(paragraph, isCode);
    if (!this.#counted.has(paragraph)) {
      const shown = checked.findings.filter((finding) => !this.isHidden(finding, paragraph.text));
      this.#counted.set(paragraph, { isCode, shown });
      this.#counts.add(shown, 1);
    }
    return checked;
  }

  /** The findings to be shown at a paragraph, in text order. */
  findingsAt(index: number): readonly Finding[] {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) return [];
    this.at(index);
    const own = this.#counted.get(paragraph)?.shown ?? [];
    const wide = this.#wide.get(paragraph);
    return wide ? [...own, ...wide].sort((a, b) => a.span.from - b.span.from) : own;
  }

  /** The findings to be shown in all paragraphs that pass a filter. */
  *placedFindings(filter: FindingFilter): Generator<PlacedFinding> {
    for (let paragraph = 0; paragraph < this.#paragraphs.length; paragraph++) {
      for (const finding of this.findingsAt(paragraph))
        if (passes(finding, filter)) yield { paragraph, finding };
    }
  }

  /** Checks up to `limit` more paragraphs, those of `first` before others; true while something is left. */
  analyse(limit: number, first: ParagraphRange = { from: 0, to: 0 }): boolean {
    let left = limit;
    const check = (index: number) => {
      const paragraph = this.#paragraphs[index];
      if (!paragraph || this.#counted.has(paragraph)) return;
      this.at(index);
      left--;
    };
    for (let index = first.from; index < first.to && left > 0; index++) check(index);
    while (left > 0 && this.#firstUnchecked < this.#paragraphs.length) check(this.#firstUnchecked++);
    if (this.#firstUnchecked < this.#paragraphs.length || left <= 0) return true;
    this.#checkWide();
    return false;
  }

  /** Checks all that is left. */
  finish(): void {
    while (this.analyse(Number.POSITIVE_INFINITY));
  }

  #forget(paragraph: DraftParagraph): void {
    const known = this.#counted.get(paragraph);
    if (!known) return;
    this.#counts.add(known.shown, -1);
    this.#counted.delete(paragraph);
  }

  /** A paragraph that was checked as text and is code now, or the other way round, is checked again. */
  #updateFences(): void {
    this.#fenced = fencesOf(this.#paragraphs);
    this.#paragraphs.forEach((paragraph, index) => {
      const known = this.#counted.get(paragraph);
      if (!known || known.isCode === this.isCode(index)) return;
      this.#forget(paragraph);
      this.#firstUnchecked = Math.min(this.#firstUnchecked, index);
    });
  }

  /** The rules that need more than a paragraph, on all of them. */
  #checkWide(): void {
    if (this.#isWideCurrent) return;
    for (const findings of this.#wide.values()) this.#counts.add(findings, -1);
    const contexts = this.#paragraphs.map((_, index) => this.at(index).context);
    const placed = [
      ...checkDocument(contexts, this.#checks.settings),
      ...this.#pairs.check(this.#source.pairs(), this.#paragraphs, (index) => this.at(index)),
    ];
    const wide = new Map<DraftParagraph, Finding[]>();
    for (const { paragraph: index, finding } of placed) {
      const paragraph = this.#paragraphs[index];
      if (!paragraph || this.isHidden(finding, paragraph.text)) continue;
      wide.set(paragraph, [...(wide.get(paragraph) ?? []), finding]);
    }
    for (const findings of wide.values()) this.#counts.add(findings, 1);
    this.#wide = wide;
    this.#isWideCurrent = true;
  }
}

function fencesOf(paragraphs: readonly DraftParagraph[]): Uint8Array {
  return fencedParagraphs(paragraphs.map(({ text }) => isFence(text)));
}
