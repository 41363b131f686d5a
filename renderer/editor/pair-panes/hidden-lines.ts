import type { ParagraphRange } from '#shared/align';
import { invariant } from '#shared/text';
import type { OpenDocument } from '../documents';
import { editor } from '../monaco';
import type { LineRange } from '../positions';

/** What folding is made of; Monaco's types leave it out. */
interface HidesLines {
  setHiddenAreas(ranges: readonly LineRange[]): void;
}

/** Takes lines off the screen, and puts all others back. */
export function hideLines(pane: editor.ICodeEditor, hidden: readonly ParagraphRange[]): void {
  invariant(canHide(pane), 'the editor can hide lines');
  pane.setHiddenAreas(hidden.map(toLines));
}

function canHide(pane: editor.ICodeEditor): pane is editor.ICodeEditor & HidesLines {
  return 'setHiddenAreas' in pane && typeof pane.setHiddenAreas === 'function';
}

/** Remembers which paragraphs of a draft are hidden, in its model: they move with the text. */
export function markHidden(document: OpenDocument, hidden: readonly ParagraphRange[]): void {
  const marks = hidden.map((range) => ({
    range: toLines(range),
    options: {
      description: 'suiko-hidden',
      stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    },
  }));
  document.hiddenMarks = document.draft.deltaDecorations([...document.hiddenMarks], marks);
}

/** The hidden paragraphs of a draft as it is now, in order. */
export function hiddenParagraphs({ draft, hiddenMarks }: OpenDocument): ParagraphRange[] {
  return hiddenMarks
    .flatMap((id) => draft.getDecorationRange(id) ?? [])
    .map(({ startLineNumber, endLineNumber }) => ({ from: startLineNumber - 1, to: endLineNumber }))
    .sort((a, b) => a.from - b.from);
}

/** Whether something is hidden among lines `[first, last]`. */
export function hidesSome(document: OpenDocument, first: number, last: number): boolean {
  return (
    document.hiddenMarks.length > 0 &&
    hiddenParagraphs(document).some(({ from, to }) => from < last && first <= to)
  );
}

function toLines({ from, to }: ParagraphRange): LineRange {
  return { startLineNumber: from + 1, startColumn: 1, endLineNumber: to, endColumn: 1 };
}
