import {
  type AppState,
  activate,
  activeDocument,
  isProjectOf,
  nameOfProject,
  updateDocument,
} from '#renderer/state';
import type { Encoding, FileRef, Imported, OpenedText } from '#shared/contract';
import { importedSentence } from '#shared/messages';
import type { SourceInfo } from '#shared/session';
import type { App } from './app';
import { claimDocument } from './claim';
import { discardDocument } from './discard';
import { showFailure } from './failures';
import { openGlossaryFile, openProjectGlossaries } from './glossary-files';
import { openProject, openText, showDocument } from './open-document';
import { openOnce, showOpen } from './opening';
import { openStyleFile, styleEnding } from './styles';

/** Lets the person choose files and opens them. */
export async function chooseAndOpen(app: App): Promise<void> {
  const chosen = await app.host.pickFiles('document');
  if (chosen.ok) await openFiles(app, chosen.value);
  else showFailure(app, 'open.failed', chosen.failure);
}

/** Opens files one after the other; one that cannot be opened is told and the others go on. */
export async function openFiles(app: App, files: readonly FileRef[]): Promise<void> {
  for (const file of files) await openOnce(app, file.id, () => openFile(app, file));
  await refreshRecent(app);
}

/** Texts, projects, glossaries and styles alike; a file that is open already is shown. */
export async function openFile(app: App, file: FileRef): Promise<void> {
  if (showOpen(app, (document) => document.file?.id === file.id || document.textFile?.id === file.id)) return;
  const read = await app.host.call('text:read', { file: file.id });
  if (!read.ok) showFailure(app, 'open.failed', { file: file.name, ...read.failure });
  else if (isProject(read.value)) await openProjectFile(app, read.value);
  else if (file.name.endsWith('.glossary.jsonl') && activeDocument(app.store.get()))
    await openGlossaryFile(app, file);
  else if (file.name.endsWith(styleEnding) && activeDocument(app.store.get()))
    await openStyleFile(app, read.value);
  else await openTextFile(app, read.value);
}

/** Reads a document's text file again with another encoding, in place of what is open. */
export async function reopenAs(app: App, id: string, encoding: Encoding): Promise<void> {
  const file = app.store.get().documents[id]?.textFile;
  if (!file) return;
  const read = await app.host.call('text:read', { file: file.id, encoding });
  if (!read.ok) return showFailure(app, 'open.failed', { file: file.name, ...read.failure });
  await discardDocument(app, id);
  await openReadText(app, read.value);
}

export async function refreshRecent(app: App): Promise<void> {
  const answer = await app.host.call('recent:list', {});
  if (answer.ok) app.store.update((state) => ({ ...state, recent: answer.value }));
}

/** A browser hands a file over under a reference of its own each time, so there it is known by what is in it. */
async function openTextFile(app: App, read: OpenedText): Promise<void> {
  if (app.store.get().info.door === 'window') return openReadText(app, read);
  const { file, sha256 } = read;
  if (showOpen(app, ({ source }) => source.sha256 === sha256 && source.fileName === file.name)) return;
  await openOnce(app, `${sha256} ${file.name}`, () => openReadText(app, read));
}

async function openReadText(app: App, read: OpenedText): Promise<void> {
  const { file, text, imported } = read;
  if (imported) tellImported(app, file, imported);
  await openText(app, {
    name: file.name,
    text,
    source: sourceOf(read),
    textFile: file,
    ...(imported && { imported }),
    glossaries: [],
    entries: [],
  });
}

/** What the text does not hold of its file. Of subtitles nothing is lost as a rule, and then nothing is said. */
function tellImported(app: App, { name }: FileRef, { format, dropped }: Imported): void {
  if ((format === 'srt' || format === 'vtt') && dropped.length === 0) return;
  app.tell({ text: importedSentence(name, dropped, app.language) });
}

function sourceOf({ file, encoding, bom, newline, sha256 }: OpenedText): SourceInfo {
  return { fileName: file.name, encoding, bom, newline, sha256 };
}

async function openProjectFile(app: App, { file, text, sha256 }: OpenedText): Promise<void> {
  const open = Object.values(app.store.get().documents).find((one) => isProjectOf(one, file, sha256));
  if (open) return showAgain(app, open.id, file);
  const id = crypto.randomUUID();
  const opened = await openProject(app, id, text, {
    fileName: file.name,
    name: nameOfProject(file),
    file,
    fileHash: sha256,
    savedRevision: 0,
  });
  if (!opened.ok) return showFailure(app, 'open.failed', { file: file.name, ...opened.failure });
  await claimDocument(id);
  await showDocument(app, opened.value);
  await openProjectGlossaries(app, opened.value, file);
  if (opened.value.readOnly) app.tell({ text: app.t('readOnly.toast', { name: file.name }) });
}

/** The document is open already, from the journal perhaps; from now on it has this file again. */
function showAgain(app: App, id: string, file: FileRef): void {
  const named = (state: AppState) =>
    updateDocument(state, id, (document) => ({ ...document, file, name: nameOfProject(file) }));
  app.store.update((state) => activate(named(state), id));
  app.journal.renew(id);
}

/** A project is known by its name or by its first words, so that a renamed one still opens as what it is. */
function isProject({ file, text }: OpenedText): boolean {
  return /\.suiko$/iu.test(file.name) || /^\s*\{\s*"\$"\s*:\s*"suiko-project"/u.test(text.slice(0, 200));
}
