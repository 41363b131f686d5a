import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  boxOf,
  chooseInMenu,
  cleaned,
  clickBefore,
  expectLines,
  garbled,
  openPasted,
  openSample,
  paneOf,
  seenText,
  status,
  tab,
  underlined,
} from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

/** The texts of the rows in the list of findings that are in view. */
function listed(page: Page): Promise<string[]> {
  return page.getByRole('grid', { name: 'Findings' }).getByRole('row').locator('mark').allTextContents();
}

describe('opening the sample', () => {
  test('fixes what is certain, says so, and lists and underlines the rest', async () => {
    const { page } = await web.open();
    await openSample(page);
    const said = await page.getByText(/places fixed/u).textContent();
    const [, fixed, left] = /^(\d+) places fixed, (\d+) left to judge$/u.exec(said ?? '') ?? [];
    expect(Number(fixed)).toBeGreaterThan(20);
    expect(Number(left)).toBeGreaterThan(3);
    await page.getByRole('tab', { name: `Findings ${left}` }).waitFor();
    await status(page).getByText(`${left} findings`).waitFor();
    expect(await listed(page)).toContain('老黄');
    await expect.poll(() => underlined(page)).toContain('老黄');
    expect(await seenText(page, 'Source')).toContain('黄Jenxun');
    expect(await seenText(page, 'Draft')).not.toContain('黄Jenxun');
  });

  test('opens one document at a double click', async () => {
    const { page } = await web.open();
    await page.getByRole('button', { name: 'Try the sample' }).dblclick();
    await page.getByText(/\d+ places fixed/u).waitFor();
    await chooseInMenu(page, 'File', 'Try the sample');
    expect(await tab(page, 'Chip chiefs (sample).txt').count()).toBe(1);
  });

  test('is one step, taken back whole and done again', async () => {
    const { page } = await web.open();
    await openPasted(page, garbled.join('\n'));
    await expectLines(page, cleaned);
    await expectLines(page, garbled, 'Source');
    await page.getByText('6 places fixed, 1 left to judge').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expectLines(page, garbled);
    await page.getByRole('tab', { name: 'Findings 7' }).waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await expectLines(page, cleaned);
  });
});

describe('findings', () => {
  async function openWithFindings(): Promise<Page> {
    const { page } = await web.open();
    await openPasted(page, garbled.join('\n'));
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('tab', { name: 'Findings 7' }).waitFor();
    return page;
  }

  test('are gone to by F8 and Shift+F8, each explained below', async () => {
    const page = await openWithFindings();
    const detail = page.getByRole('complementary');
    await clickBefore(page, '彼は行った');
    await page.keyboard.press('F8');
    await detail.getByRole('heading', { name: 'Punctuation cluster' }).waitFor();
    await detail.getByText('Paragraph 1').waitFor();
    await page.keyboard.press('F8');
    await detail.getByRole('heading', { name: 'Space inside quotes' }).waitFor();
    await page.keyboard.press('Shift+F8');
    await detail.getByRole('heading', { name: 'Punctuation cluster' }).waitFor();
  });

  test('are explained by hovering', async () => {
    const page = await openWithFindings();
    const { left, top } = await boxOf(page, '。。そして');
    await page.mouse.move(left + 8, top + 8);
    const hover = page.getByRole('tooltip').filter({ hasText: 'Punctuation cluster' });
    await hover.getByText('Marks that stand twice').waitFor();
    await hover.getByText('F8 next').waitFor();
  });

  test('are fixed from the menu of Ctrl+.', async () => {
    const page = await openWithFindings();
    await clickBefore(page, '。。そして');
    await page.keyboard.press('Control+.');
    await page.getByText('。。 → 。').last().waitFor();
    await page.keyboard.press('Enter');
    await expectLines(page, [...cleaned.slice(0, 1), ...garbled.slice(1)]);
    await page.keyboard.press('Control+z');
    await expectLines(page, garbled);
  });

  test('are fixed one after the other by Alt+Enter, each an undo step of its own', async () => {
    const page = await openWithFindings();
    await clickBefore(page, '彼は行った');
    await page.keyboard.press('F8');
    for (const left of [6, 5, 4]) {
      await page.keyboard.press('Alt+Enter');
      await page.getByRole('tab', { name: `Findings ${left}` }).waitFor();
    }
    await expect.poll(() => seenText(page)).toContain('彼は行った。そして');
    await expect.poll(() => seenText(page)).toContain('「これは本です」と');
    await page.keyboard.press('Control+z');
    await page.getByRole('tab', { name: 'Findings 5' }).waitFor();
  });

  test('with several candidates try one after the other at each Alt+Enter, and undo leaves none', async () => {
    const { page } = await web.open();
    const text = '「もう行く、すぐに行く、という声がした。';
    await openPasted(page, text);
    await clickBefore(page, 'もう行く');
    await page.keyboard.press('F8');
    const said = await page.getByText(/^\d+ candidates, the best first$/u).textContent();
    const count = Number.parseInt(said ?? '', 10);
    expect(count).toBeGreaterThan(1);
    const drafts: string[] = [];
    const plain = await seenText(page);
    let before = plain;
    for (let press = 0; press <= count; press += 1) {
      await page.keyboard.press('Alt+Enter');
      // The last candidate is taken back first: the plain text between two candidates does not count.
      await expect.poll(async () => [plain, before].includes(await seenText(page))).toBe(false);
      before = await seenText(page);
      drafts.push(before);
    }
    expect(new Set(drafts).size).toBe(count);
    expect(drafts.at(-1)).toBe(drafts[0]);
    await page.keyboard.press('Control+z');
    await expectLines(page, [text]);
  });

  test('that miss a bracket tell in the menu of Ctrl+. where each candidate would stand', async () => {
    const { page } = await web.open();
    await openPasted(page, '「もう行く、すぐに行く、という声がした。');
    await clickBefore(page, 'もう行く');
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    await page
      .getByText(/^Insert 」: .+‸.+$/u)
      .first()
      .waitFor();
  });

  test('that are safe are fixed together after a preview, without the places that were unticked', async () => {
    const page = await openWithFindings();
    await page.getByRole('button', { name: 'Fix 6 safe…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fix all safe places' });
    await dialog.getByText('6 of 6 places ticked').waitFor();
    await expectLines(page, garbled);
    await dialog
      .getByRole('row')
      .filter({ hasText: '彼は行った' })
      .getByRole('checkbox')
      .click({ force: true });
    await dialog.getByText('5 of 6 places ticked').waitFor();
    await dialog.getByRole('button', { name: 'Change 5 places' }).click();
    await expectLines(page, [...garbled.slice(0, 1), ...cleaned.slice(1)]);
    await page.getByText('5 places changed').waitFor();
    await clickBefore(page, '彼は行った');
    await page.keyboard.press('Control+z');
    await expectLines(page, garbled);
  });

  test('of one kind are fixed together, and Cancel changes nothing', async () => {
    const page = await openWithFindings();
    await clickBefore(page, '。。そして');
    await chooseInMenu(page, 'Findings', 'Fix all of this kind…');
    const dialog = page.getByRole('dialog', { name: 'Fix all: Punctuation cluster' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expectLines(page, garbled);
    await clickBefore(page, '。。そして');
    await chooseInMenu(page, 'Findings', 'Fix all of this kind…');
    await dialog.getByRole('button', { name: 'Change 2 places' }).click();
    await page.getByText('2 places changed').waitFor();
    await expect.poll(() => seenText(page)).not.toContain('。。');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await expectLines(page, garbled);
  });

  test('can be limited to a kind and a tier', async () => {
    const page = await openWithFindings();
    await page.getByRole('option', { name: 'Space inside quotes' }).click();
    await expect.poll(() => listed(page)).toHaveLength(2);
    await page.getByRole('option', { name: 'All kinds' }).click();
    await page.getByRole('radio', { name: /^ask/u }).click();
    await expect.poll(() => listed(page)).toEqual(['「']);
  });
});

describe('typing', () => {
  test('reaches the draft alone, and what is typed is checked', async () => {
    const { page } = await web.open();
    await openPasted(page, '港を出た。');
    await paneOf(page, 'Draft').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('そして,帰った。。');
    await expectLines(page, ['港を出た。そして,帰った。。']);
    await expectLines(page, ['港を出た。'], 'Source');
    await page.getByRole('tab', { name: 'Findings 2' }).waitFor();
    await expect.poll(() => underlined(page)).toEqual([',', '。。']);
    await clickBefore(page, '港を出た', 'Source');
    await page.keyboard.type('x');
    await expectLines(page, ['港を出た。'], 'Source');
  });

  test('by an input method is left alone until it ends: no shortcut, no check', async () => {
    const { page } = await web.open();
    await openPasted(page, garbled.join('\n'));
    await clickBefore(page, '彼は行った');
    const cdp = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await compose('す。');
    await compose('す。。');
    await expect.poll(() => seenText(page)).toContain('す。。彼は行った。');
    for (const key of ['F8', 'Control+e', 'Control+3', 'Alt+Enter', 'F6', 'Control+Shift+F2'])
      await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'Findings 1' }).count()).toBe(1);
    expect(await seenText(page)).toContain('す。。彼は行った。');
    await cdp.send('Input.insertText', { text: '推。。' });
    await expectLines(page, [`推。。${cleaned[0]}`, ...cleaned.slice(1)]);
    await page.getByRole('tab', { name: 'Findings 2' }).waitFor();
  });
});
