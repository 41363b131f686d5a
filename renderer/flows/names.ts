import { showDialog } from '#renderer/state';
import { type Entry, newEntryId, uniteEntries, type Variant } from '#shared/glossary';
import type { EntryRow, GlossaryEdit, NamedOccurrence, OccurrenceInContext } from '#shared/session';
import type { App, NoticeAction } from './app';
import { previewNames } from './findings';
import { editGlossaries, promoteEntries, takeBackEdits } from './glossary-edits';

/** An entry as the table shows it; `null` when no glossary has it. */
export async function findEntry(app: App, id: string, entryId: string): Promise<EntryRow | null> {
  const engine = app.engine.document(id);
  const { found } = await engine.entryList({ offset: 0, limit: 0, find: entryId });
  if (found === null) return null;
  const { rows } = await engine.entryList({ offset: found, limit: 1 });
  return rows.find(({ entry }) => entry.id === entryId) ?? null;
}

/**
 * Adds an entry to the document's own glossary, or replaces it in the glossary that has it (`glossary`: an index); the
 * notice says where it occurs, leads to the places that are to be replaced, and takes it back.
 */
export async function putEntry(app: App, id: string, entry: Entry, glossary?: number): Promise<void> {
  const known = await findEntry(app, id, entry.id);
  const place = glossary ?? (await placeOf(app, id, known));
  const put = known ? withFormerTerm(entry, known) : entry;
  const edits = await editGlossaries(app, id, () => app.engine.document(id).putEntry(put, place));
  const { term = 0, variants = 0 } = (await findEntry(app, id, entry.id))?.occurrences ?? {};
  const text = known
    ? app.t('names.changed', { term: entry.term })
    : app.t('names.added', { term: entry.term, count: term + variants });
  const update = {
    label: app.t('names.updatePlaces', { count: variants }),
    run: () => void previewNames(app, id, entry),
  };
  if (!known) showFresh(app, id, entry);
  tellWithUndo(app, id, text, edits, known && variants > 0 ? update : undefined);
}

/** The table goes to an entry that was added. */
export function showFresh(app: App, id: string, entry: Entry): void {
  app.store.updateDocument(id, (document) => ({
    ...document,
    names: { ...document.names, fresh: { entry: entry.id } },
  }));
}

/** A term that stands in the draft and is one no longer becomes a variant, so that its places can be updated. */
function withFormerTerm(entry: Entry, { entry: before, occurrences }: EntryRow): Entry {
  const { variants = [] } = entry;
  const isKnown = entry.term === before.term || variants.some(({ text }) => text === before.term);
  if (isKnown || occurrences.term === 0) return entry;
  return {
    ...entry,
    variants: [...variants.filter(({ text }) => text !== entry.term), { text: before.term }],
  };
}

export async function addVariant(app: App, id: string, entry: Entry, variant: Variant): Promise<void> {
  const edits = await editGlossaries(app, id, () => app.engine.document(id).addVariant(entry.id, variant));
  tellWithUndo(app, id, app.t('names.variantAdded', { text: variant.text, term: entry.term }), edits);
}

/** From a glossary, or from the first that has the entry. */
export async function removeEntry(app: App, id: string, entry: Entry, glossary?: number): Promise<void> {
  const edits = await editGlossaries(app, id, () => app.engine.document(id).removeEntry(entry.id, glossary));
  const text = edits.length > 0 ? 'names.removed' : 'names.notRemoved';
  tellWithUndo(app, id, app.t(text, { term: entry.term }), edits);
}

/** Several at once, each from the first glossary that has it and can be edited. */
export async function removeEntries(app: App, id: string, rows: readonly EntryRow[]): Promise<void> {
  const [first, ...others] = rows;
  if (first && others.length === 0) return removeEntry(app, id, first.entry);
  const ids = rows.map(({ entry }) => entry.id);
  const edits = await editGlossaries(app, id, () => app.engine.document(id).removeEntries(ids));
  const count = edits.reduce((sum, { changes }) => sum + changes.length, 0);
  const left = rows.length - count;
  const text = left > 0 ? app.t('names.removedSome', { count, left }) : app.t('names.removedMany', { count });
  tellWithUndo(app, id, text, edits);
}

/** Makes one entry of several: `others` go into `kept`, which keeps its term. */
export async function mergeEntries(
  app: App,
  id: string,
  kept: EntryRow,
  others: readonly EntryRow[],
): Promise<void> {
  const engine = app.engine.document(id);
  const place = await placeOf(app, id, kept);
  const united = others.reduce((entry, other) => uniteEntries(entry, other.entry), kept.entry);
  const edits = await editGlossaries(app, id, async () => [
    ...(await engine.putEntry(united, place)),
    ...(await engine.removeEntries(others.map(({ entry }) => entry.id))),
  ]);
  const other = others.map(({ entry }) => entry.term).join(app.t('names.listed'));
  tellWithUndo(app, id, app.t('names.merged', { term: kept.entry.term, other }), edits);
}

/** Moves entries of the document's own glossary into another one, called `name`. */
export async function moveEntries(
  app: App,
  id: string,
  entries: readonly Entry[],
  glossary: number,
  name: string,
): Promise<void> {
  const ids = entries.map((entry) => entry.id);
  const edits = await promoteEntries(app, id, ids, glossary);
  const [first] = entries;
  const text =
    first && entries.length === 1
      ? app.t('names.promoted', { term: first.term, name })
      : app.t('names.promotedMany', { count: entries.length, name });
  tellWithUndo(app, id, text, edits);
}

/** How much of the text on either side of a place is shown. */
const context = 20;

/** Where an entry stands in the draft, with the text round each place. */
export async function placesOf(
  app: App,
  id: string,
  entryId: string,
): Promise<readonly (OccurrenceInContext & Pick<NamedOccurrence, 'others' | 'byHand'>)[]> {
  const places = await app.engine.document(id).occurrences(entryId);
  return places.map((place) => {
    const { from, to } = place;
    const { before, after } = app.editor.pieceOf(
      id,
      from.paragraph,
      { from: from.offset, to: to.offset },
      context,
    );
    // A place is shown with what stands on its line.
    const [contextBefore = '', contextAfter = ''] = [before.split('\n').at(-1), after.split('\n')[0]];
    return { ...place, contextBefore, contextAfter };
  });
}

/** Shows the first place of an entry in the text. */
export async function goToEntry(app: App, id: string, entryId: string): Promise<void> {
  const [first] = await app.engine.document(id).occurrences(entryId);
  if (first) app.editor.reveal(first.from, first.to);
}

/** The form in which an entry is edited. */
export function editEntry(app: App, id: string, entry: Entry | null, term = entry?.term ?? ''): void {
  app.store.update((state) => showDialog(state, { kind: 'entry', document: id, entry, term }));
}

/** The glossary that has an entry, where it can be edited; else the document's own. */
async function placeOf(app: App, id: string, row: EntryRow | null): Promise<number> {
  const glossaries = row ? await app.engine.document(id).glossaries() : [];
  return row && glossaries[row.glossary]?.canEdit ? row.glossary : 0;
}

/** Tells what was done to glossaries, with its undo; `first` is what may be done next. */
export function tellWithUndo(
  app: App,
  id: string,
  text: string,
  edits: readonly GlossaryEdit[],
  first?: NoticeAction,
): void {
  const undo = { label: app.t('common.undo'), run: () => void takeBackEdits(app, id, edits) };
  app.tell({ text, ...(first && { first }), ...(edits.length > 0 && { action: undo }) });
}

/** A new entry's id, from the system's randomness. */
export function freshEntryId(): string {
  return newEntryId(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32);
}
