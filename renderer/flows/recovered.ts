import { moveDocument, updateDocument } from '#renderer/state';
import type { App } from './app';
import { discardDocument } from './discard';
import { openFiles } from './open-files';
import { compareWith } from './review';
import { compareProject } from './versions';

/** Shows in the review what the last saved state lacks; where nothing was ever saved, all changes. */
export async function showRecovered(app: App, id: string): Promise<void> {
  const file = app.store.get().documents[id]?.file ?? null;
  const read = file && (await app.host.call('text:read', { file: file.id }));
  if (read?.ok) {
    await compareProject(app, id, read.value.text, app.t('recovered.saved', { name: read.value.file.name }));
    return;
  }
  await compareWith(app, id, { kind: 'source' });
  app.store.update((state) => updateDocument(state, id, (now) => ({ ...now, screen: 'review' })));
  app.journal.renew(id);
}

/** Goes back to what was saved, or closes what never was; what is given up stays in the history. */
export async function returnToFile(app: App, id: string): Promise<void> {
  const { documents, order } = app.store.get();
  const file = documents[id]?.file ?? null;
  const at = order.indexOf(id);
  await discardDocument(app, id);
  if (!file) return;
  await openFiles(app, [file]);
  app.store.update((state) => (state.active === null ? state : moveDocument(state, state.active, at)));
}

export function dismissRecovered(app: App, id: string): void {
  app.store.updateDocument(id, (now) => ({ ...now, recovered: null }));
}
