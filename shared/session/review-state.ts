import { acceptEdit } from '#shared/review';
import { applyEdits, type DocumentEdit, invariant, invertEdits, type TextEdit } from '#shared/text';
import type { ReviewChange } from './answers';
import { ComparedText, textOf } from './compared-text';
import type { DraftParagraph } from './draft';

/** The baseline with what was accepted, and what the draft is compared with instead of it while somebody asks so. */
export class ReviewState {
  #baseline: ComparedText;
  #other: ComparedText | null = null;
  /** How to take back each accept, latest last; and how to do again what was taken back. */
  #accepted: (readonly TextEdit[])[] = [];
  #takenBack: (readonly TextEdit[])[] = [];

  constructor(baseline: string) {
    this.#baseline = new ComparedText(baseline);
  }

  get baseline(): string {
    return this.#baseline.text;
  }

  /** Compares with a whole text; `null` goes back to the baseline. */
  compareWith(text: string | null): void {
    this.#other = text === null ? null : new ComparedText(text);
  }

  changes(version: number, draft: readonly DraftParagraph[]): readonly ReviewChange[] {
    return this.#compared.changes(version, draft);
  }

  /** Moves the baseline to agree with the draft at these changes, as one step. */
  accept(version: number, draft: readonly DraftParagraph[], indices: readonly number[]): void {
    invariant(
      this.#other === null,
      'what is compared with another text than the baseline cannot be accepted',
    );
    const text = textOf(draft);
    const chosen = this.#baseline.chosen(version, draft, indices);
    this.#accepted.push(this.#move(chosen.map(({ change }) => acceptEdit(change, text))));
    this.#takenBack = [];
  }

  /** Takes back the last accept; false when there is none. */
  unaccept(): boolean {
    const edits = this.#accepted.pop();
    if (edits) this.#takenBack.push(this.#move(edits));
    return edits !== undefined;
  }

  /** Does again what `unaccept` took back last; false when there is none. */
  reaccept(): boolean {
    const edits = this.#takenBack.pop();
    if (edits) this.#accepted.push(this.#move(edits));
    return edits !== undefined;
  }

  /** The edits that bring the draft back to the text it is compared with at these changes. */
  rejection(version: number, draft: readonly DraftParagraph[], indices: readonly number[]): DocumentEdit[] {
    return this.#compared.rejection(version, draft, indices);
  }

  get #compared(): ComparedText {
    return this.#other ?? this.#baseline;
  }

  /** Answers the edits that take it back. */
  #move(edits: readonly TextEdit[]): TextEdit[] {
    const before = this.#baseline.text;
    this.#baseline = new ComparedText(applyEdits(before, edits).text);
    return invertEdits(before, edits);
  }
}
