import type { Span, TextEdit, Tier } from '#shared/text';
import type { MessageId } from './message-ids';
import type { RuleId } from './rule-ids';

/** How much a finding matters: an error garbles the text, a warning disturbs, a hint may be meant. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * A repair: all its edits together, never some of them. Offsets count from the start of the finding's paragraph in the
 * text joined by `\n`, so that an edit may reach into its neighbours: deleting [length, length + 1) joins the next.
 */
export interface Fix {
  readonly tier: Tier;
  readonly edits: readonly TextEdit[];
}

/** Which sentence explains a finding (a key of `shared/messages`) and the words to put into it. */
export interface Message {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, string>>;
}

/** One defect at one place. Spans are relative to the paragraph it stands in; one about its line end holds it (length + 1). */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  /** Best first; empty when only a person can tell what belongs here. */
  readonly fixes: readonly Fix[];
  /** Other places that belong to it, such as what is said again; counted as the edits of a `Fix`. */
  readonly related: readonly Span[];
  /** The glossary entry behind a name finding. */
  readonly entry?: string;
  /** Which of the findings that a rule has at this place, counted from 0; absent for the first. */
  readonly ordinal?: number;
}

/** The tier of the best fix; a finding without a fix is for a person to decide. */
export function tierOf(finding: Finding): Tier {
  return finding.fixes[0]?.tier ?? 'ask';
}
