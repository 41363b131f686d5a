import { type Finding, tierOf } from '#shared/findings';
import type { ParagraphStatus } from './answers';
import type { DraftParagraph } from './draft';

/** What the gutter shows: a person's word first, then an open decision, a person's edits, automatic repairs. */
export function statusOf(
  { origins }: DraftParagraph,
  findings: readonly Finding[],
  isConfirmed: boolean,
): ParagraphStatus {
  if (isConfirmed) return 'confirmed';
  if (findings.some((finding) => finding.severity !== 'hint' && tierOf(finding) === 'ask'))
    return 'attention';
  if (origins.some(({ by }) => by.kind === 'hand')) return 'edited';
  return origins.length > 0 ? 'fixed' : 'untouched';
}
