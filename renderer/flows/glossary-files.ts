import { activeDocument, type DocumentState } from '#renderer/state';
import type { FileRef } from '#shared/contract';
import type { ReadGlossary } from '#shared/session';
import { type Failure, fail, type Result, succeed } from '#shared/text';
import type { App } from './app';
import { showFailure, tellFailure } from './failures';
import { showImport } from './import-glossary';
import { loadEntries } from './load-entries';

/** Lets the person choose glossary files for the active document. */
export async function chooseGlossaries(app: App): Promise<void> {
  const chosen = await app.host.pickFiles('glossary');
  if (!chosen.ok) return showFailure(app, 'open.failed', chosen.failure);
  for (const file of chosen.value) await openGlossaryFile(app, file);
}

/**
 * Adds a glossary file to the active document, to be edited there; its broken lines are told, the rest is used. What is
 * a file of another program can only be imported.
 */
export async function openGlossaryFile(app: App, file: FileRef): Promise<void> {
  const document = activeDocument(app.store.get());
  if (!document) return;
  const read = await openInEngine(app, document.id, file);
  if (!read.ok && read.failure.code === 'glossary-not-ours' && !/\.jsonl$/iu.test(file.name))
    return showImport(app, document.id, [file]);
  if (!read.ok) return showFailure(app, 'open.failed', { file: file.name, ...read.failure });
  const files = [...document.glossaryFiles.filter((known) => known.id !== file.id), file];
  await tellState(app, document.id, files);
  const { entries, problems, problemCount } = read.value;
  app.tell({ text: app.t('names.opened', { count: entries, name: file.name }) });
  const [first] = problems;
  if (first)
    app.tell({
      text: app.t('names.problems', { count: problemCount, name: file.name, line: first.line }),
      tone: 'failure',
    });
}

/** Makes a glossary file that others can share, and opens it in a document; `null` when the person called it off. */
export async function createGlossary(app: App, id: string, name: string): Promise<FileRef | null> {
  const document = app.store.get().documents[id];
  if (!document) return null;
  const made = await app.host.newGlossary(name, document.summary.language);
  if (!made.ok) {
    showFailure(app, 'save.failed', made.failure);
    return null;
  }
  if (made.value === null) return null;
  const { file, text, canEdit } = made.value;
  await app.engine.document(id).openGlossary({ key: file.id, place: 'opened', canEdit, text });
  await tellState(app, id, [...document.glossaryFiles, file]);
  return file;
}

/** Opens a document's glossary files in order; one that cannot be read is told, and the others are used. */
export async function attachGlossaries(
  app: App,
  document: DocumentState,
  files: readonly FileRef[],
): Promise<void> {
  for (const file of files) {
    const read = await openInEngine(app, document.id, file);
    if (!read.ok) tellFailure(app, app.t('open.failed'), { file: file.name, ...read.failure });
  }
  await tellState(app, document.id, files);
}

/** Keeps these of a document's glossary files, in this order. */
export async function orderGlossaries(app: App, id: string, files: readonly FileRef[]): Promise<void> {
  await app.engine.document(id).orderGlossaries(files.map((file) => file.id));
  await tellState(app, id, files);
}

/** The person's own glossary is open in every document, behind all others. */
export async function openPersonalGlossary(app: App, id: string): Promise<void> {
  const engine = app.engine.document(id);
  const { language } = await engine.summary();
  const opened = await app.host.call('glossary:personal', { lang: language });
  if (!opened.ok) return tellFailure(app, app.t('open.failed'), opened.failure);
  const { file, text, canEdit } = opened.value;
  const read = await engine.openGlossary({ key: file.id, place: 'personal', canEdit, text });
  if (!read.ok) tellFailure(app, app.t('open.failed'), { file: file.name, ...read.failure });
}

/** Opens the glossaries that a project file speaks of, where they are; what the text uses of others it holds itself. */
export async function openProjectGlossaries(
  app: App,
  document: DocumentState,
  project: FileRef,
): Promise<void> {
  const paths = await app.engine.document(document.id).glossaryPaths();
  if (paths.length === 0) return;
  const found = await app.host.call('glossary:find', { project: project.id, paths });
  if (!found.ok) return;
  const files = found.value.filter((file) => file !== null);
  if (files.length > 0) await attachGlossaries(app, document, files);
}

/** Tells the engine where a document's glossaries lie as seen from its project file, before that is written. */
export async function nameGlossaries(app: App, document: DocumentState, project: FileRef): Promise<void> {
  const { glossaryFiles } = document;
  const engine = app.engine.document(document.id);
  const glossaries = glossaryFiles.map((file) => file.id);
  const answer = await app.host.call('glossary:paths', { project: project.id, glossaries });
  if (!answer.ok) return;
  const named = answer.value.filter((path) => path !== null);
  // What the project spoke of and was not found stays: it may be there again tomorrow.
  const before = await engine.glossaryPaths();
  const names = new Set(glossaryFiles.map((file) => file.name));
  const missing = before.filter((path) => !names.has(path.split('/').at(-1) ?? ''));
  await engine.setGlossaryPaths([...new Set([...named, ...missing])]);
}

/** The folders that glossary files lie in, by their references; a file a browser handed over has none. */
export async function foldersOf(app: App, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const answer = await app.host.call('glossary:folders', { glossaries: keys });
  if (!answer.ok) return new Map();
  return new Map(keys.flatMap((key, index) => (answer.value[index] ? [[key, answer.value[index]]] : [])));
}

/** Opens a glossary in a document's engine by its reference alone, and answers its file. */
export async function openByKey(app: App, id: string, key: string): Promise<Result<FileRef, Failure>> {
  const opened = await app.host.call('glossary:open', { file: key });
  if (!opened.ok) return opened;
  const { file, text, canEdit } = opened.value;
  const read = await app.engine.document(id).openGlossary({ key: file.id, place: 'opened', canEdit, text });
  return read.ok ? succeed(file) : fail({ file: file.name, ...read.failure });
}

async function openInEngine(app: App, id: string, file: FileRef): Promise<Result<ReadGlossary, Failure>> {
  const opened = await app.host.call('glossary:open', { file: file.id });
  if (!opened.ok) return opened;
  const { text, canEdit } = opened.value;
  const read = await app.engine.document(id).openGlossary({ key: file.id, place: 'opened', canEdit, text });
  if (read.ok)
    app.store.updateDocument(id, ({ names, ...document }) => ({
      ...document,
      names: { ...names, read: { ...names.read, [file.id]: read.value } },
    }));
  return read;
}

async function tellState(app: App, id: string, glossaryFiles: readonly FileRef[]): Promise<void> {
  app.store.updateDocument(id, (now) => ({ ...now, glossaryFiles }));
  app.journal.renew(id);
  await loadEntries(app, id);
}
