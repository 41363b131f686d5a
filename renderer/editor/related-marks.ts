import type { LocatedFinding } from '#shared/session';
import type { OpenDocument } from './documents';
import { editor } from './monaco';
import { rangeFrom } from './pieces';

/** Frames the places that belong to a finding, such as what is said again; they move with the text. */
export function markRelated(document: OpenDocument, located: LocatedFinding | null): void {
  const marks = (located?.finding.related ?? []).map((span) => ({
    range: rangeFrom(document.draft, located?.paragraph ?? 0, span),
    options: {
      description: 'suiko-related',
      className: 'suiko-related',
      stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    },
  }));
  document.relatedMarks = document.draft.deltaDecorations([...document.relatedMarks], marks);
}
