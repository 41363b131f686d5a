import { type DocumentState, revise } from '#renderer/state';
import { type Entry, newEntryId, type Variant } from '#shared/glossary';
import type { App } from './app';

/** Asks the engine for the entries and their places; the rows shown stay until the answer is there. */
export async function loadEntries(app: App, id: string): Promise<void> {
  const entries = await app.engine.document(id).entries();
  app.store.updateDocument(id, (document) => ({ ...document, entries }));
}

/** Adds or replaces an entry of the document's own glossary; the notice says where it occurs and takes it back. */
export async function putEntry(app: App, id: string, entry: Entry): Promise<void> {
  const before = entryOf(app.store.get().documents[id], entry.id);
  await change(app, id, () => app.engine.document(id).putEntry(entry));
  const row = app.store.get().documents[id]?.entries.find((one) => one.entry.id === entry.id);
  const count = (row?.occurrences.term ?? 0) + (row?.occurrences.variants ?? 0);
  tellWithUndo(app, app.t('names.added', { term: entry.term, count }), () =>
    restore(app, id, entry.id, before),
  );
}

export async function addVariant(app: App, id: string, entryId: string, variant: Variant): Promise<void> {
  const before = entryOf(app.store.get().documents[id], entryId);
  await change(app, id, () => app.engine.document(id).addVariant(entryId, variant));
  const said = app.t('names.variantAdded', { text: variant.text, term: before?.term ?? '' });
  tellWithUndo(app, said, () => restore(app, id, entryId, before));
}

export async function removeEntry(app: App, id: string, entry: Entry): Promise<void> {
  await change(app, id, () => app.engine.document(id).removeEntry(entry.id));
  const said = app.t('names.removed', { term: entry.term });
  tellWithUndo(app, said, () => restore(app, id, entry.id, entry));
}

function entryOf(document: DocumentState | undefined, entryId: string): Entry | undefined {
  return document?.entries.find((row) => row.entry.id === entryId)?.entry;
}

async function restore(app: App, id: string, entryId: string, before: Entry | undefined): Promise<void> {
  const engine = app.engine.document(id);
  await change(app, id, () => (before ? engine.putEntry(before) : engine.removeEntry(entryId)));
}

async function change(app: App, id: string, act: () => Promise<unknown>): Promise<void> {
  await act();
  app.store.updateDocument(id, revise);
  app.journal.renew(id);
  await loadEntries(app, id);
}

function tellWithUndo(app: App, text: string, undo: () => Promise<void>): void {
  app.tell({ text, action: { label: app.t('common.undo'), run: () => void undo() } });
}

/** A new entry's id, from the system's randomness. */
export function freshEntryId(): string {
  return newEntryId(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32);
}
