import type { ParagraphRange } from '#shared/align';
import { ParagraphChecks } from '#shared/clean';
import type { CheckedParagraph, CheckSettings, Finding, PlacedFinding } from '#shared/findings';
import type { OriginatedText } from '#shared/origins';
import { fencedParagraphs, isFence } from '#shared/text';
import type { FindingCounts, FindingFilter } from './answers';
import { CheckedPairs } from './checked-pairs';
import type { DraftParagraph, Splice } from './draft';
import type { DraftPairs } from './draft-pairs';
import { FindingCounter, passes } from './finding-counter';
import { noRange, widenRange } from './ranges';
import { WideFindings } from './wide-findings';

/** What the check of the draft against its source starts from. */
export interface CheckedSource {
  readonly paragraphs: readonly OriginatedText[];
  readonly pairs: DraftPairs;
}

/**
 * The findings of a draft. Those of single paragraphs are remembered by paragraph, so an edit costs what it touches;
 * those of the whole document are made when `analyse` has come to its end, and until then stand as they were.
 */
export class CheckedDraft {
  readonly #source: CheckedSource;
  #paragraphs: readonly DraftParagraph[];
  #checks: ParagraphChecks;
  #fenced: Uint8Array;
  #counts = new FindingCounter();
  /** Paragraphs whose own findings are counted. */
  #counted = new Map<DraftParagraph, { readonly isCode: boolean; readonly shown: readonly Finding[] }>();
  #wide: WideFindings;
  /** Paragraphs that the rules of wider scope have not seen as they are; they are current where there are none. */
  #stale: ParagraphRange;
  #isFarStale = true;
  /** Whether code fences or settings changed, so that all pairs are to be looked at. */
  #arePairsStale = true;
  /** No paragraph before this index is unchecked. */
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
    this.isHidden = isHidden;
    this.#fenced = fencesOf(paragraphs);
    this.#wide = this.#startWide();
    this.#stale = { from: 0, to: paragraphs.length };
  }

  get checks(): ParagraphChecks {
    return this.#checks;
  }

  /** Paragraphs whose findings are known; one is missing as long as the rules of wider scope have still to run. */
  get analysed(): number {
    const isWideStale = this.#isFarStale || this.#arePairsStale || this.#stale.from < this.#stale.to;
    return Math.min(this.#counted.size, this.#paragraphs.length - (isWideStale ? 1 : 0));
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
    this.recount();
  }

  /** What is hidden changed. */
  recount(): void {
    this.#counted.clear();
    this.#counts = new FindingCounter();
    this.#wide = this.#startWide();
    this.#stale = { from: 0, to: this.#paragraphs.length };
    this.#arePairsStale = true;
    this.#firstUnchecked = 0;
  }

  /** Takes over the draft after `splices` (made from its end to its start). */
  update(paragraphs: readonly DraftParagraph[], splices: readonly Splice[]): void {
    this.#paragraphs = paragraphs;
    for (const { at, removed, inserted } of splices) {
      for (const paragraph of removed) this.#forget(paragraph);
      this.#firstUnchecked = Math.min(this.#firstUnchecked, at);
      const growth = inserted.length - removed.length;
      this.#stale = widenRange(this.#stale, { from: at, to: at + inserted.length }, growth);
      this.#fenced = spliceFences(this.#fenced, at, removed.length, inserted.length);
    }
    const touchesFence = splices.some((splice) =>
      [...splice.removed, ...splice.inserted].some(({ text }) => isFence(text)),
    );
    if (touchesFence) this.#updateFences();
  }

  /** What is known of a paragraph by itself, checked now if it was not. */
  at(index: number): CheckedParagraph {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) return { findings: [], names: [], candidates: [], context: null };
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
    const wide = this.#wide.of(paragraph);
    return wide.length > 0 ? [...own, ...wide].sort((a, b) => a.span.from - b.span.from) : own;
  }

  /** As `findingsAt`, of what is known already: nothing is checked for it. */
  knownFindingsAt(index: number): readonly Finding[] {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) return [];
    return [...(this.#counted.get(paragraph)?.shown ?? []), ...this.#wide.of(paragraph)];
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
    const isLeft = () => this.#counted.size < this.#paragraphs.length;
    while (left > 0 && isLeft()) check(this.#firstUnchecked++);
    return isLeft() || left <= 0 || this.#checkWide();
  }

  /** Checks all that is left. */
  finish(): void {
    while (this.analyse(Number.POSITIVE_INFINITY));
  }

  #startWide(): WideFindings {
    return new WideFindings(this.#checks.settings, new CheckedPairs(this.#source.paragraphs, this.#checks), {
      isHidden: this.isHidden,
      count: (finding, by) => this.#counts.add([finding], by),
    });
  }

  #forget(paragraph: DraftParagraph): void {
    this.#wide.forget(paragraph);
    const known = this.#counted.get(paragraph);
    if (!known) return;
    this.#counts.add(known.shown, -1);
    this.#counted.delete(paragraph);
  }

  /** A paragraph that was checked as text and is code now, or the other way round, is checked again. */
  #updateFences(): void {
    this.#fenced = fencesOf(this.#paragraphs);
    this.#stale = { from: 0, to: this.#paragraphs.length };
    this.#arePairsStale = true;
    this.#paragraphs.forEach((paragraph, index) => {
      const known = this.#counted.get(paragraph);
      if (!known || known.isCode === this.isCode(index)) return;
      this.#forget(paragraph);
      this.#firstUnchecked = Math.min(this.#firstUnchecked, index);
    });
  }

  /** The rules that need more than a paragraph, first near the change, then far from it; true while some are left. */
  #checkWide(): boolean {
    const { pairs } = this.#source.pairs;
    const taken = this.#source.pairs.takeStale();
    const stalePairs = this.#arePairsStale ? { from: 0, to: pairs.length } : taken;
    if (this.#stale.from < this.#stale.to || stalePairs.from < stalePairs.to) {
      this.#wide.checkNear({
        paragraphs: this.#paragraphs,
        at: (index) => this.at(index),
        pairs,
        stale: { paragraphs: this.#stale, pairs: stalePairs },
      });
      this.#stale = noRange;
      this.#arePairsStale = false;
      this.#isFarStale = true;
      return true;
    }
    if (this.#isFarStale) this.#wide.checkFar(this.#paragraphs);
    this.#isFarStale = false;
    return false;
  }
}

/** The fences after paragraphs gave way to others, as long as none of them is a fence: code stays code. */
function spliceFences(fenced: Uint8Array, at: number, removed: number, inserted: number): Uint8Array {
  const spliced = removed === inserted ? fenced : new Uint8Array(fenced.length + inserted - removed);
  const isCode = fenced[at] ?? 0;
  if (removed !== inserted) {
    spliced.set(fenced.subarray(0, at));
    spliced.set(fenced.subarray(at + removed), at + inserted);
  }
  return spliced.fill(isCode, at, at + inserted);
}

function fencesOf(paragraphs: readonly DraftParagraph[]): Uint8Array {
  return fencedParagraphs(paragraphs.map(({ text }) => isFence(text)));
}
