import type { App } from './app';

/** Entries that stand in the draft are shown in many places; a text names no more than so many. */
const mostUsed = 2000;

/** Asks the engine for the entries that stand in the draft; those shown stay until the answer is there. */
export async function loadEntries(app: App, id: string): Promise<void> {
  const page = await app.engine
    .document(id)
    .entryList({ offset: 0, limit: mostUsed, filter: { shows: 'used' } });
  app.store.updateDocument(id, (document) => ({
    ...document,
    entries: page.rows,
    names: { ...document.names, revision: document.names.revision + 1 },
  }));
}
