import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pickFiles } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

async function openExport(page: Page, name: string, text: string): Promise<Locator> {
  const path = join(web.folder(), name);
  writeFileSync(path, text);
  await pickFiles(page, [path]);
  await page.getByRole('tab', { name }).waitFor();
  await page.keyboard.press('Control+Shift+E');
  return page.getByRole('dialog', { name: 'Export' });
}

async function choose(page: Page, dialog: Locator, field: RegExp, option: string): Promise<void> {
  await dialog.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function write(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('tracked changes name their author, and open problems stand as comments', async () => {
  const { page } = await web.open();
  const dialog = await openExport(page, '記事.txt', '行った。。\n「帰った。\n');
  await choose(page, dialog, /Format/u, 'Word document with tracked changes (.docx)');
  await dialog.getByRole('textbox', { name: 'Author of the changes' }).fill('校正者');
  await dialog.getByText('Open problems as comments').click();
  // A file that takes long is called off, and the dialog stays as it was.
  await page.route('**/export.worker*', () => undefined);
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByText('Making the file…').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByText('Making the file…').waitFor({ state: 'detached' });
  await page.unroute('**/export.worker*');
  const { name, bytes } = await write(page, dialog);
  expect(name).toBe('記事.changes.docx');
  const zip = await JSZip.loadAsync(bytes);
  expect(await zip.file('word/document.xml')?.async('string')).toMatch(/<w:del [^>]*w:author="校正者"/u);
  expect(await zip.file('word/comments.xml')?.async('string')).toContain('「');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  expect(await settings.getByRole('textbox', { name: 'Author of the changes' }).inputValue()).toBe('校正者');
});

test('characters that an encoding lacks are listed before anything is written', async () => {
  const { page } = await web.open();
  const dialog = await openExport(page, 'a.txt', '𠮷野家の😀\n良い。\n𠮷');
  const button = dialog.getByRole('button', { name: 'Export', exact: true });
  await choose(page, dialog, /Encoding/u, 'Shift_JIS');
  await dialog.getByRole('alert').getByText('𠮷 (1, 3) 😀 (1)').waitFor();
  expect(await button.isDisabled()).toBe(true);
  await choose(page, dialog, /Encoding/u, 'UTF-8');
  await dialog.getByRole('alert').waitFor({ state: 'detached' });
  expect(await button.isDisabled()).toBe(false);
});

test('subtitles are written with their times; pairs, reports and statistics as what they are called', async () => {
  const { page } = await web.open();
  const srt = '1\n00:00:01,000 --> 00:00:02,500\n行った。。\n';
  const dialog = await openExport(page, 'a.srt', srt);
  const results: Record<string, string> = {};
  for (const option of [
    'SubRip subtitles (.srt)',
    'XLIFF 2.1, pairs (.xlf)',
    'Change report, table (.csv)',
    'Statistics, JSON (.json)',
  ]) {
    if (!(await dialog.isVisible())) await page.keyboard.press('Control+Shift+E');
    await choose(page, dialog, /Format/u, option);
    const { name, bytes } = await write(page, dialog);
    await dialog.waitFor({ state: 'detached' });
    results[name] = bytes.toString();
  }
  expect(results['a.clean.srt']).toBe('1\n00:00:01,000 --> 00:00:02,500\n行った。\n');
  expect(results['a.xlf']).toContain('<target xml:space="preserve">行った。</target>');
  expect(results['a.report.csv']).toMatch(/^\ufeffParagraph,Before,After,Reason\n1,。,,/u);
  expect(JSON.parse(results['a.statistics.json'] ?? '')).toMatchObject({ changes: 1, deleted: 1 });
});
