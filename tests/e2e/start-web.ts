import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../chromium';
import { startWebHost, type WebHostProcess } from './web-host';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'en' | 'ja' | 'zh';
  /** Named on the command line. */
  readonly files?: readonly string[];
  /** A data folder that is there already. */
  readonly home?: string;
}

/** The program in a browser tab. */
export interface OpenedWeb {
  readonly page: Page;
  readonly host: WebHostProcess;
  readonly home: string;
  /** Faults the page reported; what is left here at the end of a test fails it. */
  readonly faults: string[];
  /** Another tab of the same browser on the same host. */
  newTab(): Promise<Page>;
}

export interface Web {
  /** The program on a data folder of its own. */
  open(options?: PageOptions): Promise<OpenedWeb>;
  /** A temporary folder that goes with the test. */
  folder(): string;
}

/** One Chromium for a test file, a host for each test; a test fails on any fault its page reports. */
export function provideWeb(): Web {
  let browser: Browser;
  let folders: string[] = [];
  let opened: (OpenedWeb & { close(): Promise<void> })[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const web of opened) await web.close();
    const faults = opened.flatMap((web) => web.faults);
    for (const path of folders) rmSync(path, { recursive: true, force: true });
    opened = [];
    folders = [];
    expect(faults).toEqual([]);
  });

  function folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'suiko-e2e-'));
    folders.push(path);
    return path;
  }

  return {
    folder,
    async open(options = {}) {
      const web = await openWeb(browser, options.home ?? folder(), options);
      opened.push(web);
      return web;
    },
  };
}

async function openWeb(browser: Browser, home: string, options: PageOptions) {
  const { width = 1280, height = 800, theme = 'light', language = 'en', files } = options;
  writeFileSync(join(home, 'settings.json'), JSON.stringify({ language, theme: 'system', fontSize: 15 }));
  const host = startWebHost(home, files);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // Shorter than a test may take, so that a failure names what was waited for.
  context.setDefaultTimeout(10_000);
  const faults: string[] = [];

  async function newTab(): Promise<Page> {
    const page = await context.newPage();
    // Listened to from the beginning: a picker that opens before Chromium is told to hand it over is lost.
    page.on('filechooser', () => undefined);
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    await page.goto(await host.nextLink());
    await page.getByRole('navigation').waitFor();
    return page;
  }

  return {
    page: await newTab(),
    host,
    home,
    faults,
    newTab,
    async close() {
      await context.close();
      await host.stop();
    },
  };
}
