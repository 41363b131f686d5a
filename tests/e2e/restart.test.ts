import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchChromiumServer } from '../chromium';
import { openingSentence, openPasted, paneOf, seenText, status, tab } from './person';
import { provideWeb } from './start-web';
import { startWebHost } from './web-host';

const web = provideWeb();

const tabNames = (page: Page) =>
  page.getByRole('tablist', { name: 'Open documents' }).locator('.tab-name').allTextContents();

test('several files that are dropped at once all open, and one that cannot be read is told', async () => {
  const { page } = await web.open();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['港を出た。。'], 'one.txt'));
    transfer.items.add(new File([new Uint8Array([0, 1, 2, 0, 0, 3])], 'two.bin'));
    transfer.items.add(new File(['彼は行った。。'], 'three.txt'));
    return transfer;
  });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: data });
  await page.getByRole('heading', { name: 'The file was not opened' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => tabNames(page)).toEqual(['one.txt', 'three.txt']);
});

test('a new start has the tabs, the screen, the panel and the divider as they were', async () => {
  const first = await web.open();
  await openPasted(first.page, '港を出た。。', 'one');
  await openPasted(first.page, '彼は行った。。', 'two');
  await tab(first.page, 'one').click();
  await first.page.getByRole('tab', { name: /^Changes/u }).click();
  const divider = first.page.getByRole('separator', { name: 'Width of source and draft' });
  await divider.focus();
  for (let press = 0; press < 5; press += 1) await first.page.keyboard.press('ArrowLeft');
  const wanted = await divider.getAttribute('aria-valuenow');
  await status(first.page).getByText('kept', { exact: true }).waitFor();
  await first.page.waitForTimeout(900);
  await first.page.close();
  await first.host.kill();
  const { page } = await web.open({ home: first.home });
  await page.getByText('2 documents brought back from the last time').waitFor();
  expect(await tabNames(page)).toEqual(['one', 'two']);
  await page.getByRole('tab', { name: /^one/u, selected: true }).waitFor();
  await page.getByRole('tab', { name: /^Changes/u, selected: true }).waitFor();
  const again = page.getByRole('separator', { name: 'Width of source and draft' });
  expect(await again.getAttribute('aria-valuenow')).toBe(wanted);
});

test('a clipboard of 50 MB is refused with a sentence, and the work goes on', async () => {
  const { page } = await web.open();
  await openPasted(page, '港を出た。。', 'one');
  await paneOf(page, 'Draft').click();
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'あ'.repeat(17_000_000));
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  await page.getByText('The clipboard holds 17,000,000 characters').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('追記。');
  await expect.poll(() => seenText(page)).toBe('港を出た。追記。');
});

test('a browser that is killed while somebody types loses at most the last two seconds, five times', {
  timeout: 120_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), 'suiko-killed-'));
  writeFileSync(
    join(home, 'settings.json'),
    JSON.stringify({ language: 'en', theme: 'light', fontSize: 15 }),
  );
  const host = startWebHost(home);
  let typed = '';
  let sure = '';
  try {
    for (let round = 0; round <= 5; round += 1) {
      const server = await launchChromiumServer();
      const browser = await chromium.connect(server.wsEndpoint());
      const page = await browser.newPage();
      await page.goto(await host.nextLink());
      if (round === 0) {
        await openPasted(page, '港を出た。', 'one');
        await page.getByText(openingSentence).waitFor();
      } else {
        await page.getByText('1 document brought back from the last time').waitFor();
        const found = (await seenText(page)).replaceAll('\n', '').replace('港を出た。', '');
        expect(typed.startsWith(found)).toBe(true);
        expect(found.startsWith(sure)).toBe(true);
        typed = found;
      }
      if (round < 5) {
        await paneOf(page, 'Draft').click();
        await page.keyboard.press('Control+End');
        const times: { readonly at: number; readonly text: string }[] = [];
        const end = Date.now() + 2200 + Math.random() * 800;
        for (let number = 0; Date.now() < end; number += 1) {
          const next = String(number % 10);
          await page.keyboard.insertText(next);
          typed += next;
          times.push({ at: Date.now(), text: typed });
          // As fast as a person, so that all of it stays in view.
          await page.waitForTimeout(60);
        }
        const killedAt = Date.now();
        server.process().kill('SIGKILL');
        sure = times.findLast(({ at }) => at <= killedAt - 2000)?.text ?? sure;
      }
      await server.kill();
    }
    expect(sure).not.toBe('');
  } finally {
    await host.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
