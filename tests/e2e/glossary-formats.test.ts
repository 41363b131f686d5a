import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseInMenu, openPasted } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

const text = 'サーバは重い。\n黄仁勲は社長である。';
const prh = [
  'version: 1',
  'rules:',
  '  - expected: サーバー',
  '    pattern: サーバ',
  '  - expected: ユーザー',
  '    patterns: [ユーザ, 使用者]',
];
const table = '正式表記,分類,異表記\n黄仁勲,人名,黄仁勛|黄ジェンスン\n台積電,組織名,TSMC\n';

/** The Names screen of a new text. */
async function openNames(page: Page, name = 'Pasted text'): Promise<void> {
  await openPasted(page, text, name);
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Import…' }).waitFor();
}

/** Chooses files to import; ends in the dialog that shows what they hold. */
async function chooseToImport(page: Page, paths: readonly string[]): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import…' }).click();
  await (await chooser).setFiles([...paths]);
  return page.getByRole('dialog', { name: /^Import /u });
}

async function runImport(page: Page, dialog: Locator, done: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(done).waitFor();
}

async function choose(page: Page, dialog: Locator, field: RegExp, option: RegExp): Promise<void> {
  await dialog.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

async function exportAs(
  page: Page,
  format: RegExp,
): Promise<{ readonly path: string; readonly name: string }> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the glossary' });
  await choose(page, dialog, /Format/u, format);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await download;
  return { path: await file.path(), name: file.suggestedFilename() };
}

/** What the rows of the table say, sorted, without the column of the glossary. */
async function rowsOf(page: Page): Promise<string[]> {
  const rows = await page.getByRole('grid', { name: 'Entries' }).getByRole('row').all();
  const said = await Promise.all(
    rows.map(async (row) => (await row.getByRole('gridcell').allTextContents()).slice(0, 4).join('|')),
  );
  return said.filter((row) => row !== '').sort();
}

function write(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('prh rules and a table in Shift_JIS come in, leave as TBX, and come in equal elsewhere', async () => {
  const { page } = await web.open();
  const folder = web.folder();
  await openNames(page);
  const rules = await chooseToImport(page, [write(folder, 'rules.yml', prh.join('\n'))]);
  await rules.getByText('2 new, 0 changed, 0 already there').waitFor();
  await runImport(page, rules, '2 entries from rules.yml are in This document now');

  const cells = await chooseToImport(page, [write(folder, '用語.csv', iconv.encode(table, 'shift_jis'))]);
  await cells
    .getByRole('button', { name: /Encoding/u })
    .getByText('Shift_JIS')
    .waitFor();
  await cells.getByRole('cell', { name: '黄仁勛|黄ジェンスン' }).waitFor();
  await runImport(page, cells, '2 entries from 用語.csv are in This document now');
  await expect.poll(() => rowsOf(page)).toHaveLength(4);
  const before = await rowsOf(page);
  expect(before).toContain('黄仁勲|Person||黄仁勛　黄ジェンスン');

  const { path, name } = await exportAs(page, /TBX/u);
  expect(name).toBe('Pasted text.tbx');
  await openNames(page, 'Other');
  await expect.poll(() => rowsOf(page)).toEqual([]);
  const terms = await chooseToImport(page, [write(folder, name, readFileSync(path))]);
  await runImport(page, terms, '4 entries from Pasted text.tbx are in This document now');
  await expect.poll(() => rowsOf(page)).toEqual(before);
});

test('columns are said by the person, conflicts are listed and decided, and all of it is taken back', async () => {
  const { page } = await web.open();
  const folder = web.folder();
  await openNames(page);
  const first = await chooseToImport(page, [write(folder, 'a.csv', '正式表記,異表記\n黄仁勲,黄仁勛\n')]);
  await runImport(page, first, '1 entry from a.csv');
  const second = await chooseToImport(page, [write(folder, 'b.csv', 'x,y\n黃仁勳,黄仁勛\n')]);
  await second.getByText('The first row names the columns').click();
  await second.getByText('b.csv, line 1: Left out throughout: y').waitFor();
  await choose(page, second, /Column 1/u, /^Not read$/u);
  await second.getByRole('alert').getByText('No column is chosen for the right form.').waitFor();
  await choose(page, second, /Column 1/u, /^Term$/u);
  await choose(page, second, /Column 2/u, /^Variants$/u);
  await second.getByText('“黄仁勛” leads to').first().waitFor();
  await second.getByRole('radio', { name: 'Take 黃仁勳' }).click();
  await runImport(page, second, 'from b.csv are in This document now');
  await expect.poll(() => rowsOf(page)).toEqual(['黃仁勳|||黄仁勛', '黄仁勲|||']);
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'b.csv' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect.poll(() => rowsOf(page)).toEqual(['黄仁勲|||黄仁勛']);
});

test('a broken file is told with its line and nothing of it can be imported; imported files are asked for', async () => {
  const { page } = await web.open();
  const folder = web.folder();
  await openNames(page);
  const broken = await chooseToImport(page, [write(folder, 'a.csv', 'term,variants\n良い,"開いた\n')]);
  await broken.getByRole('alert').getByText('a.csv, line 2: ').waitFor();
  expect(await broken.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  await broken.getByRole('button', { name: 'Cancel' }).click();
  const main = write(folder, 'main.yml', 'version: 1\nimports:\n  - path: more.yml\n');
  const more = write(folder, 'more.yml', prh.join('\n'));
  const rules = await chooseToImport(page, [main]);
  const chooser = page.waitForEvent('filechooser');
  await rules.getByRole('button', { name: 'Choose files…' }).click();
  await (await chooser).setFiles([more]);
  await runImport(page, rules, '2 entries from main.yml are in This document now');
});

test('a file of another program that is opened as a glossary is offered for import', async () => {
  const { page } = await web.open();
  await openPasted(page, text);
  const chooser = page.waitForEvent('filechooser');
  await chooseInMenu(page, 'Names', 'Open a glossary file…');
  await (await chooser).setFiles([write(web.folder(), 'rules.yml', prh.join('\n'))]);
  const dialog = page.getByRole('dialog', { name: 'Import rules.yml' });
  await runImport(page, dialog, '2 entries from rules.yml are in This document now');
});
