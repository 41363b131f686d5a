import type { FailureCode } from '#shared/contract';
import type { EvidenceId, MessageId, RuleId } from '#shared/findings';
import type { DroppedKind } from '#shared/import';

/** The languages Suiko speaks to the person. */
export type UiLanguage = 'en' | 'ja' | 'zh';

/**
 * All sentences of one language about findings and failures. `{name}` in a sentence is filled in: `{file}`, `{line}`
 * and `{detail}` for failures, the message's own values for findings.
 */
export interface Sentences {
  readonly rules: Readonly<Record<RuleId, { readonly title: string; readonly explanation: string }>>;
  readonly findings: Readonly<Record<MessageId, string>>;
  /** Why a form may mean a name: fragments that are put together in one sentence. */
  readonly evidence: Readonly<Record<EvidenceId, string>>;
  readonly betweenEvidence: string;
  readonly failures: Readonly<Record<FailureCode, string>>;
  /** That a file was opened without its looks. */
  readonly imported: string;
  /** What of a file is not in its text: `{list}` is made of items, `{what}` and how many. */
  readonly leftOut: string;
  readonly leftOutItem: string;
  readonly betweenLeftOut: string;
  readonly dropped: Readonly<Record<DroppedKind, string>>;
  /** Put before a failure's sentence when it names a line. */
  readonly atLine: string;
  /** What stands for the file where a failure names none. */
  readonly theFile: string;
}
