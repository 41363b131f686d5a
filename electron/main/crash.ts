import { app, type BrowserWindow, dialog } from 'electron';
import type { Words } from './words';

/** When the page's process dies, offers to load the page again; the journal brings the text back. */
export function offerReload(window: BrowserWindow, words: () => Promise<Words>): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void ask(window, words);
  });
}

async function ask(window: BrowserWindow, words: () => Promise<Words>): Promise<void> {
  const { crashed, textIsSafe, reload, quit } = await words();
  if (window.isDestroyed()) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: crashed,
    detail: textIsSafe,
    buttons: [reload, quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else app.exit(1);
}
