import { addDocument, type DocumentState, isAnalysed, newDocument, takeSummary } from '#renderer/state';
import type { FileRef, Imported } from '#shared/contract';
import type { Entry, Glossary } from '#shared/glossary';
import type { SourceInfo } from '#shared/session';
import type { Failure, Result } from '#shared/text';
import type { App } from './app';
import { loadAttached } from './attached';
import { claimDocument } from './claim';
import { openPersonalGlossary } from './glossary-files';
import { loadEntries } from './load-entries';
import { switchAsUsual } from './rules';
import { openUsualGlossaries } from './usual-glossaries';

/** A text on its way to becoming a document. */
export interface TextToOpen {
  readonly name: string;
  readonly text: string;
  readonly source: SourceInfo;
  readonly textFile: FileRef | null;
  /** How it was taken out of a file that is more than its text. */
  readonly imported?: Imported;
  readonly glossaries: readonly Glossary[];
  /** Put into the document's own glossary. */
  readonly entries: readonly Entry[];
}

/** Opens a text: the texts are shown at once, then everything certain is fixed as one step that can be undone. */
export async function openText(app: App, opened: TextToOpen): Promise<void> {
  const { name, source, textFile } = opened;
  const id = crypto.randomUUID();
  await claimDocument(id);
  const summary = await app.engine.open(id, {
    name,
    source,
    text: opened.text,
    cues: opened.imported?.cues ?? [],
    glossaries: opened.glossaries,
  });
  await switchAsUsual(app, id);
  await openPersonalGlossary(app, id);
  const glossaryFiles = await openUsualGlossaries(app, id, summary.language);
  for (const entry of opened.entries) await app.engine.document(id).putEntry(entry);
  const document = newDocument({ id, name, file: null, textFile, source, openedAt: Date.now(), summary });
  await showDocument(app, { ...document, glossaryFiles });
  await fixAtOpening(app, id);
}

/** Opens a project's text under `id`; nothing is open when it fails. */
export async function openProject(
  app: App,
  id: string,
  text: string,
  known: Partial<DocumentState> & { readonly fileName: string },
): Promise<Result<DocumentState, Failure>> {
  const { fileName, ...rest } = known;
  const opened = await app.engine.openProject(id, text, fileName);
  if (!opened.ok) return opened;
  await openPersonalGlossary(app, id);
  const { name, readOnly, source } = opened.value;
  const summary = await app.engine.document(id).summary();
  const fresh = newDocument({ id, name, file: null, textFile: null, source, openedAt: Date.now(), summary });
  return { ok: true, value: { ...fresh, readOnly, ...rest } };
}

/** Puts an opened document on the screen and begins to keep it. */
export async function showDocument(app: App, document: DocumentState): Promise<void> {
  await app.editor.openDocument(document.id);
  app.store.update((state) => addDocument(state, document));
  app.journal.renew(document.id);
  await Promise.all([
    loadSummary(app, document.id),
    loadEntries(app, document.id),
    loadAttached(app, document.id),
  ]);
}

/** Asks where the analysis is: it told nobody while the document was not yet in the state. */
async function loadSummary(app: App, id: string): Promise<void> {
  if (!isOpen(app, id)) return;
  const summary = await app.engine.document(id).summary();
  app.store.updateDocument(id, (document) => takeSummary(document, summary));
}

/** Opening takes a while, and a tab can be closed meanwhile: the engine must not be asked about it then. */
function isOpen(app: App, id: string): boolean {
  return app.store.get().documents[id] !== undefined;
}

async function fixAtOpening(app: App, id: string): Promise<void> {
  await whenAnalysed(app, id);
  if (!isOpen(app, id)) return;
  const batch = await app.editor.apply(
    id,
    () => app.engine.document(id).clean('safe'),
    app.t('step.opening'),
  );
  await whenAnalysed(app, id);
  app.store.updateDocument(id, (document) => ({
    ...document,
    opening: { fixed: batch?.places ?? 0, revision: document.revision },
  }));
}

/** Resolves when all findings of the text as it is now are known, or the document was closed. */
export async function whenAnalysed(app: App, id: string): Promise<void> {
  await loadSummary(app, id);
  return new Promise((resolve) => {
    const look = () => {
      const document = app.store.get().documents[id];
      if (document && !(isAnalysed(document) && document.summary.version >= app.editor.version(id)))
        return false;
      resolve();
      return true;
    };
    if (look()) return;
    const stop = app.store.api.subscribe(() => {
      if (look()) stop();
    });
  });
}
