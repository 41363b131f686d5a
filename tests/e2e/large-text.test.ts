import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openingSentence, paneOf, pickFiles, seenText, status, underlined } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();
const corpus = join(import.meta.dirname, '..', '..', 'corpus');

/** 10⁶ UTF-8 bytes of the corpus, its paragraphs numbered so that no two are alike. */
function largeText(): string {
  const documents = ['chip-chiefs', 'harbor-report', 'sword-novel', 'control-essay', 'backup-manual'];
  const paragraphs = documents.flatMap((name) =>
    readFileSync(join(corpus, name, 'source.txt'), 'utf8')
      .split('\n')
      .filter(Boolean),
  );
  const lines: string[] = [];
  for (let size = 0, index = 0; size < 1_000_000; index += 1) {
    const line = `${paragraphs[index % paragraphs.length]}（第${index}段落）`;
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
}

/** Begins to note the tasks of the page's main thread that are longer than 50 ms. */
async function watchTasks(page: Page): Promise<() => Promise<number[]>> {
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
    return durations;
  });
  return () => tasks.evaluate((durations) => durations.splice(0));
}

test('a text of 1 MB takes scrolling and typing; the longest tasks are told', {
  timeout: 90_000,
}, async () => {
  const path = join(web.folder(), 'large.txt');
  writeFileSync(path, largeText());
  const { page } = await web.open();
  await pickFiles(page, [path]);
  await page.getByText(openingSentence).waitFor({ timeout: 60_000 });
  const findings = status(page).getByRole('button', { name: /^[\d,]+ findings$/u });
  await findings.waitFor({ timeout: 60_000 });
  const takeTasks = await watchTasks(page);

  await paneOf(page, 'Draft').hover();
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, 900);
  await expect.poll(() => seenText(page)).not.toContain('（第0段落）');
  await expect.poll(async () => (await underlined(page)).length).toBeGreaterThan(0);
  const scrolling = await takeTasks();

  await paneOf(page, 'Draft').click();
  await page.keyboard.type('そして春が来た。。');
  await expect.poll(() => underlined(page)).toContain('。。');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('これで終わり。。');
  await expect.poll(() => seenText(page)).toContain('これで終わり。。');
  await expect.poll(() => underlined(page)).toContain('。。');
  const typing = await takeTasks();

  await page.keyboard.press('Control+Home');
  await expect.poll(() => seenText(page)).toContain('（第0段落）');
  const longest = (tasks: number[]) => (tasks.length > 0 ? `${Math.max(...tasks)} ms` : 'under 50 ms');
  console.log(
    `1 MB, longest task: scrolling ${longest(scrolling)} [${scrolling}], typing ${longest(typing)} [${typing}]`,
  );
});
