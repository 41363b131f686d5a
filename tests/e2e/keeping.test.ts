import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  cleaned,
  copiedText,
  expectLines,
  garbled,
  openingSentence,
  openPasted,
  paneOf,
  pickFiles,
  status,
  tab,
} from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

/** A text file of one's own in the browser, and the folder it lies in. */
async function openFile(): Promise<{ page: Page; home: string; path: string; bytes: Buffer }> {
  const { page, home } = await web.open();
  const path = join(web.folder(), 'notes.txt');
  writeFileSync(path, garbled.join('\r\n'));
  await pickFiles(page, [path]);
  await page.getByText(openingSentence).waitFor();
  return { page, home, path, bytes: readFileSync(path) };
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await paneOf(page, 'Draft').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

describe('saving', () => {
  test('writes a project into the data folder; the source stays as it is, byte for byte', async () => {
    const { page, home, path, bytes } = await openFile();
    await tab(page, 'notes.txt, not saved').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Saved as notes.suiko').waitFor();
    await status(page).getByText('saved', { exact: true }).waitFor();
    const project = JSON.parse(readFileSync(join(home, 'projects', 'notes.suiko'), 'utf8'));
    expect(project.$).toBe('suiko-project');
    expect(JSON.stringify(project)).toContain('電池の王');
    expect(readFileSync(path)).toEqual(bytes);
    await typeAtEnd(page, '追記。');
    await status(page).getByText('not saved').waitFor();
  });

  test('the saved document is reopened from the recent ones', async () => {
    const { page } = await openFile();
    await typeAtEnd(page, '追記。');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved as notes.suiko').waitFor();
    await tab(page, 'notes').click();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    await page
      .getByRole('grid', { name: 'Recent documents' })
      .getByRole('row', { name: 'notes.suiko' })
      .click();
    await expectLines(page, [...cleaned.slice(0, 3), `${cleaned[3]}追記。`]);
    await expectLines(page, garbled, 'Source');
    await status(page).getByText('saved', { exact: true }).waitFor();
  });
});

describe('closing a document with edits asks, and', () => {
  async function askToClose(): Promise<Page> {
    const { page } = await openFile();
    await typeAtEnd(page, '追記。');
    await status(page).getByText('not saved').waitFor();
    await tab(page, 'notes.txt').locator('.tab-close').click();
    await page.getByRole('alertdialog', { name: 'Save “notes.txt” before closing?' }).waitFor();
    return page;
  }

  test('goes on with the document on Cancel and on Escape', async () => {
    const page = await askToClose();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).last().click();
    await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0);
    await tab(page, 'notes.txt').click();
    await page.keyboard.press('Delete');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await expectLines(page, [...cleaned.slice(0, 3), `${cleaned[3]}追記。`]);
  });

  test('saves it', async () => {
    const page = await askToClose();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved as notes.suiko').waitFor();
    await page
      .getByRole('grid', { name: 'Recent documents' })
      .getByRole('row', { name: 'notes.suiko' })
      .waitFor();
    expect(await tab(page, 'notes').count()).toBe(0);
  });

  test('keeps it for the next start', async () => {
    const page = await askToClose();
    await page.getByRole('button', { name: 'Keep as it is' }).click();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    await page.reload();
    await tab(page, 'notes.txt').click();
    await expectLines(page, [...cleaned.slice(0, 3), `${cleaned[3]}追記。`]);
  });

  test('discards it', async () => {
    const page = await askToClose();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    await page.reload();
    await page.getByText('Documents you save will be listed here.').waitFor();
    expect(await tab(page, 'notes').count()).toBe(0);
  });
});

test('a reload of the page brings back documents, texts, edits and the tab that was shown', async () => {
  const { page } = await web.open();
  await openPasted(page, garbled.join('\n'), 'one');
  await openPasted(page, '港を出た。', 'two');
  await typeAtEnd(page, 'また来た。');
  await tab(page, 'one').click();
  await typeAtEnd(page, '追記。');
  await status(page).getByText('keeping…').waitFor();
  await status(page).getByText('kept', { exact: true }).waitFor();
  await page.reload();
  await expectLines(page, [...cleaned.slice(0, 3), `${cleaned[3]}追記。`]);
  await expectLines(page, garbled, 'Source');
  await expect.poll(() => tab(page, 'one').getAttribute('aria-selected')).toBe('true');
  await tab(page, 'two').click();
  await expectLines(page, ['港を出た。また来た。']);
  await status(page).getByText('not saved').waitFor();
});

describe('export', () => {
  /** Exports by the dialog; the bytes of the download and its name. */
  async function exportAs(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
    await page.keyboard.press('Control+Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('1 finding is still open.').waitFor();
    await dialog.getByRole('button', { name: /Format/u }).click();
    await page.getByRole('option', { name: format, exact: true }).click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const file = await download;
    const name = file.suggestedFilename();
    await page.getByText(`Exported as ${name}`).waitFor();
    return { name, bytes: readFileSync(await file.path()) };
  }

  test('writes plain text, Markdown, a web page and a Word document', async () => {
    const { page, path, bytes: source } = await openFile();
    const txt = await exportAs(page, 'Plain text (.txt)');
    expect(txt.name).toBe('notes.clean.txt');
    expect(txt.bytes.toString()).toBe(`${cleaned.join('\r\n')}`);
    const md = await exportAs(page, 'Markdown (.md)');
    expect(md.name).toBe('notes.md');
    expect(md.bytes.toString()).toContain(cleaned[1]);
    const html = await exportAs(page, 'Web page (.html)');
    expect(html.name).toBe('notes.html');
    expect(html.bytes.toString()).toMatch(/^<!doctype html>/iu);
    expect(html.bytes.toString()).toContain(`<p>${cleaned[1]}</p>`);
    const docx = await exportAs(page, 'Word document (.docx)');
    expect(docx.name).toBe('notes.docx');
    const zip = await JSZip.loadAsync(docx.bytes);
    expect(await zip.file('word/document.xml')?.async('string')).toContain(cleaned[1]);
    expect(readFileSync(path)).toEqual(source);
  });

  test('puts the clean text on the clipboard', async () => {
    const { page } = await openFile();
    expect(await copiedText(page)).toBe(cleaned.join('\n'));
  });

  test('leads to the findings that are still open', async () => {
    const { page } = await openFile();
    await page.keyboard.press('Control+3');
    await page.keyboard.press('Control+Shift+E');
    await page.getByRole('dialog').getByRole('button', { name: 'Show them' }).click();
    await page.getByRole('tab', { name: 'Findings 1', selected: true }).waitFor();
  });
});

test('a data folder that holds documents of the last time says how many came back', async () => {
  const { page, home, host } = await web.open();
  await openPasted(page, garbled.join('\n'), 'one');
  await status(page).getByText('kept', { exact: true }).waitFor();
  await page.close();
  await host.stop();
  expect(readdirSync(home)).toContain('journal');
  const again = await web.open({ home });
  await again.page.getByText('1 document brought back from the last time').waitFor();
  await expectLines(again.page, cleaned);
});
