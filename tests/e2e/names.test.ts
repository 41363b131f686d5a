import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { clickBefore, expectLines, openPasted, paneOf, seenText, selectText } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

const lines = [
  '黄仁勲は社長である。',
  '記者は黄ジェンスン氏に会った。',
  '黄ジェンスンは笑い、黄ジェンスンの本が出た。',
];

async function openWithEntry(): Promise<Page> {
  const { page } = await web.open();
  await openPasted(page, lines.join('\n'));
  await selectText(page, '黄仁勲');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Add an entry' });
  await expect.poll(() => dialog.getByLabel('Term (the right form)').inputValue()).toBe('黄仁勲');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await page.getByText('“黄仁勲” added, 1 place in the draft').waitFor();
  return page;
}

/** The selection becomes a variant of the entry; ends in the preview of the places to replace. */
async function addVariant(page: Page): Promise<void> {
  await selectText(page, '黄ジェンスン');
  await page.keyboard.press('Control+Shift+A');
  const dialog = page.getByRole('dialog', { name: 'Add as a variant' });
  await expect.poll(() => dialog.getByLabel('Form found in the text').inputValue()).toBe('黄ジェンスン');
  await dialog.getByRole('combobox', { name: 'Variant of' }).fill('黄仁');
  await page.getByRole('option', { name: '黄仁勲' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
}

describe('a selection', () => {
  test('becomes an entry by Ctrl+E, listed with its places', async () => {
    const page = await openWithEntry();
    await page.getByRole('tab', { name: 'Names 1' }).click();
    const row = page.getByRole('grid', { name: 'Entries' }).getByRole('row', { name: '黄仁勲' });
    await row.waitFor();
    expect((await row.getByRole('gridcell').allTextContents()).slice(-3, -1)).toEqual(['1', '0']);
  });

  test('becomes a variant by Ctrl+Shift+A, and its places are replaced after a preview', async () => {
    const page = await openWithEntry();
    await addVariant(page);
    const preview = page.getByRole('dialog', { name: 'Replace the variants of 黄仁勲' });
    await preview.getByText('of 3 places ticked').waitFor();
    await expectLines(page, lines);
    const rows = preview.getByRole('row');
    for (const row of await rows.all()) {
      const tick = row.getByRole('checkbox');
      if (!(await tick.isChecked())) await tick.click({ force: true });
    }
    await rows.filter({ hasText: '氏に会った' }).getByRole('checkbox').click({ force: true });
    await preview.getByRole('button', { name: 'Change 2 places' }).click();
    await expectLines(page, [lines[0] ?? '', lines[1] ?? '', '黄仁勲は笑い、黄仁勲の本が出た。']);
    await clickBefore(page, '黄仁勲は笑い');
    await page.keyboard.press('Control+z');
    await expectLines(page, lines);
  });

  test('that is a variant is found in what is typed later', async () => {
    const page = await openWithEntry();
    await addVariant(page);
    const preview = page.getByRole('dialog', { name: 'Replace the variants of 黄仁勲' });
    await preview.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('tab', { name: 'Findings 3' }).waitFor();
    await paneOf(page, 'Draft').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nまた黄ジェンスン氏だ。');
    await expect.poll(() => seenText(page)).toContain('また黄ジェンスン氏だ。');
    await page.getByRole('tab', { name: 'Findings 4' }).waitFor();
  });
});

test('a known variant is replaced from the Names screen, entry by entry', async () => {
  const page = await openWithEntry();
  await addVariant(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Replace the variants of 黄仁勲' }).click();
  const preview = page.getByRole('dialog', { name: 'Replace the variants of 黄仁勲' });
  await preview.getByRole('checkbox', { name: /places ticked/u }).waitFor();
  await preview.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Edit 黄仁勲' }).click();
  const form = page.getByRole('dialog', { name: 'Edit the entry' });
  await expect.poll(() => form.getByLabel('Variants, one a line').inputValue()).toBe('黄ジェンスン');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Remove 黄仁勲' }).click();
  await page.getByText('No entries yet').waitFor();
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'removed' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page.getByRole('button', { name: 'Edit 黄仁勲' }).waitFor();
});

describe('a glossary file that two programs have open', () => {
  const entry = { id: 'q3m7xk2vh9t4bd5n', term: '黄仁勲', variants: [{ text: '黄ジェンスン' }] };
  const header = '{"$":"suiko-glossary","v":1,"lang":"ja"}\n';

  test('is edited in one and seen in the other, and what a text editor adds is seen in both', async () => {
    const folder = web.folder();
    const [text, team] = [join(folder, 'a.txt'), join(folder, 'team.glossary.jsonl')];
    writeFileSync(text, lines.join('\n'));
    writeFileSync(team, `${header}${JSON.stringify(entry)}\n`);
    const pages: Page[] = [];
    for (let number = 0; number < 2; number++) {
      const { page } = await web.open({ files: [text, team] });
      await page.getByText('1 entry from team.glossary.jsonl').waitFor();
      await page.keyboard.press('Control+2');
      pages.push(page);
    }
    const [one, other] = pages;
    if (!one || !other) throw new Error('Two pages were opened');
    await one.getByRole('button', { name: 'Edit 黄仁勲' }).click();
    const form = one.getByRole('dialog', { name: 'Edit the entry' });
    await form.getByLabel('Variants, one a line').fill('黄ジェンスン\n老黄');
    await form.getByRole('button', { name: 'Save' }).click();
    await other.getByText('1 entry changed by others').waitFor();
    await other.getByRole('row', { name: '黄仁勲' }).getByText('老黄').waitFor();
    expect(readFileSync(team, 'utf8')).toContain('老黄');
    appendFileSync(team, '{"id":"b","term":"リサ・スー"}\n');
    for (const page of pages) await page.getByRole('row', { name: 'リサ・スー' }).waitFor();
  });
});
