import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clickBefore, expectLines, openPasted } from './person';
import { type OpenedWeb, provideWeb } from './start-web';

const web = provideWeb();

const lines = [
  '港のサーバーは古い。',
  '新しいｻｰﾊﾞｰが来た。',
  '値段は1200円と3400円である。',
  'Serverとserverは同じだ。',
];

async function openLines(): Promise<OpenedWeb> {
  const opened = await web.open();
  await openPasted(opened.page, lines.join('\n'));
  await clickBefore(opened.page, '港の');
  return opened;
}

function bar(page: Page): Locator {
  return page.getByRole('search', { name: 'Find and replace' });
}

async function look(page: Page, wanted: string, count: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await bar(page).getByRole('textbox', { name: 'Find', exact: true }).fill(wanted);
  await bar(page).getByText(count, { exact: true }).waitFor();
}

async function turnOn(page: Page, toggle: string): Promise<void> {
  await bar(page).getByRole('button', { name: toggle }).click();
}

const found = (page: Page) => page.locator('.suiko-found').count();

test('places are counted and marked while typing; width, kana and case are let go unless told', async () => {
  const { page } = await openLines();
  await look(page, 'さーばー', '2 found');
  await look(page, 'server', '2 found');
  await expect.poll(() => found(page)).toBe(2);
  await turnOn(page, 'Match case');
  await bar(page).getByText('1 found', { exact: true }).waitFor();
  await turnOn(page, 'Match case');
  await bar(page).getByRole('button', { name: /Where/u }).click();
  await page.getByRole('option', { name: 'Source and draft' }).click();
  await bar(page).getByText('2 · draft 2 · source 2').waitFor();
  await expect.poll(() => found(page)).toBe(4);
  await page.keyboard.press('Escape');
  await expect.poll(() => found(page)).toBe(0);
});

test('Enter goes to the next place, Shift+Enter back, F3 from the text, round the end', async () => {
  const { page } = await openLines();
  await look(page, 'server', '2 found');
  await page.keyboard.press('Enter');
  await bar(page).getByText('1 of 2').waitFor();
  await page.keyboard.press('Enter');
  await bar(page).getByText('2 of 2').waitFor();
  await page.keyboard.press('Enter');
  await bar(page).getByText('1 of 2').waitFor();
  await page.keyboard.press('Shift+Enter');
  await bar(page).getByText('2 of 2').waitFor();
  await clickBefore(page, '港の');
  await page.keyboard.press('F3');
  await bar(page).getByText('1 of 2').waitFor();
});

test('all places are replaced after a preview, without those unticked, as one undo step', async () => {
  const { page } = await openLines();
  await page.keyboard.press('Control+h');
  await turnOn(page, 'Regular expression');
  await bar(page).getByRole('textbox', { name: 'Find', exact: true }).fill('(\\d+)円');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('$1ドル');
  await bar(page).getByText('2 found').waitFor();
  await bar(page).getByRole('button', { name: 'Replace all…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Replace in the draft' });
  await dialog.getByText('3400ドル').waitFor();
  await dialog
    .getByRole('row', { name: /1200円/u })
    .getByRole('checkbox')
    .press('Space');
  await dialog.getByRole('button', { name: 'Change 1 place' }).click();
  const changed = lines.with(1, '新しいサーバーが来た。').with(2, '値段は1200円と3400ドルである。');
  await expectLines(page, changed);
  await bar(page).getByText('1 found').waitFor();
  await clickBefore(page, '港の');
  await page.keyboard.press('Control+z');
  await expectLines(page, changed.with(2, lines[2] ?? ''));
});

test('Enter in the second field replaces one place and goes on', async () => {
  const { page } = await openLines();
  await page.keyboard.press('Control+h');
  await bar(page).getByRole('textbox', { name: 'Find', exact: true }).fill('server');
  const replacement = bar(page).getByRole('textbox', { name: 'Replace with' });
  await replacement.fill('サーバー');
  await bar(page).getByText('2 found').waitFor();
  await replacement.press('Enter');
  await bar(page).getByText('1 of 2').waitFor();
  await replacement.press('Enter');
  await bar(page).getByText('1 of 1').waitFor();
  await expectLines(page, lines.with(1, '新しいサーバーが来た。').with(3, 'サーバーとserverは同じだ。'));
});

test('an expression that is none, and one that runs away, are answered with a sentence', async () => {
  const { page } = await web.open();
  await openPasted(page, `${'あ'.repeat(40)}。`);
  await page.keyboard.press('Control+f');
  await turnOn(page, 'Regular expression');
  const wanted = bar(page).getByRole('textbox', { name: 'Find', exact: true });
  await wanted.fill('(あ');
  await bar(page)
    .getByText(/^Not a regular expression: /u)
    .waitFor();
  await wanted.fill('(あ+)+い');
  await bar(page).getByText('This expression takes too long; it was stopped after 2 seconds.').waitFor();
  await wanted.fill('あ{40}');
  await bar(page).getByText('1 found').waitFor();
});
