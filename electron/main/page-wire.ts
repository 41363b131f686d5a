import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import { type Host, type HostEvent, runCall } from '#electron/node';
import { fail } from '#shared/text';
import { isOurs } from './page-origin';

/** Answers the page's calls and its dropped files; any other frame is refused. */
export function answerPage(host: Host): void {
  ipcMain.handle('suiko:call', (event, name: unknown, args: unknown) => {
    if (!isOurPage(event.senderFrame) || typeof name !== 'string') return fail({ code: 'bad-call' });
    return runCall(host, name, args);
  });
  ipcMain.handle('suiko:drop', (event, path: unknown) => {
    return isOurPage(event.senderFrame) && typeof path === 'string' ? host.refs.forOpened(path) : null;
  });
}

/** Tells the page something; lost when no page is loaded. */
export function tellPage(window: BrowserWindow, { event, payload }: HostEvent): void {
  if (!window.isDestroyed()) window.webContents.send('suiko:event', event, payload);
}

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}
