import type { Change } from '#shared/diff';
import type { OriginBy } from '#shared/origins';

/** A change with what it made of what, where, and why. */
export interface ReasonedChange {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
  /** Paragraph index in the draft. */
  readonly paragraph: number;
  /** Paragraph index in the text before. */
  readonly baseParagraph: number;
  /** None where nobody kept a record, as in a draft that came from elsewhere. */
  readonly origins: readonly OriginBy[];
}
