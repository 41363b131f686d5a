import type { ParagraphRange } from '#shared/align';
import type { LocatedFinding, ParagraphStatus } from '#shared/session';
import type { Place } from '#shared/text';
import type { OpenDocument } from './documents';

/** What the engine said last about the paragraphs around those in view. */
export interface KnownParagraphs {
  readonly document: OpenDocument;
  /** Of the draft. */
  readonly range: ParagraphRange;
  readonly version: number;
  readonly findings: readonly LocatedFinding[];
  /** By position in `range`. */
  readonly statuses: readonly ParagraphStatus[];
}

/** Asks for both; `null` when the draft changed before the answer came. */
export async function askParagraphs(
  document: OpenDocument,
  range: ParagraphRange,
): Promise<KnownParagraphs | null> {
  if (!document.tracker.isSettled) return null;
  const { version } = document.tracker;
  const [findings, statuses] = await Promise.all([
    document.engine.findingsIn(range),
    document.engine.statuses(range),
  ]);
  if (document.tracker.version !== version || !document.tracker.isSettled) return null;
  return { document, range, version, findings, statuses };
}

/** Findings that cover or touch a place; none when the draft has changed since they were told. */
export function findingsAt(known: KnownParagraphs | null, place: Place): readonly LocatedFinding[] {
  if (!known || known.version !== known.document.tracker.version) return [];
  return known.findings.filter(
    ({ paragraph, finding: { span } }) =>
      paragraph === place.paragraph && span.from <= place.offset && place.offset <= span.to,
  );
}
