import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  draftText,
  engineText,
  type OpenHarness,
  openHarness,
  openText,
  placeCursor,
} from './harness/open-harness';

let harness: OpenHarness;
/** Milliseconds that a crowded machine may take. */
const patience = { timeout: 60_000 };

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(async () => {
  await harness.close();
});

/** 10⁷ UTF-8 bytes, no two paragraphs alike, with defects here and there. */
function largeText(): string {
  const lines: string[] = [];
  for (let size = 0, index = 0; size < 10_000_000; index += 1) {
    const line =
      `第${index}段落。工場と港を結ぶ路線の話は${index % 7}回目で、記者は「また来た」と書いた${index % 5 ? '。' : '。。'}`.repeat(
        3,
      );
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
}

/** The lines of the draft that are drawn. */
function drawn(page: Page): Promise<string> {
  return page
    .locator('.suiko-pane-rest .view-line')
    .evaluateAll((lines) => lines.map(({ textContent }) => textContent).join('\n'));
}

it('a text of 10 MB scrolls, takes typing at both ends, undoes and reviews, while it is still being checked', {
  timeout: 120_000,
}, async () => {
  const page = await harness.newPage();
  const text = largeText();
  const last = text.split('\n').length - 1;
  await openText(page, text);
  const shows = (part: string) => expect.poll(() => drawn(page), patience).toContain(part);
  await shows('第0段落');

  await page.mouse.move(900, 400);
  for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, 600);
  await expect.poll(() => drawn(page)).not.toContain('第0段落');
  const at = `第${last >> 1}段落。`.length;
  await placeCursor(page, last >> 1, at);
  await shows(`第${last >> 1}段落`);
  await page.keyboard.type('中程');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('終わり');
  await page.keyboard.press('Enter');
  await page.keyboard.type('後書き');
  await shows('後書き');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('始め');
  await shows('始め第0段落');
  // What is in view is checked first, whatever is left to check elsewhere.
  await page.locator('.suiko-pane-rest .suiko-finding').first().waitFor();

  const lines = text.split('\n');
  const middle = lines[last >> 1] ?? '';
  lines[0] = `始め${lines[0]}`;
  lines[last >> 1] = `${middle.slice(0, at)}中程${middle.slice(at)}`;
  lines[last] = `${lines[last]}終わり\n後書き`;
  const edited = lines.join('\n');
  expect(await draftText(page)).toBe(edited);
  expect(await engineText(page)).toBe(edited);

  await page.evaluate(async () => (await globalThis.harness).show({ screen: 'review' }));
  const changes = () =>
    page.evaluate(async () => (await globalThis.harness).editor.changes('a').map(({ after }) => after));
  await expect.poll(changes, patience).toEqual(['始め', expect.stringContaining('中程'), '終わり\n後書き']);
  expect(
    await page.evaluate(async () => {
      const { editor } = await globalThis.harness;
      return (await editor.acceptChanges('a', [0])) && (await editor.rejectChanges('a', [0]));
    }),
  ).toBe(true);
  expect(await changes()).toEqual(['終わり\n後書き']);
  await page.evaluate(async () => {
    const { editor } = await globalThis.harness;
    editor.undo('a');
    editor.undo('a');
  });
  await expect.poll(changes, patience).toHaveLength(3);
  expect(await draftText(page)).toBe(edited);
  expect(harness.problems).toEqual([]);
  await page.close();
});
