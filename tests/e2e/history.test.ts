import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooseInMenu, cleaned, expectLines, garbled, openPasted, paneOf, status, tab } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();
const last = cleaned[3] ?? '';

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await paneOf(page, 'Draft').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

async function keepVersion(page: Page, name: string): Promise<void> {
  await chooseInMenu(page, 'File', 'Keep a version…');
  const dialog = page.getByRole('dialog', { name: 'Keep a version' });
  await dialog.getByLabel('Name').fill(name);
  await page.keyboard.press('Enter');
  await page.getByText(`Version “${name}” kept`).waitFor();
}

async function openVersions(page: Page) {
  await chooseInMenu(page, 'File', 'Versions…');
  return page.getByRole('dialog', { name: 'Versions' });
}

const rowsOf = (page: Page) =>
  page.getByRole('grid', { name: 'Versions' }).getByRole('row').locator('.version-name').allTextContents();

async function openText(): Promise<Page> {
  const { page } = await web.open();
  await openPasted(page, garbled.join('\n'), 'one');
  return page;
}

describe('the versions of a document', () => {
  test('are kept by a save and by hand, with how much changed', async () => {
    const page = await openText();
    const none = await openVersions(page);
    await none.getByText('No versions yet').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved as one.suiko').waitFor();
    await typeAtEnd(page, '追記。\n二行。');
    await keepVersion(page, '校正前');
    const dialog = await openVersions(page);
    await expect.poll(() => rowsOf(page)).toEqual(['校正前kept by hand', 'saved']);
    await dialog.getByText('2 paragraphs changed').waitFor();
  });

  test('are compared with the draft in the review', async () => {
    const page = await openText();
    await keepVersion(page, '校正前');
    await typeAtEnd(page, '追記。');
    const dialog = await openVersions(page);
    await dialog.getByRole('button', { name: 'Compare with the draft' }).click();
    await page.getByRole('button', { name: /Compare with.*校正前|校正前.*Compare with/u }).waitFor();
    await expect
      .poll(() => page.locator('.char-insert').evaluateAll((marks) => marks.length))
      .toBeGreaterThan(0);
    await page.getByRole('grid', { name: 'Changes' }).getByText('追記。').waitFor();
    expect(await page.getByRole('grid', { name: 'Changes' }).getByRole('row').count()).toBe(1);
  });

  test('are restored as one step, which undo takes back', async () => {
    const page = await openText();
    await keepVersion(page, '校正前');
    await typeAtEnd(page, '追記。\n二行。');
    await clickFirstLine(page);
    await page.keyboard.insertText('冒頭。');
    const changed = [`冒頭。${cleaned[0]}`, ...cleaned.slice(1, 3), `${last}追記。`, '二行。'];
    await expectLines(page, changed);
    const dialog = await openVersions(page);
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await page.getByText('The draft is as in the version “校正前” again').waitFor();
    await expectLines(page, cleaned);
    await page.keyboard.press('Control+z');
    await expectLines(page, changed);
    await page.keyboard.press('Control+y');
    await expectLines(page, cleaned);
    await openVersions(page);
    await expect.poll(() => rowsOf(page)).toEqual(['before a version was restored', '校正前kept by hand']);
  });

  test('are named later, deleted, and found again when the text is opened anew', async () => {
    const page = await openText();
    await keepVersion(page, '校正前');
    await typeAtEnd(page, '追記。');
    await keepVersion(page, '校正後');
    const dialog = await openVersions(page);
    await dialog.getByRole('button', { name: 'Name…' }).click();
    const naming = page.getByRole('dialog', { name: 'Name a version' });
    await naming.getByLabel('Name').fill('初校');
    await naming.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => rowsOf(page)).toEqual(['初校kept by hand', '校正前kept by hand']);
    await page.getByRole('row').last().click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => rowsOf(page)).toEqual(['初校kept by hand']);
    await page.keyboard.press('Escape');
    await tab(page, 'one').click();
    await page.keyboard.press('Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Try the sample' }).waitFor();
    await openPasted(page, garbled.join('\n'), 'another name');
    await openVersions(page);
    await expect.poll(() => rowsOf(page)).toEqual(['discarded', '初校kept by hand']);
  });
});

describe('a document that was discarded', () => {
  test('is in the versions and is brought back by the notice', async () => {
    const page = await openText();
    await typeAtEnd(page, '追記。');
    await status(page).getByText('kept', { exact: true }).waitFor();
    await tab(page, 'one').click();
    await page.keyboard.press('Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
    await page.getByText('The edits in “one” were discarded; the versions keep them').waitFor();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await tab(page, 'one').waitFor();
    await expectLines(page, [...cleaned.slice(0, 3), `${last}追記。`]);
    await openVersions(page);
    await expect.poll(() => rowsOf(page)).toEqual(['discarded']);
  });
});

describe('a document that came back at the start', () => {
  /** Saves, edits, and starts anew. */
  async function comeBack(save: boolean) {
    const first = await web.open();
    await openPasted(first.page, garbled.join('\n'), 'one');
    if (save) {
      await first.page.keyboard.press('Control+s');
      await first.page.getByText('Saved as one.suiko').waitFor();
    }
    await typeAtEnd(first.page, '追記。');
    await status(first.page).getByText('keeping…').waitFor();
    await status(first.page).getByText('kept', { exact: true }).waitFor();
    await first.page.close();
    await first.host.kill();
    const { page, home } = await web.open({ home: first.home });
    await page.getByText('1 document brought back from the last time').waitFor();
    return { page, home };
  }

  test('shows what the saved file does not have', async () => {
    const { page } = await comeBack(true);
    await page.getByText(/Brought back with edits up to .* that one.suiko does not have/u).waitFor();
    await page.getByRole('button', { name: 'Show the difference' }).click();
    const changes = page.getByRole('grid', { name: 'Changes' });
    await changes.getByText('追記。').waitFor();
    expect(await changes.getByRole('row').count()).toBe(1);
  });

  test('goes back to what was saved, and what was given up can be brought back', async () => {
    const { page, home } = await comeBack(true);
    await page.locator('.recovered-bar').getByRole('button', { name: 'Discard' }).click();
    await expectLines(page, cleaned);
    await status(page).getByText('saved', { exact: true }).waitFor();
    expect(readFileSync(join(home, 'projects', 'one.suiko'), 'utf8')).not.toContain('追記。');
    const dialog = await openVersions(page);
    await expect.poll(() => rowsOf(page)).toEqual(['discarded', 'saved']);
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await expectLines(page, [...cleaned.slice(0, 3), `${last}追記。`]);
  });

  test('that was never saved shows what was changed in it, and the bar goes when it is dismissed', async () => {
    const { page } = await comeBack(false);
    const bar = page.locator('.recovered-bar');
    await bar.getByText('It has never been saved.').waitFor();
    await bar.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => bar.count()).toBe(0);
  });
});

async function clickFirstLine(page: Page): Promise<void> {
  await paneOf(page, 'Draft').click();
  await page.keyboard.press('Control+Home');
}

describe('a file that another program changes while it is open', () => {
  async function openSaved() {
    const { page, home } = await web.open();
    await openPasted(page, garbled.join('\n'), 'one');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved as one.suiko').waitFor();
    return { page, path: join(home, 'projects', 'one.suiko') };
  }

  test('is asked about, and loaded in place of what is open, which stays in the versions', async () => {
    const { page, path } = await openSaved();
    await openPasted(page, '港を出た。', 'two');
    await tab(page, 'one').click();
    await typeAtEnd(page, '追記。');
    const project = JSON.parse(readFileSync(path, 'utf8'));
    project.draft[0] = project.draft[0].replace('そして', 'それから');
    writeFileSync(path, JSON.stringify(project));
    const dialog = page.getByRole('alertdialog', { name: 'The file changed on disk' });
    await dialog.getByText('Your unsaved edits stay in the versions').waitFor();
    await dialog.getByRole('button', { name: 'Load the file' }).click();
    await expectLines(page, [(cleaned[0] ?? '').replace('そして', 'それから'), ...cleaned.slice(1)]);
    await status(page).getByText('saved', { exact: true }).waitFor();
    const tabs = page.getByRole('tablist', { name: 'Open documents' }).locator('.tab-name');
    await expect.poll(() => tabs.allTextContents()).toEqual(['one.suiko', 'two']);
    await openVersions(page);
    await expect.poll(() => rowsOf(page)).toEqual(['discarded', 'saved']);
  });

  test('is asked about once, and again before it is written over', async () => {
    const { page, path } = await openSaved();
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('そして帰った', 'それから帰った'));
    await page.getByRole('alertdialog').getByRole('button', { name: 'Show the difference' }).click();
    await page.getByRole('grid', { name: 'Changes' }).getByText('そして').first().waitFor();
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('alertdialog', { name: 'The file changed on disk' });
    await dialog.getByRole('button', { name: 'Write over it' }).click();
    await page.getByText('Saved as one.suiko').last().waitFor();
    await expect.poll(() => readFileSync(path, 'utf8')).not.toContain('それから帰った');
  });

  test('that is taken away is told, and the document is to be saved again', async () => {
    const { page, path } = await openSaved();
    rmSync(path);
    await page.getByText('one.suiko is no longer where it was.').waitFor();
    await status(page).getByText('not saved').waitFor();
    await page.keyboard.press('Control+s');
    await status(page).getByText('saved', { exact: true }).waitFor();
    expect(readFileSync(path, 'utf8')).toContain('suiko-project');
  });
});
