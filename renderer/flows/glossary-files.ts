import { activeDocument, type DocumentState } from '#renderer/state';
import type { FileRef, OpenedText } from '#shared/contract';
import { type Glossary, parseGlossary } from '#shared/glossary';
import type { App } from './app';
import { showFailure, tellFailure } from './failures';
import { loadEntries } from './names';

/** Lets the person choose glossary files for the active document. */
export async function chooseGlossaries(app: App): Promise<void> {
  const chosen = await app.host.pickFiles('glossary');
  if (!chosen.ok) return showFailure(app, 'open.failed', chosen.failure);
  for (const file of chosen.value) {
    const read = await app.host.call('text:read', { file: file.id });
    if (read.ok) await openGlossaryFile(app, read.value);
    else showFailure(app, 'open.failed', { file: file.name, ...read.failure });
  }
}

/** Adds a glossary file to the active document; its broken lines are told, the rest is used. */
export async function openGlossaryFile(app: App, { file, text }: OpenedText): Promise<void> {
  const document = activeDocument(app.store.get());
  if (!document) return;
  const read = parseGlossary(text);
  if (!read.ok) return showFailure(app, 'open.failed', { file: file.name, ...read.failure });
  const { glossary, problems } = read.value;
  const others = document.glossaryFiles.filter((known) => known.id !== file.id);
  await attachGlossaries(app, document, [...others, file], new Map([[file.id, glossary]]));
  app.tell({ text: app.t('names.opened', { count: glossary.entries.length, name: file.name }) });
  const [first] = problems;
  if (first)
    app.tell({
      text: app.t('names.problems', { count: problems.length, name: file.name, line: first.line }),
      tone: 'failure',
    });
}

/** Reads a document's glossary files (those of `known` are read already) and hands them to the engine in order. */
export async function attachGlossaries(
  app: App,
  document: DocumentState,
  files: readonly FileRef[],
  known: ReadonlyMap<string, Glossary> = new Map(),
): Promise<void> {
  const glossaries = await Promise.all(files.map((file) => known.get(file.id) ?? readAgain(app, file)));
  await app.engine.document(document.id).setGlossaries(glossaries.filter((one) => one !== null));
  app.store.updateDocument(document.id, (now) => ({ ...now, glossaryFiles: files }));
  app.journal.renew(document.id);
  await loadEntries(app, document.id);
}

async function readAgain(app: App, file: FileRef): Promise<Glossary | null> {
  const read = await app.host.call('text:read', { file: file.id });
  if (!read.ok) {
    tellFailure(app, app.t('open.failed'), { file: file.name, ...read.failure });
    return null;
  }
  const parsed = parseGlossary(read.value.text);
  return parsed.ok ? parsed.value.glossary : null;
}
