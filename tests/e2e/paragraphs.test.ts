import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  clickBefore,
  expectLines,
  openPasted,
  type Pane,
  paneOf,
  pickFiles,
  seenText,
  status,
} from './person';
import { type OpenedWeb, provideWeb } from './start-web';

const web = provideWeb();

const lines = [
  '彼は行った。。そして帰った。',
  '二番目の段落である。今日は晴れた。夜は寒かった。',
  '彼は「紙に書けない理由は理由ではない、という。',
  '四番目の段落である。',
  '五番目の段落である。',
];

async function openLines(): Promise<OpenedWeb> {
  const opened = await web.open();
  await openPasted(opened.page, lines.join('\n'));
  await clickBefore(opened.page, '彼は行った');
  return opened;
}

/** The status signs of a pane from top to bottom. */
function signs(page: Page, pane: Pane = 'Draft'): Promise<string[]> {
  return paneOf(page, pane)
    .locator('.suiko-status')
    .evaluateAll((marks) =>
      marks
        .map((mark) => ({
          top: mark.getBoundingClientRect().top,
          name: [...mark.classList].find((one) => one.startsWith('suiko-status-'))?.slice(13) ?? '',
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ name }) => name),
    );
}

async function expectSigns(page: Page, expected: readonly string[], pane?: Pane): Promise<void> {
  await expect.poll(() => signs(page, pane)).toEqual(expected);
}

async function choosePalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('dialog').getByRole('searchbox').fill(command);
  await page.getByRole('menuitem', { name: command }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function showOnly(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: /Paragraphs shown/u }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

test('a paragraph is confirmed by Ctrl+Enter, which goes to the next open one; an edit and undo come after', async () => {
  const { page } = await openLines();
  await expectSigns(page, ['fixed', 'untouched', 'attention', 'untouched', 'untouched']);
  await status(page).getByText('0/5 confirmed').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expectSigns(page, ['confirmed', 'confirmed', 'attention', 'untouched', 'untouched']);
  await expectSigns(page, ['confirmed', 'confirmed', 'attention', 'untouched', 'untouched'], 'Source');
  await status(page).getByText('Paragraph 3: Needs attention').waitFor();
  await status(page).getByText('2/5 confirmed').waitFor();
  await clickBefore(page, '二番目の');
  await page.keyboard.type('x');
  await expectSigns(page, ['confirmed', 'edited', 'attention', 'untouched', 'untouched']);
  await status(page).getByText('1/5 confirmed').waitFor();
  await page.keyboard.press('Control+z');
  await expectSigns(page, ['confirmed', 'confirmed', 'attention', 'untouched', 'untouched']);
  await page.keyboard.press('Control+z');
  await expectSigns(page, ['confirmed', 'untouched', 'attention', 'untouched', 'untouched']);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+Enter');
  await expectSigns(page, ['confirmed', 'untouched', 'attention', 'untouched', 'untouched']);
});

test('a selection, or all above, is confirmed by a command', async () => {
  const { page } = await openLines();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await choosePalette(page, 'Confirm the selected paragraphs');
  await page.getByText('2 paragraphs confirmed').waitFor();
  await expectSigns(page, ['confirmed', 'confirmed', 'attention', 'untouched', 'untouched']);
  await clickBefore(page, '四番目');
  await choosePalette(page, 'Confirm all above');
  await expectSigns(page, ['confirmed', 'confirmed', 'confirmed', 'confirmed', 'untouched']);
  await page
    .getByRole('alertdialog')
    .filter({ hasText: '2 paragraphs confirmed' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expectSigns(page, ['confirmed', 'confirmed', 'attention', 'untouched', 'untouched']);
});

test('keys go from paragraph to paragraph, join two, and put the source back', async () => {
  const { page } = await openLines();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Control+j');
  await expect.poll(() => seenText(page)).toContain('四番目の段落である。五番目の段落である。');
  await page.keyboard.press('Control+z');
  await expect.poll(() => seenText(page)).toContain('四番目の段落である。\n五番目');
  await clickBefore(page, '彼は行った');
  await page.keyboard.press('Control+Shift+I');
  await expect.poll(() => seenText(page)).toContain('彼は行った。。そして');
});

test('statuses and notes are in the project file, and come back with it', async () => {
  const { page, home } = await openLines();
  await page.keyboard.press('Control+Enter');
  await expectSigns(page, ['confirmed', 'untouched', 'attention', 'untouched', 'untouched']);
  await page.keyboard.press('Shift+F2');
  const dialog = page.getByRole('dialog', { name: 'Note on paragraph 2' });
  await dialog.getByRole('textbox').fill('数字を確かめる');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await paneOf(page, 'Draft').locator('.suiko-note').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText(/^Saved as/u).waitFor();
  const project = savedProject(home);
  expect(project).toContain('"status":"confirmed"');
  expect(project).toContain('"note":"数字を確かめる"');
  const copy = join(web.folder(), 'copy.suiko');
  writeFileSync(copy, project.replace('"name": "Pasted text"', '"name": "Copy"'));
  await pickFiles(page, [copy]);
  await page.getByRole('tab', { name: 'copy.suiko' }).waitFor();
  await expectSigns(page, ['confirmed', 'untouched', 'attention', 'untouched', 'untouched']);
  await page.getByRole('tab', { name: 'Notes 1' }).click();
  await page.getByRole('grid', { name: 'Notes on paragraphs' }).getByText('数字を確かめる').waitFor();
});

/** The only project in a data folder. */
function savedProject(home: string): string {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
  return readFileSync(join(home, files.find((path) => path.endsWith('.suiko')) ?? ''), 'utf8');
}

test('what is confirmed and noted is there again after the page was reloaded', async () => {
  const { page } = await openLines();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await status(page).getByText('2/5 confirmed').waitFor();
  await page.keyboard.press('Shift+F2');
  await page.getByRole('dialog').getByRole('textbox').fill('三行目へ');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await clickBefore(page, '二番目の');
  await page.keyboard.type('x');
  await status(page).getByText('1/5 confirmed').waitFor();
  await status(page).getByText('kept', { exact: true }).waitFor();
  await page.reload();
  await status(page).getByText('1/5 confirmed').waitFor();
  await expectSigns(page, ['confirmed', 'edited', 'attention', 'untouched', 'untouched']);
  await page.getByRole('tab', { name: 'Notes 1' }).waitFor();
});

test('a note is listed, found from the list, changed, deleted, and undone', async () => {
  const { page } = await openLines();
  await clickBefore(page, '四番目');
  await page.keyboard.press('Shift+F2');
  await page.getByRole('dialog').getByRole('textbox').fill('一度目');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await clickBefore(page, '彼は行った');
  await page.getByRole('tab', { name: 'Notes 1' }).click();
  const list = page.getByRole('grid', { name: 'Notes on paragraphs' });
  await list.getByRole('button', { name: 'Edit the note on paragraph 4' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('二度目');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await list.getByText('二度目').dblclick();
  await page.keyboard.type('y');
  await expect.poll(() => seenText(page)).toContain('y四番目');
  await list.getByRole('button', { name: 'Delete the note on paragraph 4' }).click();
  await page.getByText('No notes yet').waitFor();
  await clickBefore(page, '彼は行った');
  await page.keyboard.press('Control+z');
  await list.getByText('二度目').waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await list.getByText('一度目').waitFor();
});

test('a filter hides the other paragraphs on both sides, level, and ends when one goes where it hides', async () => {
  const { page } = await openLines();
  await page.keyboard.press('Control+Enter');
  await showOnly(page, 'Open');
  await page.getByText('4 of 5', { exact: true }).waitFor();
  await expectLines(page, lines.slice(1));
  await expectLines(page, lines.slice(1), 'Source');
  await page.keyboard.press('Control+Enter');
  await expectLines(page, lines.slice(2));
  await expectSigns(page, ['attention', 'untouched', 'untouched']);
  expect(await numberTops(page, 'Source')).toEqual(await numberTops(page, 'Draft'));
  await showOnly(page, 'With findings');
  await expectLines(page, lines.slice(2, 3));
  // The count follows what is done, while what is shown stays.
  const count = (number: number) => page.getByText(`${number} of 5`, { exact: true });
  await count(1).waitFor();
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+Enter');
  await count(0).waitFor();
  await page.keyboard.press('Control+z');
  await count(1).waitFor();
  await expectLines(page, lines.slice(2, 3));
  await paneOf(page, 'Draft').click();
  await page.keyboard.press('Control+a');
  await expect.poll(async () => (await seenText(page)).split('\n').length).toBe(5);
  await page.getByRole('button', { name: /All paragraphs/u }).waitFor();
  await showOnly(page, 'Edited by hand');
  await page.getByText('No paragraph is like that; all are shown.').waitFor();
});

test('what a filter hides stays hidden through typing and another tab, and comes back before it is touched', async () => {
  const { page } = await openLines();
  await page.keyboard.press('Control+Enter');
  await expectSigns(page, ['confirmed', 'untouched', 'attention', 'untouched', 'untouched']);
  await clickBefore(page, '四番目');
  await page.keyboard.press('Control+Enter');
  await showOnly(page, 'Open');
  await expectLines(page, [lines[1] ?? '', lines[2] ?? '', lines[4] ?? '']);
  await clickBefore(page, '二番目');
  await page.keyboard.type('新しい行。\n');
  const shown = ['新しい行。', lines[1] ?? '', lines[2] ?? '', lines[4] ?? ''];
  await expectLines(page, shown);
  await openPasted(page, '別の文書。', 'Other');
  await page.getByRole('tab', { name: 'Pasted text' }).click();
  await expectLines(page, shown);
  await clickBefore(page, '五番目');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('y');
  await expectLines(page, ['新しい行。', lines[1] ?? '', `${lines[2]}y`, lines[4] ?? '']);
  await clickBefore(page, '五番目');
  await page.keyboard.press('Backspace');
  await expect.poll(() => seenText(page)).toContain('四番目の段落である。五番目の段落である。');
  await page.getByRole('button', { name: /All paragraphs/u }).waitFor();
});

/** Tops of the paragraph numbers in view. */
function numberTops(page: Page, pane: Pane): Promise<Record<string, number>> {
  return paneOf(page, pane)
    .locator('.line-numbers')
    .evaluateAll((numbers) =>
      Object.fromEntries(
        numbers.map((number) => [number.textContent ?? '', Math.round(number.getBoundingClientRect().top)]),
      ),
    );
}

test('the panes stay level while one searches in a draft that has grown', async () => {
  const { page } = await openLines();
  await clickBefore(page, '四番目');
  await page.keyboard.insertText('長い挿入。'.repeat(20));
  await page.keyboard.press('Control+f');
  await page.locator('input:focus').waitFor();
  await page.keyboard.insertText('五番目');
  await expect.poll(async () => Object.keys(await numberTops(page, 'Draft')).includes('5')).toBe(true);
  await expect.poll(() => numberTops(page, 'Source')).toEqual(await numberTops(page, 'Draft'));
});

test('a curve joins the ends of a pair whose sides differ in height', async () => {
  const { page } = await openLines();
  await page.locator('.suiko-curve').first().waitFor({ state: 'detached' });
  await clickBefore(page, '四番目');
  await page.keyboard.insertText('長い挿入。'.repeat(20));
  await page.locator('.suiko-curve-current').waitFor({ state: 'attached' });
  expect(await page.locator('.suiko-curve').count()).toBe(1);
});

test('a click on a sentence marks it, and what belongs to it, on either side', async () => {
  const { page } = await openLines();
  const marked = (pane: Pane) =>
    paneOf(page, pane)
      .locator('.suiko-sentence')
      .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().width)));
  await clickBefore(page, '今日は晴れた');
  const full = (characters: number) => [characters * 15];
  await expect.poll(() => marked('Draft')).toEqual(full('今日は晴れた。'.length));
  await expect.poll(() => marked('Source')).toEqual(full('今日は晴れた。'.length));
  await clickBefore(page, '二番目の段落', 'Source');
  await expect.poll(() => marked('Draft')).toEqual(full('二番目の段落である。'.length));
  await expect.poll(() => marked('Source')).toEqual(full('二番目の段落である。'.length));
});

test('a finding is underlined in the source too, where it comes from', async () => {
  const { page } = await openLines();
  await paneOf(page, 'Source').locator('.suiko-finding.suiko-ask').first().waitFor();
});
