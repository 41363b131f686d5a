import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DoubleWindow } from './browser-window';
import type { ElectronDouble } from './electron';
import { builtFolder, loadMain, type Start } from './run-main';

export interface Program {
  readonly electron: ElectronDouble;
  readonly window: DoubleWindow;
  readonly page: Page;
}

/** Starts the program and waits until its page is loaded. */
export async function startProgram(start: Start): Promise<Program> {
  const electron = loadMain(start);
  const shown = electron.firstWindow();
  electron.becomeReady();
  const window = await shown;
  const { page } = window.webContents;
  if (!page) throw new Error('The window shows no page');
  return { electron, window, page };
}

/** Drops a file of the disk on the page, with the browser's own events. */
export async function dropFile({ page, window }: Program, path: string): Promise<void> {
  const { size, mtimeMs } = statSync(path);
  await window.webContents.knowFile(`${basename(path)}/${size}/${Math.floor(mtimeMs)}`, path);
  const wire = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await wire.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }
  await wire.detach();
}

/** The built program with an empty page in place of Suiko's, for tests of the program around a page. */
export function makeBareProgram(): { outFolder: string; home: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'suiko-electron-'));
  const outFolder = join(folder, 'out');
  for (const part of ['main', 'preload', 'glossary-worker'])
    cpSync(join(builtFolder, part), join(outFolder, part), { recursive: true });
  mkdirSync(join(outFolder, 'renderer'));
  writeFileSync(
    join(outFolder, 'renderer/index.html'),
    '<!doctype html><title>Bare</title><p id="here">Here</p>',
  );
  writeFileSync(join(folder, 'secret.txt'), 'outside of the page');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { outFolder, home: join(folder, 'home'), remove };
}
