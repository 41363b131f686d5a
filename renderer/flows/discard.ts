import { type DocumentState, isUnsaved, isUntouched } from '#renderer/state';
import type { App } from './app';
import { claimDocument } from './claim';
import { closeNow } from './close';
import { tellFailure } from './failures';
import { attachGlossaries } from './glossary-files';
import { openProject, showDocument } from './open-document';
import { takeVersion } from './versions';

/** Closes a document without saving. What it held goes into its history, and can be brought back at once. */
export async function discardDocument(app: App, id: string): Promise<void> {
  const document = app.store.get().documents[id];
  if (!document) return;
  const hasSomething = isUnsaved(document) && !isUntouched(document);
  const taken = hasSomething ? await takeVersion(app, id, 'discard') : null;
  await closeNow(app, id, 'discard');
  if (!taken) return;
  if (!taken.added.ok) tellFailure(app, app.t('versions.notKept'), taken.added.failure);
  app.tell({
    text: app.t('discarded.toast', { name: document.name }),
    action: { label: app.t('discarded.back'), run: () => void bringBack(app, document, taken.project) },
  });
}

/** Opens again what was discarded, as it was. */
async function bringBack(app: App, before: DocumentState, project: string): Promise<void> {
  const id = crypto.randomUUID();
  const { name, file, fileHash, textFile, openedAt, screen } = before;
  const known = { fileName: name, name, file, fileHash, textFile, openedAt, screen, revision: 1 };
  const opened = await openProject(app, id, project, known);
  if (!opened.ok) return tellFailure(app, app.t('open.failed'), opened.failure);
  await claimDocument(id);
  await showDocument(app, opened.value);
  if (before.glossaryFiles.length > 0) await attachGlossaries(app, opened.value, before.glossaryFiles);
}
