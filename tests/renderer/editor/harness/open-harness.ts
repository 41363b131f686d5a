import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../chromium';
import { serveHarness } from './serve';

/** The harness page in a Chromium of its own. */
export interface OpenHarness {
  /** A fresh page; `query` such as `language=ja`. Errors of the page end up in `problems`. */
  newPage(query?: string): Promise<Page>;
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export async function openHarness(): Promise<OpenHarness> {
  const server = await serveHarness();
  const browser: Browser = await launchChromium();
  const problems: string[] = [];

  async function newPage(query = ''): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => problems.push(`${error.stack ?? error}`));
    page.on('console', (message) => {
      const { url } = message.location();
      const isFavicon = url.endsWith('/favicon.ico');
      if (['error', 'warning'].includes(message.type()) && !isFavicon) problems.push(message.text());
    });
    await page.goto(`${server.url}?${query}`);
    await page.evaluate(() => globalThis.harness);
    return page;
  }

  return {
    newPage,
    problems,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

export async function openText(page: Page, text: string, id = 'a'): Promise<void> {
  await page.evaluate(async ([name, content]) => (await globalThis.harness).open(name, content), [
    id,
    text,
  ] as const);
  await page.waitForSelector('.suiko-pane-rest .view-line');
  await page.evaluate(async () => (await globalThis.harness).editor.focus('draft'));
}

export function draftText(page: Page, id = 'a'): Promise<string> {
  return page.evaluate(async (name) => (await globalThis.harness).editor.draftText(name), id);
}

/** The draft as the engine has it, after all edits made so far. */
export function engineText(page: Page, id = 'a'): Promise<string> {
  return page.evaluate(
    async (name) => (await (await globalThis.harness).engine.document(name).texts()).draft,
    id,
  );
}

/** Puts the cursor of the draft somewhere. */
export async function placeCursor(page: Page, paragraph: number, offset: number): Promise<void> {
  await page.evaluate(async (place) => (await globalThis.harness).editor.reveal(place), {
    paragraph,
    offset,
  });
}
