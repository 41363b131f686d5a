import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cleaned, expectLines, garbled, openPasted } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

async function openReview(): Promise<Page> {
  const { page } = await web.open();
  await openPasted(page, garbled.join('\n'));
  await page.keyboard.press('Control+3');
  await expect.poll(() => rows(page)).toHaveLength(7);
  return page;
}

/** The open changes as the list shows them: what goes, and what comes. */
function rows(page: Page): Promise<string[]> {
  return page
    .getByRole('grid', { name: 'Changes' })
    .getByRole('row')
    .locator('.document-text')
    .allTextContents();
}

/** The texts that Monaco's diff marks in a pane. */
async function marked(page: Page, kind: 'insert' | 'delete'): Promise<number> {
  return page.locator(`.char-${kind}`).count();
}

describe('the review', () => {
  test('shows the changes of our own diff, side by side and inline', async () => {
    const page = await openReview();
    expect(await rows(page)).toEqual([
      '。→(deleted)',
      '␣→(deleted)',
      '␣→(deleted)',
      '...→……',
      '"→「',
      '"→」',
      '。→(deleted)',
    ]);
    await expect.poll(() => marked(page, 'delete')).toBe(7);
    await page.getByRole('radio', { name: 'Inline' }).click();
    await page.locator('.monaco-diff-editor:not(.side-by-side)').waitFor();
    await page.getByRole('radio', { name: 'Side by side' }).click();
    await page.locator('.monaco-diff-editor.side-by-side').waitFor();
  });

  test('goes to the next and the previous change by key', async () => {
    const page = await openReview();
    await page.getByText('1 of 7').waitFor();
    await page.keyboard.press('Alt+F5');
    await page.getByText('2 of 7').waitFor();
    await page.keyboard.press('Shift+Alt+F5');
    await page.keyboard.press('Shift+Alt+F5');
    await page.getByText('7 of 7').waitFor();
  });

  test('accepts by F9, rejects by Shift+F9 and steps back by Ctrl+F9', async () => {
    const page = await openReview();
    const all = await rows(page);
    await page.keyboard.press('F9');
    await expect.poll(() => rows(page)).toEqual(all.slice(1));
    await page.keyboard.press('Shift+F9');
    await expect.poll(() => rows(page)).toEqual(all.slice(2));
    await page.locator('.editor.modified').getByText('「 これは本です」').waitFor();
    await page.keyboard.press('Control+F9');
    await expect.poll(() => rows(page)).toEqual(all.slice(1));
    await page.keyboard.press('Control+F9');
    await expect.poll(() => rows(page)).toEqual(all);
    await page.keyboard.press('Control+1');
    await expectLines(page, cleaned);
  });

  test('accepts and rejects by mouse, and by A, R and U in the list', async () => {
    const page = await openReview();
    const all = await rows(page);
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await expect.poll(() => rows(page)).toEqual(all.slice(1));
    await page.getByRole('button', { name: 'Step back' }).click();
    await expect.poll(() => rows(page)).toEqual(all);
    await page.getByRole('grid', { name: 'Changes' }).getByRole('row').nth(1).click();
    await page.getByText('2 of 7').waitFor();
    await page.keyboard.press('a');
    await expect.poll(() => rows(page)).toEqual(all.filter((_, index) => index !== 1));
    await page.keyboard.press('r');
    await expect.poll(() => rows(page)).toHaveLength(5);
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await expect.poll(() => rows(page)).toEqual(all);
  });

  test('has nothing left when all is accepted, and the draft is as it was', async () => {
    const page = await openReview();
    for (let left = 6; left >= 0; left -= 1) {
      await page.keyboard.press('F9');
      await expect.poll(() => rows(page)).toHaveLength(left);
    }
    await page.getByText('No open changes').first().waitFor();
    await page.keyboard.press('Control+1');
    await expectLines(page, cleaned);
    await expectLines(page, garbled, 'Source');
  });

  test('rejecting everything gives the source back', async () => {
    const page = await openReview();
    for (let left = 6; left >= 0; left -= 1) {
      await page.keyboard.press('Shift+F9');
      await expect.poll(() => rows(page)).toHaveLength(left);
    }
    await page.keyboard.press('Control+1');
    await expectLines(page, garbled);
  });
});
