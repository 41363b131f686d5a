import { type BrowserWindow, dialog } from 'electron';
import type { Words } from './words';

/** Milliseconds the page has to keep what is left before the person is asked. */
const patience = 5_000;

/**
 * A window closes in two steps: the person closes it, the page keeps what is left and asks for
 * `window:close`. A page that cannot answer must not hold the window: after a while the person decides.
 */
export function closeWhenKept(window: BrowserWindow, askPage: () => void, words: () => Promise<Words>): void {
  let timer: NodeJS.Timeout | undefined;

  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (timer !== undefined) return;
    wait();
    askPage();
  });
  window.on('closed', () => clearTimeout(timer));

  function wait(): void {
    timer = setTimeout(() => void askPerson(), patience);
  }

  async function askPerson(): Promise<void> {
    const { notAnswering, textIsSafe, wait: waitLabel, closeAnyway } = await words();
    if (window.isDestroyed()) return;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: notAnswering,
      detail: textIsSafe,
      buttons: [waitLabel, closeAnyway],
      defaultId: 0,
      cancelId: 0,
    });
    if (window.isDestroyed()) return;
    if (response === 1) window.destroy();
    else wait();
  }
}
