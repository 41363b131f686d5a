import type { DocumentState } from '#renderer/state';
import { type Entry, newEntryId, type Variant } from '#shared/glossary';
import type { GlossaryEdit } from '#shared/session';
import type { App } from './app';
import { editGlossaries, takeBackEdits } from './glossary-edits';

/** Asks the engine for the entries and their places; the rows shown stay until the answer is there. */
export async function loadEntries(app: App, id: string): Promise<void> {
  const entries = await app.engine.document(id).entries();
  app.store.updateDocument(id, (document) => ({ ...document, entries }));
}

/**
 * Adds an entry to the document's own glossary, or replaces it in the glossary that has it (`glossary`: an index); the
 * notice says where it occurs and takes it back.
 */
export async function putEntry(app: App, id: string, entry: Entry, glossary?: number): Promise<void> {
  const place = glossary ?? (await placeOf(app, id, entry.id));
  const edits = await editGlossaries(app, id, () => app.engine.document(id).putEntry(entry, place));
  const row = app.store.get().documents[id]?.entries.find((one) => one.entry.id === entry.id);
  const count = (row?.occurrences.term ?? 0) + (row?.occurrences.variants ?? 0);
  tellWithUndo(app, id, app.t('names.added', { term: entry.term, count }), edits);
}

export async function addVariant(app: App, id: string, entryId: string, variant: Variant): Promise<void> {
  const { term = '' } = entryOf(app.store.get().documents[id], entryId) ?? {};
  const edits = await editGlossaries(app, id, () => app.engine.document(id).addVariant(entryId, variant));
  tellWithUndo(app, id, app.t('names.variantAdded', { text: variant.text, term }), edits);
}

/** From a glossary, or from the first that has the entry. */
export async function removeEntry(app: App, id: string, entry: Entry, glossary?: number): Promise<void> {
  const edits = await editGlossaries(app, id, () => app.engine.document(id).removeEntry(entry.id, glossary));
  tellWithUndo(app, id, app.t('names.removed', { term: entry.term }), edits);
}

/** The glossary that has an entry, where it can be edited; else the document's own. */
async function placeOf(app: App, id: string, entryId: string): Promise<number> {
  const row = app.store.get().documents[id]?.entries.find(({ entry }) => entry.id === entryId);
  const glossaries = row ? await app.engine.document(id).glossaries() : [];
  return row && glossaries[row.glossary]?.canEdit ? row.glossary : 0;
}

function entryOf(document: DocumentState | undefined, entryId: string): Entry | undefined {
  return document?.entries.find((row) => row.entry.id === entryId)?.entry;
}

function tellWithUndo(app: App, id: string, text: string, edits: readonly GlossaryEdit[]): void {
  const undo = { label: app.t('common.undo'), run: () => void takeBackEdits(app, id, edits) };
  app.tell(edits.length > 0 ? { text, action: undo } : { text });
}

/** A new entry's id, from the system's randomness. */
export function freshEntryId(): string {
  return newEntryId(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32);
}
