import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooseInMenu, cleaned, clickBefore, expectLines, garbled, openPasted } from './person';
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

  test('wraps long lines on both sides, also when it comes back from the inline view', async () => {
    const { page } = await web.open();
    await openPasted(page, `${'彼は行った。'.repeat(30)}。`);
    await page.keyboard.press('Control+3');
    const lines = () => page.locator('.editor.original .view-line').count();
    await expect.poll(lines).toBeGreaterThan(4);
    await page.getByRole('radio', { name: 'Inline' }).click();
    await page.locator('.monaco-diff-editor:not(.side-by-side)').waitFor();
    await page.getByRole('radio', { name: 'Side by side' }).click();
    await expect.poll(lines).toBeGreaterThan(4);
  });

  test('goes to the next and the previous change by key', async () => {
    const page = await openReview();
    await page.getByText('1 of 7', { exact: true }).waitFor();
    await page.keyboard.press('Alt+F5');
    await page.getByText('2 of 7', { exact: true }).waitFor();
    await page.keyboard.press('Shift+Alt+F5');
    await page.keyboard.press('Shift+Alt+F5');
    await page.getByText('7 of 7', { exact: true }).waitFor();
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
    await page.getByText('2 of 7', { exact: true }).waitFor();
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

const [harbor, river, bridge] = [
  '港には朝から小さな船が集まっていた。',
  '川の水は雪どけで少し濁っている。',
  '橋を渡ると古い駅舎が見えてくる。',
];

/** Three paragraphs, the first of which has been moved to the end by cutting and pasting. */
async function openMoved(): Promise<Page> {
  const { page } = await web.open();
  await openPasted(page, [harbor, river, bridge].join('\n'));
  await clickBefore(page, '港には');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(`\n${harbor}`);
  await expectLines(page, [river, bridge, harbor]);
  await page.keyboard.press('Control+3');
  await expect.poll(() => moved(page)).toEqual([harbor]);
  return page;
}

/** The texts that the list shows as moved. */
function moved(page: Page): Promise<string[]> {
  return page.getByRole('grid', { name: 'Changes' }).locator('.moved').allTextContents();
}

describe('a move', () => {
  test('is one change, marked on both sides with where it went and where it came from', async () => {
    const page = await openMoved();
    await page.getByText('1 of 1', { exact: true }).waitFor();
    await page.getByText('Paragraph 1 → 3').waitFor();
    const before = page.locator('.editor.original');
    const after = page.locator('.editor.modified');
    await before.locator('.suiko-moved').first().waitFor();
    await after.locator('.suiko-moved').first().waitFor();
    await before.getByText('moved to paragraph 3').waitFor();
    await after.getByText('moved here from paragraph 1').waitFor();
    await page.getByRole('button', { name: 'Go to the other half of a move' }).click();
    await page.getByText('1 of 1', { exact: true }).waitFor();
  });

  test('is rejected whole by one key and stepped back whole', async () => {
    const page = await openMoved();
    await page.keyboard.press('Shift+F9');
    await expect.poll(() => moved(page)).toEqual([]);
    await page.keyboard.press('Control+1');
    await expectLines(page, [harbor, river, bridge]);
    await page.keyboard.press('Control+3');
    await page.keyboard.press('Control+F9');
    await expect.poll(() => moved(page)).toEqual([harbor]);
    await page.keyboard.press('F9');
    await page.getByText('No open changes').first().waitFor();
    await page.keyboard.press('Control+F9');
    await expect.poll(() => moved(page)).toEqual([harbor]);
  });
});

describe('changes by origin', () => {
  test('are listed by origin, and all of one are rejected at once after a preview', async () => {
    const page = await openReview();
    const all = await rows(page);
    const origins = page.getByRole('listbox', { name: 'Changes by origin' });
    await origins.getByRole('option', { name: 'Punctuation cluster' }).click();
    await expect.poll(() => rows(page)).toEqual(['。→(deleted)', '。→(deleted)']);
    await page.getByRole('button', { name: 'Reject all…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Reject all changes: Punctuation cluster' });
    await expect.poll(() => dialog.getByRole('row').count()).toBe(2);
    await dialog.getByRole('button', { name: 'Reject 2 changes' }).click();
    await page.getByText('2 changes rejected').waitFor();
    await page.getByText('No change of this origin is open').waitFor();
    await page.keyboard.press('Control+F9');
    await expect.poll(() => rows(page)).toEqual(['。→(deleted)', '。→(deleted)']);
    await origins.getByRole('option', { name: 'All origins' }).click();
    await expect.poll(() => rows(page)).toEqual(all);
  });

  test('are accepted at once, as one step, and the draft stays', async () => {
    const page = await openReview();
    const all = await rows(page);
    await page.getByRole('button', { name: 'Accept all…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept 7 changes' }).click();
    await page.getByText('No open changes').first().waitFor();
    await page.getByText('7 changes accepted').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows(page)).toEqual(all);
    await page.keyboard.press('Control+1');
    await expectLines(page, cleaned);
  });

  test('are found from the check that made them, also when they were accepted', async () => {
    const page = await openReview();
    await page.getByRole('button', { name: 'Accept all…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept 7 changes' }).click();
    await page.getByText('No open changes').first().waitFor();
    await page.keyboard.press('Control+1');
    await chooseInMenu(page, 'Findings', 'Checks…');
    const dialog = page.getByRole('dialog', { name: 'Checks' });
    await dialog.getByRole('option', { name: 'Punctuation cluster' }).click();
    await dialog.getByRole('button', { name: 'What this check did here' }).click();
    await expect.poll(() => rows(page)).toEqual(['。→(deleted)', '。→(deleted)']);
    expect(await page.getByRole('button', { name: 'Accept', exact: true }).isDisabled()).toBe(true);
  });
});

describe('other ways to look at changes', () => {
  test('a change is taken back from where the text is edited, and just that', async () => {
    const { page } = await web.open();
    await openPasted(page, garbled.join('\n'));
    await clickBefore(page, '社長は');
    await page.keyboard.press('Control+Shift+F9');
    const dialog = page.getByRole('dialog', { name: 'What changed here' });
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(3);
    await dialog.getByRole('button', { name: 'Take back: 。 deleted, paragraph 3' }).click();
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2);
    // As fast as the button that had the focus is gone.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await dialog.waitFor({ state: 'hidden' });
    await expectLines(page, [
      ...cleaned.slice(0, 2),
      '社長は「電池の王」と呼ばれた。。',
      ...cleaned.slice(3),
    ]);
    await page.keyboard.press('Control+z');
    await expectLines(page, cleaned);
  });

  test('statistics tell what changed, by origin and by paragraph', async () => {
    const page = await openReview();
    await page.getByRole('button', { name: 'Statistics' }).click();
    const dialog = page.getByRole('dialog', { name: 'Statistics' });
    await dialog.getByText('70 → 65').waitFor();
    const table = dialog.getByRole('grid', { name: 'By origin' });
    await table.getByRole('rowheader', { name: 'Punctuation cluster' }).waitFor();
    await dialog.getByRole('radio', { name: 'By paragraph' }).click();
    await expect
      .poll(() => dialog.getByRole('grid', { name: 'By paragraph' }).getByRole('row').count())
      .toBe(4);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export as CSV…' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/u);
  });
});
