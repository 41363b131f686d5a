import { type Change, diff } from '#shared/diff';
import { originsOf } from '#shared/origins';
import { acceptEdit, rejectEdit } from '#shared/review';
import {
  applyEdits,
  type DocumentEdit,
  invariant,
  paragraphStarts,
  placeAt,
  type TextEdit,
} from '#shared/text';
import type { ReviewChange } from './answers';
import type { DraftParagraph } from './draft';

/** The baseline and what is open between it and the draft. Changes are computed, never stored. */
export class ReviewState {
  #baseline: string;
  /** How to take back each accept, latest last. */
  #accepted: TextEdit[] = [];
  #known: { readonly version: number; readonly changes: readonly ReviewChange[] } | null = null;

  constructor(baseline: string) {
    this.#baseline = baseline;
  }

  get baseline(): string {
    return this.#baseline;
  }

  changes(version: number, draft: readonly DraftParagraph[]): readonly ReviewChange[] {
    if (this.#known?.version !== version) {
      this.#known = { version, changes: changesFrom(this.#baseline, draft) };
    }
    return this.#known.changes;
  }

  /** Moves the baseline to agree with the draft at a change. */
  accept(version: number, draft: readonly DraftParagraph[], index: number): void {
    const edit = acceptEdit(this.#changeAt(version, draft, index), textOf(draft));
    const { from, to } = edit.span;
    const inverse = { span: { from, to: from + edit.insert.length }, insert: this.#baseline.slice(from, to) };
    this.#accepted.push(inverse);
    this.#move(edit);
  }

  /** Takes back the last accept; false when there is none. */
  unaccept(): boolean {
    const edit = this.#accepted.pop();
    if (edit) this.#move(edit);
    return edit !== undefined;
  }

  /** The edits that bring the draft back to the baseline at a change. */
  rejection(version: number, draft: readonly DraftParagraph[], index: number): DocumentEdit[] {
    const { span, insert } = rejectEdit(this.#changeAt(version, draft, index), this.#baseline);
    const starts = startsOf(draft);
    return [{ from: placeAt(starts, span.from), to: placeAt(starts, span.to), insert }];
  }

  #move(edit: TextEdit): void {
    this.#baseline = applyEdits(this.#baseline, [edit]).text;
    this.#known = null;
  }

  #changeAt(version: number, draft: readonly DraftParagraph[], index: number): Change {
    const change = this.changes(version, draft)[index]?.change;
    invariant(change, `no change ${index} in version ${version}`);
    return change;
  }
}

/** What changed from a whole text to the draft, in text order. */
export function changesFrom(base: string, draft: readonly DraftParagraph[]): ReviewChange[] {
  const text = textOf(draft);
  const starts = startsOf(draft);
  return diff(base, text).changes.map((change) => ({
    change,
    before: base.slice(change.base.from, change.base.to),
    after: text.slice(change.draft.from, change.draft.to),
    paragraph: placeAt(starts, change.draft.from).paragraph,
    origins: originsAt(draft, starts, change),
  }));
}

function originsAt(
  draft: readonly DraftParagraph[],
  starts: Int32Array,
  change: Change,
): ReviewChange['origins'] {
  const from = placeAt(starts, change.draft.from);
  const to = placeAt(starts, change.draft.to);
  const all = draft.slice(from.paragraph, to.paragraph + 1).flatMap(({ text, origins }, index) => {
    const span = {
      from: index === 0 ? from.offset : 0,
      to: from.paragraph + index === to.paragraph ? to.offset : text.length,
    };
    return originsOf(span, origins);
  });
  return all.filter(
    (by, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(by)) === index,
  );
}

function textOf(draft: readonly DraftParagraph[]): string {
  return draft.map(({ text }) => text).join('\n');
}

function startsOf(draft: readonly DraftParagraph[]): Int32Array {
  return paragraphStarts(draft.map(({ text }) => text));
}
