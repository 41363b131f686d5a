import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium';
import type { TemplateItem } from '../electron/double/electron';
import { dropFile, startProgram } from '../electron/double/start-program';
import { followMainPath, type Shell } from './main-path';

const root = join(import.meta.dirname, '../..');
let folder: string;
let home: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suiko-e2e-'));
  home = join(folder, 'home');
  mkdirSync(home);
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('the main path in a window', { timeout: 90_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('works through the double of Electron', async () => {
    await followMainPath((home, files) => startUnderDouble(browser, home, files), home, folder);
  });

  it('takes a dropped file from its place on the disk', async () => {
    const path = join(folder, 'dropped.txt');
    writeFileSync(path, '彼は行った。。\n');
    const program = await startProgram({ browser, home });
    await program.page.getByText('Try the sample').first().waitFor();
    await dropFile(program, path);
    await program.page.getByRole('tab', { name: 'dropped.txt' }).waitFor();
    await expect.poll(() => readFileSync(join(home, 'recent.json'), 'utf8')).toContain(path);
  });

  it('works in real Electron where its runtime is present', async () => {
    const executable = findElectron();
    if (executable === null)
      console.log('Not run: the main path in real Electron; its runtime or a display is missing.');
    else await followMainPath((home, files) => startElectron(executable, home, files), home, folder);
  });
});

async function startUnderDouble(browser: Browser, home: string, files: readonly string[]): Promise<Shell> {
  const { electron, window, page } = await startProgram({ browser, home, args: files });
  const find = (items: readonly TemplateItem[] | null | undefined, label: string) =>
    items?.find((item) => item.label === label);
  return {
    page,
    async willChoose(path) {
      electron.dialogAnswers.push({ canceled: false, filePaths: [path], filePath: path });
    },
    async chooseInMenu(menu, item) {
      const found = () => find(find(electron.menu, menu)?.submenu, item);
      await expect.poll(() => found()?.enabled).toBe(true);
      found()?.click?.();
    },
    async close() {
      window.close();
      await electron.exited;
    },
  };
}

/** The runtime that was fetched before, never asked for: importing the package would download it. */
function findElectron(): string | null {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const place = join(root, 'node_modules/electron');
  if (!hasDisplay || !existsSync(join(place, 'path.txt'))) return null;
  const executable = join(place, 'dist', readFileSync(join(place, 'path.txt'), 'utf8'));
  return existsSync(executable) ? executable : null;
}

async function startElectron(executablePath: string, home: string, files: readonly string[]): Promise<Shell> {
  const env = { ...process.env, SUIKO_HOME: home };
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({ executablePath, args: [...sandbox, root, ...files], env });
  return {
    page: await electron.firstWindow(),
    willChoose: (path) =>
      electron.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
      }, path),
    async chooseInMenu(menu, item) {
      const choose = () =>
        electron.evaluate(
          ({ Menu }, [menu, item]) => {
            const items = Menu.getApplicationMenu()?.items.find(({ label }) => label === menu)?.submenu
              ?.items;
            const found = items?.find(({ label }) => label === item);
            if (found?.enabled) found.click();
            return found?.enabled;
          },
          [menu, item] as const,
        );
      await expect.poll(choose).toBe(true);
    },
    async close() {
      const ended = electron.waitForEvent('close');
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await ended;
    },
  };
}
