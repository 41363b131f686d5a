import { revise } from '#renderer/state';
import type { App } from './app';

/** Asks for the open changes where no review is on the screen to do so; the state takes them as they come. */
export async function loadChanges(app: App, id: string): Promise<void> {
  await app.editor.refreshChanges(id);
}

export function selectChange(app: App, id: string, index: number): void {
  app.store.updateDocument(id, (document) => ({ ...document, currentChange: index }));
}

/** The next or previous open change of the list, going round at the ends. */
export function stepChange(app: App, id: string, step: 1 | -1): void {
  app.store.updateDocument(id, (document) => {
    const count = document.changes.length;
    if (count === 0) return document;
    const at = document.currentChange ?? (step === 1 ? -1 : 0);
    return { ...document, currentChange: (at + step + count) % count };
  });
}

/** Takes back the last step, an accepted or a rejected change among them, in the order of undo. */
export async function stepBack(app: App, id: string): Promise<void> {
  app.editor.undo(id);
  await loadChanges(app, id);
}

/** Accepts or rejects the current change; the one after it moves into its place and becomes current. */
export async function settleChange(app: App, id: string, verdict: 'accept' | 'reject'): Promise<void> {
  const current = app.store.get().documents[id]?.currentChange;
  if (current === null || current === undefined) return;
  if (verdict === 'reject') await app.editor.rejectChange(id, current);
  else if (await app.editor.acceptChange(id, current)) {
    app.store.updateDocument(id, revise);
    app.journal.renew(id);
  }
  await loadChanges(app, id);
}
