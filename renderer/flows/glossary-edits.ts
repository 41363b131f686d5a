import { type GlossaryNews, revise, takeNews } from '#renderer/state';
import { type GlossaryLine, invertChanges, isTombstone } from '#shared/glossary';
import type { GlossaryEdit } from '#shared/session';
import type { App } from './app';
import { tellFailure } from './failures';
import { loadEntries } from './load-entries';

/** The last write to each glossary file: changes are written in the order they were made. */
const writing = new Map<string, Promise<unknown>>();

/**
 * Changes glossaries of a document and has those with a file written, behind the person's back. Answers what was
 * changed, for `takeBackEdits`.
 */
export async function editGlossaries(
  app: App,
  id: string,
  act: () => Promise<readonly GlossaryEdit[]>,
): Promise<readonly GlossaryEdit[]> {
  const edits = await act();
  if (edits.some(({ glossary }) => glossary === null)) {
    app.store.updateDocument(id, revise);
    app.journal.renew(id);
  }
  for (const edit of edits) if (edit.glossary !== null) void write(app, id, edit.glossary, edit);
  await loadEntries(app, id);
  return edits;
}

export async function takeBackEdits(app: App, id: string, edits: readonly GlossaryEdit[]): Promise<void> {
  await editGlossaries(app, id, () => app.engine.document(id).revertEdits(edits));
}

/** Moves entries of the document's own glossary into another one, an index into the engine's `glossaries()`. */
export async function promoteEntries(
  app: App,
  id: string,
  entryIds: readonly string[],
  glossary: number,
): Promise<readonly GlossaryEdit[]> {
  return editGlossaries(app, id, () => app.engine.document(id).promoteEntries(entryIds, glossary));
}

/** What could not be written is taken back, so that what is shown is what is in the file. */
function write(app: App, id: string, glossary: string, edit: GlossaryEdit): Promise<void> {
  const before = writing.get(glossary) ?? Promise.resolve();
  const mine = before.then(async () => {
    const { changes } = edit;
    const written = await app.host.call('glossary:change', { glossary, by: id, changes });
    if (written.ok) return;
    tellFailure(app, app.t('names.notWritten'), written.failure);
    await app.engine.document(id).takeEdits([{ glossary, changes: invertChanges(changes) }]);
    await loadEntries(app, id);
  });
  writing.set(glossary, mine);
  return mine;
}

/** Takes into the open documents what came into their glossaries from others: another page, another program. */
export function followGlossaries(app: App): void {
  /** As last heard of. */
  const revisions = new Map<string, number>();
  app.host.on('glossary:changed', ({ glossary, revision, by, changes }) => {
    const isNext = revision <= (revisions.get(glossary) ?? revision - 1) + 1;
    revisions.set(glossary, revision);
    const documents = Object.keys(app.store.get().documents).filter((id) => id !== by);
    for (const id of documents) {
      void (isNext ? takeIn(app, id, { glossary, changes }) : readAgain(app, id, glossary));
    }
  });
}

async function takeIn(app: App, id: string, edit: GlossaryEdit): Promise<void> {
  const taken = await app.engine.document(id).takeEdits([edit]);
  if (taken.length === 0) return;
  app.store.updateDocument(id, (document) => ({
    ...document,
    names: takeNews(document.names, taken.flatMap(newsOf)),
  }));
  await loadEntries(app, id);
  if (app.store.get().active !== id) return;
  const count = taken.reduce((sum, { changes }) => sum + changes.length, 0);
  app.tell({ text: app.t('names.cameIn', { count }) });
}

function newsOf({ glossary, changes }: GlossaryEdit): GlossaryNews[] {
  return changes.flatMap(({ before, after }): GlossaryNews[] => {
    const [was, is] = [termOf(before), termOf(after)];
    const term = is ?? was;
    if (glossary === null || term === null) return [];
    return [{ glossary, term, kind: is === null ? 'removed' : was === null ? 'added' : 'changed' }];
  });
}

function termOf(line: GlossaryLine | null): string | null {
  return line && !isTombstone(line) ? line.term : null;
}

/** The page missed something: its connection was broken for a while. */
async function readAgain(app: App, id: string, key: string): Promise<void> {
  const engine = app.engine.document(id);
  const info = (await engine.glossaries()).find((one) => one.key === key);
  if (!info || info.place === 'own') return;
  const opened = await app.host.call('glossary:open', { file: key });
  if (!opened.ok) return tellFailure(app, app.t('open.failed'), opened.failure);
  const { text, canEdit } = opened.value;
  await engine.openGlossary({ key, place: info.place, canEdit, text });
  await loadEntries(app, id);
}
