import { diff } from '#shared/diff';
import { originsOf } from '#shared/origins';
import { rejectEdit, withCounterparts } from '#shared/review';
import { type DocumentEdit, invariant, paragraphStarts, placeAt, type Span } from '#shared/text';
import type { ReviewChange } from './answers';
import type { DraftParagraph } from './draft';

/** A whole text that the draft is held against. Changes are computed, never stored. */
export class ComparedText {
  readonly text: string;
  #known: { readonly version: number; readonly changes: readonly ReviewChange[] } | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** What changed from the text to the draft of this version, in text order. */
  changes(version: number, draft: readonly DraftParagraph[]): readonly ReviewChange[] {
    if (this.#known?.version !== version) this.#known = { version, changes: changesFrom(this.text, draft) };
    return this.#known.changes;
  }

  /** The changes of these indices and the other halves of their moves, in text order. */
  chosen(version: number, draft: readonly DraftParagraph[], indices: readonly number[]): ReviewChange[] {
    const changes = this.changes(version, draft);
    const whole = withCounterparts(
      changes.map(({ change }) => change),
      indices,
    );
    return whole.map((index) => {
      const change = changes[index];
      invariant(change, `no change ${index} in version ${version}`);
      return change;
    });
  }

  /** The edits that bring the draft back to the text at these changes. */
  rejection(version: number, draft: readonly DraftParagraph[], indices: readonly number[]): DocumentEdit[] {
    const starts = startsOf(draft);
    return this.chosen(version, draft, indices).map(({ change }) => {
      const { span, insert } = rejectEdit(change, this.text);
      return { from: placeAt(starts, span.from), to: placeAt(starts, span.to), insert };
    });
  }
}

function changesFrom(base: string, draft: readonly DraftParagraph[]): ReviewChange[] {
  const text = textOf(draft);
  const starts = startsOf(draft);
  const baseStarts = paragraphStarts(base.split('\n'));
  return diff(base, text).changes.map((change) => ({
    change,
    before: base.slice(change.base.from, change.base.to),
    after: text.slice(change.draft.from, change.draft.to),
    paragraph: placeAt(starts, change.draft.from).paragraph,
    baseParagraph: placeAt(baseStarts, change.base.from).paragraph,
    origins: originsAt(draft, starts, change.draft),
  }));
}

function originsAt(
  draft: readonly DraftParagraph[],
  starts: Int32Array,
  place: Span,
): ReviewChange['origins'] {
  const from = placeAt(starts, place.from);
  const to = placeAt(starts, place.to);
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

export function textOf(draft: readonly DraftParagraph[]): string {
  return draft.map(({ text }) => text).join('\n');
}

function startsOf(draft: readonly DraftParagraph[]): Int32Array {
  return paragraphStarts(draft.map(({ text }) => text));
}
