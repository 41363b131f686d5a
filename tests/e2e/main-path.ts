import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The program in its window, and what a person does with it outside of the page. */
export interface Shell {
  readonly page: Page;
  /** What the person will choose in the next dialog of the system. */
  willChoose(path: string): Promise<void>;
  chooseInMenu(menu: string, item: string): Promise<void>;
  /** The person closes the window; resolves when the program has ended. */
  close(): Promise<void>;
}

/** Starts the program on a data folder, with files named as on the command line. */
export type StartShell = (home: string, files: readonly string[]) => Promise<Shell>;

const garbled = '彼は行った。。そして帰った。\r\n「 これは本です 」と言った...\r\n';
const clean = '彼は行った。そして帰った。\r\n「これは本です」と言った……\r\n';

/** The sample, a file of one's own, saved, exported, edited, and there again after the next start. */
export async function followMainPath(start: StartShell, home: string, folder: string): Promise<void> {
  const text = join(folder, 'notes.txt');
  const project = join(folder, 'notes.suiko');
  writeFileSync(text, garbled);
  writeFileSync(join(home, 'settings.json'), '{"language":"en","theme":"system","fontSize":16}');

  const first = await start(home, []);
  first.page.setDefaultTimeout(20_000);
  await trySample(first);
  await openText(first, text);
  await saveAs(first, project);
  expect(readFileSync(text, 'utf8')).toBe(garbled);
  await exportTo(first, join(folder, 'clean.txt'));
  expect(readFileSync(join(folder, 'clean.txt'), 'utf8')).toBe(clean);
  await edit(first, '追記。');
  await first.close();
  expect(readFileSync(project, 'utf8')).not.toContain('追記。');

  const second = await start(home, []);
  await second.page.getByRole('tab', { name: /^notes/u }).click();
  await second.page.getByText('追記。').waitFor();
  await second.close();
}

async function trySample({ page }: Shell): Promise<void> {
  await page.getByText('Try the sample').first().click();
  await page.getByText(/\d+ places fixed, \d+ left to judge/u).waitFor();
}

async function openText(shell: Shell, path: string): Promise<void> {
  await shell.willChoose(path);
  await shell.chooseInMenu('File', 'Open…');
  await shell.page.getByRole('tab', { name: 'notes.txt' }).waitFor();
  await shell.page.getByText('これは本です」と言った……').waitFor();
}

async function saveAs(shell: Shell, path: string): Promise<void> {
  await shell.willChoose(path);
  await shell.chooseInMenu('File', 'Save');
  await shell.page.getByText('Saved as notes.suiko').waitFor();
  await shell.page.getByText('saved', { exact: true }).waitFor();
}

async function exportTo(shell: Shell, path: string): Promise<void> {
  const { page } = shell;
  await shell.chooseInMenu('File', 'Export…');
  await shell.willChoose(path);
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByText('Exported as clean.txt').waitFor();
}

/** Closing follows at once: what was typed last must be kept all the same. */
async function edit({ page }: Shell, insert: string): Promise<void> {
  await page.getByText('これは本です」と言った……').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(insert);
  await page.getByText('not saved').waitFor();
}
