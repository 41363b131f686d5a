import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boxOf, clickBefore, expectLines, openPasted, paneOf, seenText, selectText } from './person';
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
  await expect.poll(() => dialog.getByRole('combobox', { name: 'Variant of' }).inputValue()).toBe('黄仁勲');
  await page.keyboard.press('Enter');
}

function table(page: Page): Locator {
  return page.getByRole('grid', { name: 'Entries' });
}

function rowOf(page: Page, term: string): Locator {
  return table(page).getByRole('row', { name: term, exact: true });
}

/** What the cells of a row say, without the glossary it is in. */
async function cellsOf(page: Page, term: string): Promise<string[]> {
  const cells = await rowOf(page, term).getByRole('gridcell').allTextContents();
  return cells.filter((_, index) => index !== 4);
}

describe('a selection', () => {
  test('becomes an entry by Ctrl+E, listed with its places', async () => {
    const page = await openWithEntry();
    await page.getByRole('tab', { name: 'Names 1' }).click();
    await table(page).getByRole('row', { name: '黄仁勲, 1 place' }).waitFor();
    const { left, top } = await boxOf(page, '黄仁勲');
    await page.mouse.move(left + 4, top + 8);
    await page.getByText('黄仁勲 · Term').waitFor();
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
    await preview.getByText('1 place stays as it is and is not asked about again.').waitFor();
    await preview.getByRole('button', { name: 'Change 2 places' }).click();
    await expectLines(page, [lines[0] ?? '', lines[1] ?? '', '黄仁勲は笑い、黄仁勲の本が出た。']);
    await clickBefore(page, '黄仁勲は笑い');
    await page.keyboard.press('Control+Shift+R');
    await page.getByText('There is nothing to change.').first().waitFor();
    await page.keyboard.press('Control+z');
    await expectLines(page, lines);
    await page.keyboard.press('Control+Shift+R');
    await page.getByRole('dialog', { name: 'Apply the glossary' }).getByText('of 3 places ticked').waitFor();
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

describe('names without a glossary', () => {
  const garbled = [
    '黄仁勲は台南に生まれた。黄仁勛氏は若いころから働いた。',
    '記者会見で黄Jenxunは「計算の時代が来た」と語った。',
    'Jen-Hsun黄は工場を訪れた。黄仁勲の話は長い。',
    '黄仁訓は時計を見た。会場には黄氏の友人も来ていた。',
    '黃仁勳は笑った。隣の町の黄秀英は学校の先生である。',
  ];
  const unified = [
    '黄仁勲は台南に生まれた。黄仁勲氏は若いころから働いた。',
    '記者会見で黄仁勲は「計算の時代が来た」と語った。',
    '黄仁勲は工場を訪れた。黄仁勲の話は長い。',
    '黄仁勲は時計を見た。会場には黄氏の友人も来ていた。',
    '黄仁勲は笑った。隣の町の黄秀英は学校の先生である。',
  ];

  test('are brought to one form: seen, chosen, previewed, applied, undone, and there after the next start', async () => {
    const opened = await web.open();
    const { page, home } = opened;
    await openPasted(page, garbled.join('\n'));
    await page.getByRole('tab', { name: /^Names/u }).click();
    const found = page.getByRole('row', { name: /^黄仁勲, \d spellings · \d places/u });
    await found.getByRole('button', { name: 'Decide how 黄仁勲 is written' }).click();
    await page.getByRole('row', { name: /^黄仁勲 · \d spellings · \d places/u }).waitFor();
    const cluster = page.getByRole('region', { name: '黄仁勲', exact: true });
    await cluster.getByText('the same surname').first().waitFor();
    await cluster.getByRole('radio', { name: '“黄仁勛” is the right form' }).click({ force: true });
    expect(await cluster.getByRole('textbox', { name: 'Right form' }).inputValue()).toBe('黄仁勛');
    await cluster.getByRole('textbox', { name: 'Right form' }).fill('黄仁勲');
    for (const form of ['黄仁勛', '黄Jenxun', 'Jen-Hsun黄', '黄仁訓', '黃仁勳']) {
      const tick = cluster.getByRole('checkbox', { name: `“${form}” is the same name` });
      if (!(await tick.isChecked())) await tick.click({ force: true });
    }
    await cluster.getByRole('button', { name: 'Preview 5 places…' }).click();
    const preview = page.getByRole('dialog', { name: 'Write as 黄仁勲' });
    const all = preview.getByRole('checkbox', { name: /of 5 places ticked/u });
    if (!(await all.isChecked())) await all.click({ force: true });
    await preview.getByRole('button', { name: 'Change 5 places' }).click();
    await page.getByText('5 places changed').waitFor();
    await page.getByRole('row', { name: '黄仁勲 · settled' }).waitFor();
    expect((await cellsOf(page, '黄仁勲')).slice(0, 2)).toEqual(['黄仁勲', 'Person']);
    await page.keyboard.press('Control+1');
    await expectLines(page, unified);
    await clickBefore(page, 'は台南');
    await page.keyboard.press('Control+z');
    await expectLines(page, garbled);
    await page.keyboard.press('Control+2');
    await page.getByRole('row', { name: /^黄仁勲 · \d spellings/u }).waitFor();
    await page.getByRole('button', { name: 'Preview 5 places…' }).click();
    if (!(await all.isChecked())) await all.click({ force: true });
    await preview.getByRole('button', { name: 'Change 5 places' }).click();
    await page.keyboard.press('Control+1');
    await expectLines(page, unified);
    await page.getByText('kept', { exact: true }).waitFor();
    await page.close();
    await opened.host.stop();

    const { page: again } = await web.open({ home });
    await again.getByRole('tab', { name: 'Pasted text' }).click();
    await expectLines(again, unified);
    await again.keyboard.press('Control+2');
    await rowOf(again, '黄仁勲').waitFor();
  });

  test('that are not the name are never taken for it again, until that is taken back', async () => {
    const { page } = await web.open();
    await openPasted(page, garbled.join('\n'));
    await page.keyboard.press('Control+2');
    const reject = page.getByRole('button', { name: 'Not this name: 黄仁訓' });
    await reject.click();
    await reject.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await reject.waitFor();
  });
});

describe('the table of entries', () => {
  test('is edited in place, and the places of a changed term can be updated', async () => {
    const page = await openWithEntry();
    await page.keyboard.press('Control+2');
    await rowOf(page, '黄仁勲').getByText('黄仁勲').click();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Term of 黄仁勲' }).fill('黄仁勳');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Update 1 place…' }).first().click();
    const preview = page.getByRole('dialog', { name: 'Replace the variants of 黄仁勳' });
    await preview.getByRole('button', { name: 'Close' }).click();
    expect(await cellsOf(page, '黄仁勳')).toEqual(['黄仁勳', '', '', '黄仁勲', '1', '1']);
    await rowOf(page, '黄仁勳').getByText('黄仁勳').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Category of 黄仁勳' }).selectOption('person');
    await page.keyboard.press('Enter');
    await rowOf(page, '黄仁勳').getByText('Person').waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('No entries yet').waitFor();
    await page
      .getByRole('alertdialog')
      .filter({ hasText: 'removed' })
      .getByRole('button', { name: 'Undo' })
      .click();
    await rowOf(page, '黄仁勳').waitFor();
  });

  test('makes one entry of two, and takes it back', async () => {
    const page = await openWithEntry();
    await page.keyboard.press('Control+2');
    await page.getByRole('button', { name: 'Add entry…' }).click();
    const form = page.getByRole('dialog', { name: 'Add an entry' });
    await form.getByLabel('Term (the right form)').fill('黄ジェンスン');
    await form.getByRole('button', { name: 'Add' }).click();
    await rowOf(page, '黄ジェンスン').waitFor();
    await rowOf(page, '黄仁勲').getByText('黄仁勲').click();
    await rowOf(page, '黄ジェンスン')
      .getByText('黄ジェンスン')
      .click({ modifiers: ['Control'] });
    await page.getByRole('button', { name: 'Keep “黄仁勲”' }).click();
    await rowOf(page, '黄ジェンスン').waitFor({ state: 'detached' });
    expect(await cellsOf(page, '黄仁勲')).toEqual(['黄仁勲', '', '', '黄ジェンスン', '4', '3']);
    await page
      .getByRole('alertdialog')
      .filter({ hasText: 'part of' })
      .getByRole('button', { name: 'Undo' })
      .click();
    await rowOf(page, '黄ジェンスン').waitFor();
  });

  test('offers a glossary to begin with, as a file of one’s own, and finds in it whatever the kana', async () => {
    const { page } = await web.open();
    await openPasted(page, lines.join('\n'));
    await page.keyboard.press('Control+2');
    await page.getByRole('button', { name: 'Use the starter glossary' }).click();
    await page.getByText('66 entries', { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Search entries' }).fill('じぇんすん・ふあん');
    await rowOf(page, '黄仁勲').waitFor();
    await page.getByText('1 entry', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Glossaries 3' }).click();
    const dialog = page.getByRole('dialog', { name: 'Glossaries of this document' });
    await dialog.getByText('66 entries').waitFor();
    await dialog.getByRole('button', { name: 'Close Chips and AI' }).click();
    await dialog.getByText('66 entries').waitFor({ state: 'detached' });
  });

  test('shows any number of entries, and goes to the last at once', async () => {
    const folder = web.folder();
    const [text, large] = [join(folder, 'a.txt'), join(folder, 'large.glossary.jsonl')];
    writeFileSync(text, lines.join('\n'));
    const entries = Array.from({ length: 20_000 }, (_, index) =>
      JSON.stringify({ id: `e${String(index).padStart(6, '0')}`, term: `用語第${index}号` }),
    );
    writeFileSync(large, `{"$":"suiko-glossary","v":1,"lang":"ja"}\n${entries.join('\n')}\n`);
    const { page } = await web.open({ files: [text, large] });
    await page.getByText('20,000 entries from large.glossary.jsonl').waitFor();
    await page.keyboard.press('Control+2');
    await rowOf(page, '用語第0号').getByText('用語第0号').click();
    expect(await table(page).getAttribute('aria-rowcount')).toBe('20001');
    await page.keyboard.press('End');
    await rowOf(page, '用語第19999号').waitFor();
    expect(await table(page).getByRole('row').count()).toBeLessThan(80);
    await page.getByRole('searchbox', { name: 'Search entries' }).fill('１２３４５');
    await rowOf(page, '用語第12345号').waitFor();
  });
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
    await rowOf(one, '黄仁勲').getByText('黄仁勲').click();
    await one.getByRole('button', { name: 'Edit 黄仁勲' }).click();
    const form = one.getByRole('dialog', { name: 'Edit the entry' });
    await form.getByLabel('Variants, one a line').fill('黄ジェンスン\n老黄');
    await form.getByRole('button', { name: 'Save' }).click();
    await other.getByText('1 entry changed by others').waitFor();
    await rowOf(other, '黄仁勲').getByText('老黄').waitFor();
    expect(readFileSync(team, 'utf8')).toContain('老黄');
    appendFileSync(team, '{"id":"b","term":"リサ・スー"}\n');
    for (const page of pages) await rowOf(page, 'リサ・スー').waitFor();
    await other.getByRole('button', { name: 'Glossaries 3' }).click();
    await other.getByRole('dialog').getByText('“リサ・スー” was added').waitFor();
  });
});
