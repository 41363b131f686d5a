import { type Finding, tierOf } from '#shared/findings';
import type { FindingLook, OverviewMark, ParagraphStatus } from './answers';

/** Rising need of attention; a stretch is confirmed only when all of it is. */
const statuses: readonly ParagraphStatus[] = ['confirmed', 'untouched', 'fixed', 'edited', 'attention'];
const looks: readonly FindingLook[] = ['hint', 'safe', 'likely', 'ask'];

/** Its tier, or `hint` when it may be meant. */
export function lookOf(finding: Finding): FindingLook {
  return finding.severity === 'hint' ? 'hint' : tierOf(finding);
}

/** What is known of one paragraph; `status` is `null` for one without text. */
export interface OverviewParagraph {
  readonly status: ParagraphStatus | null;
  readonly findings: readonly Finding[];
}

/** At most `limit` stretches that cover all `count` paragraphs but those about which there is nothing to tell. */
export function overviewOf(
  count: number,
  limit: number,
  paragraphAt: (index: number) => OverviewParagraph,
): OverviewMark[] {
  const marks: OverviewMark[] = [];
  const size = Math.max(1, Math.ceil(count / limit));
  for (let from = 0; from < count; from += size) {
    const to = Math.min(count, from + size);
    let status = -1;
    let look = -1;
    for (let index = from; index < to; index++) {
      const paragraph = paragraphAt(index);
      if (paragraph.status) status = Math.max(status, statuses.indexOf(paragraph.status));
      for (const finding of paragraph.findings) look = Math.max(look, looks.indexOf(lookOf(finding)));
    }
    const mark = { status: statuses[status] ?? 'untouched', look: looks[look] ?? null };
    if (mark.status !== 'untouched' || mark.look) marks.push({ range: { from, to }, ...mark });
  }
  return marks;
}
