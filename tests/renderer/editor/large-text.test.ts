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

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(async () => {
  await harness.close();
});

/** 10⁶ UTF-8 bytes, no two paragraphs alike, with defects here and there. */
function largeText(): string {
  const lines: string[] = [];
  for (let size = 0, index = 0; size < 1_000_000; index += 1) {
    const line =
      `第${index}段落。工場と港を結ぶ路線の話は${index % 7}回目で、記者は「また来た」と書いた${index % 5 ? '。' : '。。'}`.repeat(
        3,
      );
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
}

it('takes scrolling and typing in a text of 1 MB, and says how long the longest tasks were', async () => {
  const page = await harness.newPage();
  const text = largeText();
  await openText(page, text);
  await page.waitForFunction(async () => {
    const { analysed, paragraphs } = await (await globalThis.harness).engine.document('a').summary();
    return analysed === paragraphs;
  });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  const takeTasks = () =>
    page.evaluate(() => ((globalThis as unknown as { tasks: number[] }).tasks ?? []).splice(0));

  await page.mouse.move(900, 400);
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, 600);
  await placeCursor(page, 1500, 4);
  await page.waitForTimeout(300);
  const scrolling = await takeTasks();
  await page.keyboard.type('abcdefghij'.repeat(5));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  const typing = await takeTasks();
  console.log(`1 MB, tasks over 50 ms: scrolling [${scrolling}], typing [${typing}]`);

  const draft = await draftText(page);
  expect(draft).toHaveLength(text.length + 51);
  expect(await engineText(page)).toBe(draft);
  await page.close();
});
