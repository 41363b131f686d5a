import { activate, nameOfProject } from '#renderer/state';
import type { FileRef, JournalSummary } from '#shared/contract';
import type { App } from './app';
import { claimDocument } from './claim';
import { tellFailure } from './failures';
import { attachGlossaries } from './glossary-files';
import { type JournalRecord, replayRecord } from './journal-record';
import { restoreTabs } from './layout';
import { openProject, showDocument } from './open-document';
import { parseSnapshot, type Snapshot } from './snapshot';

const activeKey = 'suiko.active';

/**
 * Brings back the documents that were open when the page or the program ended, except those that another page
 * has open. After a reload of this page it is silent; at a new start it says how many came back.
 */
export async function restoreDocuments(app: App): Promise<void> {
  const active = sessionStorage.getItem(activeKey);
  const listed = await app.host.call('journal:list', {});
  if (!listed.ok) return tellFailure(app, app.t('open.failed'), listed.failure);
  const kept = await Promise.all(listed.value.map((summary) => readSnapshot(app, summary)));
  const found = kept.filter((one) => one !== null).sort((a, b) => a.snapshot.openedAt - b.snapshot.openedAt);
  let count = 0;
  for (const one of found) if (await restore(app, one, active !== null)) count += 1;
  if (found.length > 0) await restoreTabs(app);
  if (active !== null) app.store.update((state) => activate(state, active === '' ? null : active));
  else if (count > 0) app.tell({ text: app.t('restored.toast', { count }) });
}

/** Remembers for a reload of this page which tab was shown. */
export function rememberActive(app: App): () => void {
  return app.store.api.subscribe((state, before) => {
    if (state.active !== before.active) sessionStorage.setItem(activeKey, state.active ?? '');
  });
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly keptAt: string;
  readonly snapshot: Snapshot;
  readonly records: readonly string[];
}

async function readSnapshot(app: App, { document, name, keptAt }: JournalSummary): Promise<Kept | null> {
  const read = await app.host.call('journal:read', { document });
  const snapshot = read.ok ? parseSnapshot(read.value.snapshot) : null;
  if (read.ok && snapshot) return { id: document, name, keptAt, snapshot, records: read.value.records };
  const failure = read.ok ? { code: 'project-not-json', file: name } : read.failure;
  tellFailure(app, app.t('restored.failed', { name }), failure);
  return null;
}

async function restore(
  app: App,
  { id, name, keptAt, snapshot, records }: Kept,
  isReload: boolean,
): Promise<boolean> {
  if (!(await claimDocument(id))) return false;
  const { project, fileHash, openedAt, screen, saved, glossaryFiles } = snapshot;
  const opened = await openProject(app, id, project, { fileName: name, name, fileHash, openedAt, screen });
  if (!opened.ok) {
    tellFailure(app, app.t('restored.failed', { name }), opened.failure);
    return false;
  }
  await replay(app, id, records);
  const file = await findAgain(app, snapshot.file, fileHash);
  const textFile = await findAgain(app, snapshot.textFile, opened.value.source.sha256);
  const isSaved = saved && file !== null && records.length === 0;
  const summary = await app.engine.document(id).summary();
  // A revision above 0: closing must ask, as it would have before.
  const savedRevision = isSaved ? 1 : null;
  const named = file ? { name: nameOfProject(file) } : {};
  const recovered = isSaved || isReload ? null : keptAt;
  const document = {
    ...opened.value,
    ...named,
    ...{ file, textFile, summary, revision: 1, savedRevision, recovered },
  };
  await showDocument(app, document);
  if (glossaryFiles.length > 0) await attachGlossaries(app, document, glossaryFiles);
  return true;
}

/**
 * The file that a snapshot speaks of, if it is still as it was last read or written: by its reference while the
 * host runs on, else among the recent documents of its name.
 */
async function findAgain(app: App, file: FileRef | null, hash: string | null): Promise<FileRef | null> {
  if (!file) return null;
  const recent = app.store.get().recent.map((document) => document.file);
  for (const candidate of [file, ...recent.filter(({ name }) => name === file.name)]) {
    const read = await app.host.call('text:read', { file: candidate.id });
    if (read.ok && read.value.sha256 === hash) return read.value.file;
  }
  return null;
}

/** Hands the edits since the snapshot to the engine, before the editor takes its texts from there. */
async function replay(app: App, id: string, records: readonly string[]): Promise<void> {
  const engine = app.engine.document(id);
  for (const [index, text] of records.entries()) {
    const record: JournalRecord = JSON.parse(text);
    await replayRecord(engine, record, index);
  }
}
