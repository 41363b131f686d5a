import type { ParagraphRange } from '#shared/align';
import type { LocatedFinding, Note, ParagraphStatus, SourceFinding } from '#shared/session';
import { comparePlaces, type Place } from '#shared/text';
import type { OpenDocument } from './documents';
import type { Side } from './editor-api';

/** What the engine said last about the paragraphs around those in view. */
export interface KnownParagraphs {
  readonly document: OpenDocument;
  readonly version: number;
  readonly findings: readonly LocatedFinding[];
  /** By paragraph of the draft. */
  readonly statuses: ReadonlyMap<number, ParagraphStatus>;
  readonly notes: readonly Note[];
  readonly sourceFindings: readonly SourceFinding[];
}

/** Asks for all of it; `null` when the draft changed, or was closed, before the answer came. */
export async function askParagraphs(
  document: OpenDocument,
  ranges: Readonly<Record<Side, readonly ParagraphRange[]>>,
): Promise<KnownParagraphs | null> {
  if (!document.tracker.isSettled) return null;
  const { engine, tracker } = document;
  const { version } = tracker;
  const asked = [
    Promise.all(ranges.draft.map((range) => engine.findingsIn(range))),
    Promise.all(ranges.draft.map((range) => engine.statuses(range))),
    Promise.all(ranges.draft.map((range) => engine.notes(range))),
    Promise.all(ranges.source.map((range) => engine.sourceFindingsIn(range))),
  ] as const;
  const [findings, statuses, notes, sourceFindings] = await Promise.all(asked);
  if (document.draft.isDisposed() || tracker.version !== version || !tracker.isSettled) return null;
  return {
    document,
    version,
    findings: findings.flat(),
    statuses: new Map(
      statuses.flatMap((list, at) =>
        list.map((status, index) => [(ranges.draft[at]?.from ?? 0) + index, status] as const),
      ),
    ),
    notes: notes.flat(),
    sourceFindings: sourceFindings.flat(),
  };
}

/** Findings that cover or touch a place; none when the draft has changed since they were told. */
export function findingsAt(known: KnownParagraphs | null, place: Place): readonly LocatedFinding[] {
  if (!known || known.version !== known.document.tracker.version) return [];
  return known.findings.filter(
    ({ paragraph, finding: { span } }) =>
      paragraph === place.paragraph && span.from <= place.offset && place.offset <= span.to,
  );
}

/** The same in the source, for findings that come from it. */
export function sourceFindingsAt(known: KnownParagraphs | null, place: Place): readonly SourceFinding[] {
  if (!known || known.version !== known.document.tracker.version) return [];
  return known.sourceFindings.filter(
    ({ from, to }) => comparePlaces(from, place) <= 0 && comparePlaces(place, to) <= 0,
  );
}
