import type { IgnoredFinding } from '#shared/findings';
import type { EditCause } from './answers';
import { firstAlternative } from './draft';

/** What was ignored before a batch that left places as they are, and with them. */
interface IgnoredLists {
  readonly before: readonly IgnoredFinding[];
  readonly after: readonly IgnoredFinding[];
}

interface Step extends IgnoredLists {
  /** The editor's numbers for the states before and after it; see `EditCause.alternative`. */
  readonly from: number;
  readonly to: number;
}

/** Batches that left places as they are: their undo takes back both, what they changed and what they left. */
export class LeftPlaces {
  readonly #steps: Step[] = [];
  #alternative = firstAlternative;

  /**
   * Takes note of an edit, with what it did to the list of what is ignored if it is such a batch. Answers the list to
   * be put in place when it undoes or repeats one, else `null`.
   */
  take(cause: EditCause, lists: IgnoredLists | null): readonly IgnoredFinding[] | null {
    const from = this.#alternative;
    const to = cause.alternative;
    this.#alternative = to;
    if (lists) this.#steps.push({ from, to, ...lists });
    if (cause.kind === 'undo') return this.#between(to, from)?.before ?? null;
    if (cause.kind === 'redo') return this.#between(from, to)?.after ?? null;
    return null;
  }

  #between(from: number, to: number): Step | undefined {
    return this.#steps.find((step) => step.from === from && step.to === to);
  }
}
