import { activeDocument, type DocumentState, showDialog } from '#renderer/state';
import type { App } from './app';

/** Milliseconds between looks at the file of the document that is shown. */
const interval = 3000;
/** Milliseconds after which a difference must still be there: a save of our own is under way for a moment. */
const doubt = 400;

/** Notices when another program changes the file of the document that is shown, or takes it away, and asks. */
export function followFile(app: App): void {
  let isLooking = false;

  async function look(): Promise<void> {
    if (isLooking || document.visibilityState === 'hidden') return;
    isLooking = true;
    try {
      await lookAtFile(app);
    } finally {
      isLooking = false;
    }
  }

  setInterval(() => void look(), interval);
  window.addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => void look());
  app.store.api.subscribe((state, before) => {
    if (state.active !== before.active) void look();
  });
}

async function lookAtFile(app: App): Promise<void> {
  const first = await findDifference(app);
  if (!first) return;
  await new Promise((resolve) => setTimeout(resolve, doubt));
  const second = await findDifference(app);
  if (!second || second.document.id !== first.document.id || second.hash !== first.hash) return;
  const { document, hash } = second;
  const { file } = document;
  // A question must not push another one away: it is asked when that is answered.
  if (!file || app.store.get().dialog) return;
  app.store.updateDocument(document.id, (now) => ({ ...now, hashOnDisk: hash }));
  if (hash !== null)
    return app.store.update((state) =>
      showDialog(state, { kind: 'file-changed', document: document.id, file }),
    );
  app.store.updateDocument(document.id, (now) => ({ ...now, savedRevision: null }));
  app.tell({ text: app.t('fileChanged.gone', { name: file.name }), tone: 'failure' });
}

/** What the file of the shown document holds, where that is neither what it was saved as nor was asked about. */
async function findDifference(
  app: App,
): Promise<{ readonly document: DocumentState; readonly hash: string | null } | null> {
  const id = activeDocument(app.store.get())?.id;
  const file = id === undefined ? null : app.store.get().documents[id]?.file;
  if (id === undefined || !file?.canOverwrite) return null;
  const looked = await app.host.call('file:look', { file: file.id });
  const document = app.store.get().documents[id];
  if (!looked.ok || document?.file?.id !== file.id) return null;
  const hash = looked.value;
  return hash === document.fileHash || hash === document.hashOnDisk ? null : { document, hash };
}
