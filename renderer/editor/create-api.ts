import type { Batch } from '#shared/session';
import { acceptChanges, rejectChanges } from './decide-changes';
import type { EditorApi } from './editor-api';
import type { EditorContext } from './editor-context';
import { screenReaderSupport } from './editor-options';
import { editor } from './monaco';
import { createNavigation } from './navigation';
import { applyTheme } from './palette';
import { pieceOf } from './pieces';
import { markRelated } from './related-marks';
import { pushUndoStep } from './undo-elements';

/** Nobody types so fast that an answer never comes in time. */
const mostAttempts = 50;

/** The face of the editor towards commands. */
export function createApi(context: EditorContext): EditorApi {
  const { documents } = context;

  async function apply(id: string, ask: () => Promise<Batch | null>, label: string): Promise<Batch | null> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      await documents.get(id).tracker.settled();
      const batch = await ask();
      if (!batch || batch.edits.length === 0) return null;
      if (documents.get(id).tracker.applyBatch(batch, label)) return batch;
    }
    throw new Error(`No answer to "${label}" came for the version it was asked for`);
  }

  return {
    async openDocument(id) {
      await documents.open(id);
    },
    closeDocument: documents.close,
    draftText: (id) => documents.get(id).draft.getValue(),
    sourceText: (id) => documents.get(id).source.getValue(),
    pieceOf: (id, paragraph, span, reach) => pieceOf(documents.get(id).draft, paragraph, span, reach),
    markRelated: (id, finding) => markRelated(documents.get(id), finding),
    version: (id) => documents.get(id).tracker.version,

    apply,
    pushStep(id, step) {
      const document = documents.get(id);
      pushUndoStep(document.draft, step, () => documents.onUndoChange.fire(document));
    },
    undo: (id) => void documents.get(id).draft.undo(),
    redo: (id) => void documents.get(id).draft.redo(),
    canUndo: (id) => documents.get(id).draft.canUndo(),
    canRedo: (id) => documents.get(id).draft.canRedo(),

    ...createNavigation(context),

    showFound(found) {
      context.found = found;
      context.onFound.fire();
    },

    refreshMarks: (id) => documents.refreshSummary(documents.get(id)),
    refreshAttached: (id) => documents.onAttached.fire(documents.get(id)),
    showOnly: (id, shown) => documents.showOnly(documents.get(id), shown),

    changes: (id) => documents.get(id).changes,
    refreshChanges: (id) => documents.refreshChanges(documents.get(id)),
    acceptChanges: (id, indices) => acceptChanges(documents, documents.get(id), indices),
    rejectChanges: (id, indices) => rejectChanges(documents, documents.get(id), indices),
    compareWith: (id, text) => documents.compareWith(documents.get(id), text),

    setTheme(theme) {
      applyTheme(theme);
      context.onTheme.fire(theme);
    },
    setFontSize(pixels) {
      context.fontSize = pixels;
      context.onFontSize.fire(pixels);
    },
    setScreenReader(isUsed) {
      if (context.screenReader === isUsed) return;
      context.screenReader = isUsed;
      const accessibilitySupport = screenReaderSupport(context);
      for (const one of editor.getEditors()) one.updateOptions({ accessibilitySupport });
    },

    onEdit: (listener) => unsubscribe(documents.onEdit.event(listener)),
    onSummary: (listener) =>
      unsubscribe(documents.onSummary.event(({ document, summary }) => listener(document.id, summary))),
    onCursor: (listener) => unsubscribe(context.onCursor.event(listener)),
    onChanges: (listener) =>
      unsubscribe(documents.onChanges.event(({ id, changes }) => listener(id, changes))),
    onBaseline: (listener) => unsubscribe(documents.onBaseline.event(({ id }) => listener(id))),
    onShowAll: (listener) => unsubscribe(documents.onShowAll.event(({ id }) => listener(id))),
    onUndoChange: (listener) => unsubscribe(documents.onUndoChange.event(({ id }) => listener(id))),
  };
}

function unsubscribe(subscription: { dispose(): void }): () => void {
  return () => subscription.dispose();
}
