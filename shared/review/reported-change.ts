import type { Change } from '#shared/diff';
import type { OriginBy } from '#shared/origins';

/** A change with what it made of what, where, and why. */
export interface ReasonedChange {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
  /** Paragraph index in the draft. */
  readonly paragraph: number;
  /** None where nobody kept a record, as in a draft that came from elsewhere. */
  readonly origins: readonly OriginBy[];
}

/** A line of a change report. */
export interface ReportedChange {
  /** Paragraph of the draft, counted from 1. */
  readonly place: number;
  readonly before: string;
  readonly after: string;
  /** In words. */
  readonly reason: string;
}

/** Changes as a report lists them; `tell` puts an origin into words. */
export function reportChanges(
  changes: readonly ReasonedChange[],
  tell: (by: OriginBy) => string,
): ReportedChange[] {
  return changes.map(({ paragraph, before, after, origins }) => ({
    place: paragraph + 1,
    before,
    after,
    reason: [...new Set(origins.map(tell))].join(', '),
  }));
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
