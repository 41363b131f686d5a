import { type DocumentState, markSaved, showDialog } from '#renderer/state';
import type { FileRef } from '#shared/contract';
import type { App } from './app';
import { showFailure, tellFailure } from './failures';
import { nameGlossaries } from './glossary-files';
import { refreshRecent } from './open-files';
import { sha256 } from './sha256';
import { takeVersion } from './versions';

/**
 * Writes the project: to its file, or to a new one when it has none, is not to be written over, or `asNew`.
 * True when it was written; a cancelled dialog and a failure that was told give false.
 */
export async function saveDocument(app: App, id: string, asNew = false): Promise<boolean> {
  const document = app.store.get().documents[id];
  if (!document) return false;
  if (document.file && !asNew && !document.readOnly) return writeProject(app, id, document.file, false);
  const chosen = await app.host.newProjectFile(document.name.replace(/\.\w{1,8}$/u, ''));
  if (!chosen.ok) {
    showFailure(app, 'save.failed', chosen.failure);
    return false;
  }
  return chosen.value ? writeProject(app, id, chosen.value, true) : false;
}

/** `replace` writes over a file that another program changed. */
export async function writeProject(app: App, id: string, file: FileRef, replace: boolean): Promise<boolean> {
  const document = app.store.get().documents[id];
  if (document && !replace && (await hasChangedOnDisk(app, document, file))) {
    app.store.update((state) => showDialog(state, { kind: 'changed-on-disk', document: id, file }));
    return false;
  }
  if (document) await nameGlossaries(app, document, file);
  const revision = app.store.get().documents[id]?.revision ?? 0;
  const text = await app.engine.document(id).projectText();
  const written = await app.host.call('text:write', {
    file: file.id,
    text,
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    replace,
  });
  if (!written.ok) {
    if (written.failure.code === 'changed-on-disk')
      app.store.update((state) => showDialog(state, { kind: 'changed-on-disk', document: id, file }));
    else showFailure(app, 'save.failed', { file: file.name, ...written.failure });
    return false;
  }
  const hash = await sha256(text);
  app.store.updateDocument(id, (now) => markSaved(now, file, hash, revision));
  app.journal.renew(id);
  app.tell({ text: app.t('saved.toast', { name: file.name }) });
  void refreshRecent(app);
  void takeVersion(app, id, 'saved', null, { project: text, revision }).then(({ added }) => {
    if (!added.ok) tellFailure(app, app.t('versions.notKept'), added.failure);
  });
  return true;
}

/** The host knows what it read last, for whatever reason; what counts is what this document was read from or saved as. */
async function hasChangedOnDisk(app: App, document: DocumentState, file: FileRef): Promise<boolean> {
  if (document.file?.id !== file.id || document.fileHash === null) return false;
  const looked = await app.host.call('file:look', { file: file.id });
  return looked.ok && looked.value !== null && looked.value !== document.fileHash;
}
