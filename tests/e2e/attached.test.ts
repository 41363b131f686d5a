import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPasted, seenLines } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

async function choosePalette(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('dialog').getByRole('searchbox').fill(command);
  await page.getByRole('menuitem', { name: command }).click();
}

test('a text is attached, shown in a third pane with the same paragraphs in view, hidden and removed', async () => {
  const { page, home } = await web.open();
  await openPasted(page, '一番目の段落。\n二番目の段落。\n三番目の段落。');
  const file = join(home, 'original.txt');
  writeFileSync(file, 'The first paragraph.\nThe second paragraph.\nThe third paragraph.');
  const chooser = page.waitForEvent('filechooser');
  await choosePalette(page, 'Attach another text…');
  await (await chooser).setFiles([file]);
  const third = page.getByRole('textbox', { name: 'Attached', exact: true });
  await third.waitFor({ state: 'attached' });
  await page.getByRole('heading', { name: 'Attached' }).waitFor();
  const tops = (text: string) =>
    page
      .locator('.view-line', { hasText: text })
      .first()
      .evaluate((line) => Math.round(line.getBoundingClientRect().top));
  await expect.poll(() => tops('third')).toBe(await tops('三番目'));
  await choosePalette(page, 'Show or hide the attached text');
  await third.waitFor({ state: 'detached' });
  expect(await seenLines(page, 'Source')).toHaveLength(3);
  await choosePalette(page, 'Show or hide the attached text');
  await third.waitFor({ state: 'attached' });
  await choosePalette(page, 'Remove the attached text');
  await third.waitFor({ state: 'detached' });
  const notice = page.locator('.notice', { hasText: 'original.txt was removed' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await third.waitFor({ state: 'attached' });
});

test('a file dropped on the texts of a document is attached or opened, as the person says', async () => {
  const { page } = await web.open();
  await openPasted(page, '一番目の段落。\n二番目の段落。', 'one');
  const texts = page.locator('.edit-panes');
  const drop = async (name: string) => {
    const data = await page.evaluateHandle((title) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['The first paragraph.\nThe second paragraph.'], title));
      return transfer;
    }, name);
    await texts.dispatchEvent('dragover', { dataTransfer: data });
    await page.getByText('Drop to open or attach').waitFor();
    await texts.dispatchEvent('drop', { dataTransfer: data });
    return page.getByRole('alertdialog', { name: `Open “${name}” or attach it?` });
  };
  await (await drop('original.txt')).getByRole('button', { name: 'Attach' }).click();
  await page.getByText('original.txt stands beside the source').first().waitFor();
  await page.getByRole('textbox', { name: 'Attached', exact: true }).waitFor({ state: 'attached' });
  await (await drop('other.txt')).getByRole('button', { name: 'Open as a document' }).click();
  await page.getByRole('tab', { name: 'other.txt', selected: true }).waitFor();
});

test('a longer attached text makes room for itself: each of its paragraphs stands beside its own', async () => {
  const { page, home } = await web.open();
  const count = 30;
  const numbers = Array.from({ length: count }, (_, index) => index + 101);
  await openPasted(page, numbers.map((number) => `第${number}段落。`).join('\n'));
  const file = join(home, 'original.txt');
  const english = numbers.map(
    (number) => `Paragraph ${number} ${'goes on and on in the original '.repeat(number % 4)}`,
  );
  writeFileSync(file, english.join('\n'));
  const chooser = page.waitForEvent('filechooser');
  await choosePalette(page, 'Attach another text…');
  await (await chooser).setFiles([file]);
  await page.getByRole('heading', { name: 'Attached' }).waitFor();
  const tops = () =>
    page.locator('.view-line').evaluateAll((lines) => {
      const found: Record<string, number[]> = {};
      for (const line of lines) {
        const number = /^(?:第|Paragraph\s)(\d+)/u.exec(line.textContent ?? '')?.[1];
        if (!number) continue;
        const top = Math.round(line.getBoundingClientRect().top);
        found[number] = [...(found[number] ?? []), top];
      }
      // A paragraph at the edge may be drawn in some panes only.
      return Object.values(found).filter((three) => three.length === 3);
    });
  const spread = async () => {
    const seen = await tops();
    return seen.length < 3 ? null : Math.max(...seen.map((three) => Math.max(...three) - Math.min(...three)));
  };
  await expect.poll(spread).toBe(0);
  await page.mouse.move(900, 300);
  await page.mouse.wheel(0, 700);
  await expect.poll(spread).toBe(0);
  await choosePalette(page, 'Close document');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('heading', { name: 'Attached' }).waitFor({ state: 'detached' });
});
