import type { OriginBy } from '#shared/origins';
import type { ReasonedChange } from './reasoned-change';
import { wholeChanges } from './whole-changes';

/** A line of a change report. */
export interface ReportedChange {
  /** Paragraph of the draft, counted from 1. */
  readonly place: number;
  readonly before: string;
  readonly after: string;
  /** In words. */
  readonly reason: string;
}

/** Words for reasons; a move comes from a paragraph of the text before, counted from 1. */
export interface ReasonWords {
  readonly origin: (by: OriginBy) => string;
  readonly movedFrom: (paragraph: number) => string;
}

/** Changes as a report lists them, a move in one line, where its text came to. */
export function reportChanges(changes: readonly ReasonedChange[], words: ReasonWords): ReportedChange[] {
  return wholeChanges(changes).map((change) => {
    const moved = 'movedFrom' in change ? [words.movedFrom(change.movedFrom + 1)] : [];
    const reasons = new Set([...moved, ...change.origins.map(words.origin)]);
    return {
      place: change.paragraph + 1,
      before: change.before,
      after: change.after,
      reason: [...reasons].join(', '),
    };
  });
}

/** What stands over and around the lines of a report. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}
