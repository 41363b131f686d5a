import { firstIndex } from '#shared/text';
import { align, alignAt } from './align';
import { type Pair, type ParagraphRange, shiftPair } from './pair';

/** Draft paragraphs `[at, at + removed)` give way to `inserted`. */
export interface ParagraphSplice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly string[];
}

/**
 * The pairs of a source and a draft that is being edited: after any edits what `align` of the whole texts gives, at
 * the cost of the stretch between the two anchors round the edit. An edit that makes or unmakes an anchor elsewhere,
 * or a draft whose anchors are not in the source's order, costs a full alignment.
 */
export class Alignment {
  readonly #source: readonly string[];
  /** How often each paragraph stands in the source, and where it stands last. */
  readonly #inSource = new Map<string, { count: number; readonly at: number }>();
  readonly #draft: string[];
  readonly #inDraft = new Map<string, number>();
  #isOrdered = false;
  #pairs: readonly Pair[] = [];

  constructor(source: readonly string[], draft: readonly string[]) {
    this.#source = source;
    this.#draft = [...draft];
    for (const [at, text] of source.entries())
      this.#inSource.set(text, { count: (this.#inSource.get(text)?.count ?? 0) + 1, at });
    for (const text of draft) this.#count(text, 1);
    this.#alignAll();
  }

  /** In order; an array that later edits do not change. */
  get pairs(): readonly Pair[] {
    return this.#pairs;
  }

  /** Takes over an edit; answers which of the pairs are new, and all when more than a stretch was aligned. */
  edit(splice: ParagraphSplice): ParagraphRange {
    const { at, removed, inserted } = splice;
    const gone = this.#draft.slice(at, at + removed);
    const isLocal = this.#isOrdered && !this.#reachesFar(gone, inserted);
    for (const text of gone) this.#count(text, -1);
    for (const text of inserted) this.#count(text, 1);
    replaceRange(this.#draft, at, removed, inserted);
    return (isLocal && this.#alignStretch(splice)) || this.#alignAll();
  }

  #count(text: string, by: 1 | -1): void {
    const count = (this.#inDraft.get(text) ?? 0) + by;
    if (count === 0) this.#inDraft.delete(text);
    else this.#inDraft.set(text, count);
  }

  /** Whether a paragraph outside the edit begins or ceases to be an anchor. */
  #reachesFar(gone: readonly string[], inserted: readonly string[]): boolean {
    return [...new Set([...gone, ...inserted])].some((text) => {
      if (this.#inSource.get(text)?.count !== 1) return false;
      const timesGone = count(gone, text);
      const outside = (this.#inDraft.get(text) ?? 0) - timesGone;
      return outside === 1 && timesGone > 0 !== inserted.includes(text);
    });
  }

  /** The place in the source of a draft paragraph that is an anchor, -1 for any other. */
  #anchorOf(text: string | undefined): number {
    const place = text === undefined ? undefined : this.#inSource.get(text);
    return place?.count === 1 && this.#inDraft.get(text ?? '') === 1 ? place.at : -1;
  }

  #alignAll(): ParagraphRange {
    this.#pairs = align(this.#source, this.#draft);
    this.#isOrdered = isIncreasing(
      this.#draft.map((text) => this.#anchorOf(text)).filter((place) => place >= 0),
    );
    return { from: 0, to: this.#pairs.length };
  }

  /** Aligns between the anchors before and behind the edit; `null` when the order is lost. */
  #alignStretch({ at, removed, inserted }: ParagraphSplice): ParagraphRange | null {
    const growth = inserted.length - removed;
    const first = this.#lastAnchorBefore(at) + 1;
    const end = this.#firstAnchorFrom(at + removed, growth);
    const before = this.#pairs[first - 1];
    const behind = this.#pairs[end];
    const [i, j] = [before?.source.to ?? 0, before?.draft.to ?? 0];
    const source = this.#source.slice(i, behind?.source.from ?? this.#source.length);
    const draft = this.#draft.slice(j, behind ? behind.draft.from + growth : this.#draft.length);
    const own = [...draft.keys()].filter((index) => this.#anchorOf(draft[index]) >= 0);
    const places = own.map((index) => this.#anchorOf(draft[index]) - i);
    if (!isIncreasing([-1, ...places, source.length])) return null;
    const anchors = { a: Int32Array.from(places), b: Int32Array.from(own) };
    const stretch = alignAt(anchors, source, draft).map((pair) => shiftPair(pair, i, j));
    if (growth !== 0 || !this.#stands(stretch, first, end)) {
      const rest = this.#pairs.slice(end);
      this.#pairs = this.#pairs
        .slice(0, first)
        .concat(stretch, growth === 0 ? rest : rest.map((pair) => shiftPair(pair, 0, growth)));
    }
    return { from: first, to: first + stretch.length };
  }

  /** Whether these are the pairs `[first, end)` already, as they are when a word is typed. */
  #stands(stretch: readonly Pair[], first: number, end: number): boolean {
    return (
      stretch.length === end - first &&
      stretch.every((pair, index) => isSamePair(pair, this.#pairs[first + index]))
    );
  }

  /** Index of the last pair of an anchor that stands before draft paragraph `at`; -1 for none. */
  #lastAnchorBefore(at: number): number {
    let index = this.#firstPairFrom(at) - 1;
    while (index >= 0 && !this.#isAnchorPair(index, 0, at)) index--;
    return index;
  }

  /** Index of the first pair of an anchor from draft paragraph `at` (as it was) on; the number of pairs for none. */
  #firstAnchorFrom(at: number, growth: number): number {
    let index = this.#firstPairFrom(at);
    while (index < this.#pairs.length && !this.#isAnchorPair(index, growth, Number.POSITIVE_INFINITY))
      index++;
    return index;
  }

  #isAnchorPair(index: number, growth: number, limit: number): boolean {
    const pair = this.#pairs[index];
    if (!pair || pair.draft.to > limit || pair.draft.to - pair.draft.from !== 1) return false;
    return this.#anchorOf(this.#draft[pair.draft.from + growth]) === pair.source.from;
  }

  /** Index of the first pair whose draft side begins at `at` or behind. */
  #firstPairFrom(at: number): number {
    return firstIndex(this.#pairs.length, (index) => (this.#pairs[index]?.draft.from ?? 0) >= at);
  }
}

function isSamePair(a: Pair, b: Pair | undefined): boolean {
  return (
    a.source.from === b?.source.from &&
    a.source.to === b.source.to &&
    a.draft.from === b.draft.from &&
    a.draft.to === b.draft.to
  );
}

function count(texts: readonly string[], wanted: string): number {
  return texts.filter((text) => text === wanted).length;
}

function isIncreasing(numbers: readonly number[]): boolean {
  return numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
}

/** `splice` without its limit on the number of arguments. */
function replaceRange(items: string[], at: number, removed: number, inserted: readonly string[]): void {
  const keepsLength = removed === inserted.length;
  const tail = keepsLength ? [] : items.slice(at + removed);
  if (!keepsLength) items.length = at;
  for (const [index, item] of inserted.entries()) items[at + index] = item;
  for (const item of tail) items.push(item);
}
