import type { DocumentEdit } from '#shared/text';
import type { EditorContext } from './editor-context';
import type { editor } from './monaco';
import { toRange } from './positions';

/**
 * Scrolls to what an undo or redo changed where none of it is in view: Monaco does so for what was typed, and leaves
 * batches alone.
 */
export function revealUndone(context: EditorContext): void {
  context.documents.onEdit.event(({ document, edits, cause }) => {
    if (cause.kind === 'edit') return;
    // The editor takes in the new text after this listener.
    queueMicrotask(() => {
      const shown = context.shown;
      if (shown?.document.id === document && !shown.document.draft.isDisposed()) goTo(shown.draft, edits);
    });
  });
}

/** `edits` count in the text before them, so only the first is sure to stand where it says. */
function goTo(draft: editor.ICodeEditor, edits: readonly DocumentEdit[]): void {
  const first = edits.reduce<DocumentEdit | undefined>(
    (least, edit) => (least && least.from.paragraph <= edit.from.paragraph ? least : edit),
    undefined,
  );
  if (!first || edits.some((edit) => isInView(draft, edit))) return;
  draft.setSelection(toRange(first.from, first.from));
  draft.revealRangeInCenterIfOutsideViewport(toRange(first.from, first.from));
}

function isInView(draft: editor.ICodeEditor, { from }: DocumentEdit): boolean {
  return draft
    .getVisibleRanges()
    .some(
      ({ startLineNumber, endLineNumber }) =>
        startLineNumber <= from.paragraph + 1 && from.paragraph < endLineNumber,
    );
}
