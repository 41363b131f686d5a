import { isUnsaved, isUntouched, removeDocument, showDialog } from '#renderer/state';
import type { App } from './app';

/** What becomes of a document that is closed: forgotten, or kept for the next start. */
export type Closing = 'discard' | 'keep';

/** Closes a document; asks first when it holds edits that no project file has. */
export async function closeDocument(app: App, id: string): Promise<void> {
  const document = app.store.get().documents[id];
  if (!document) return;
  const fixedOnly = document.opening?.revision === document.revision;
  if (!isUnsaved(document) || isUntouched(document) || (fixedOnly && document.savedRevision === null))
    await closeNow(app, id, 'discard');
  else app.store.update((state) => showDialog(state, { kind: 'unsaved', document: id }));
}

export async function closeNow(app: App, id: string, closing: Closing): Promise<void> {
  if (closing === 'keep') await app.journal.release(id);
  app.store.update((state) => removeDocument(state, id));
  app.editor.closeDocument(id);
  await app.engine.close(id);
  if (closing === 'discard') await app.journal.drop(id);
}
