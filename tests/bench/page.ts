import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildTargets, findStale } from '../../electron/launch/build.mjs';
import { launchChromium } from '../chromium';
import { startWebHost } from '../e2e/web-host';
import { serveHarness } from '../renderer/editor/harness/serve';
import { measureHeap } from './heap';
import { median } from './measure';
import { writeParagraphs } from './texts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the clean has done and left is told when everything is checked. */
const openingSentence = /\d+ places? fixed, |Nothing to fix by itself, |Nothing found: the text looks clean/u;
const word = 'abcdefghijklmnopqrst';
const rounds = 3;

interface Figures {
  readonly start: number;
  readonly firstText: number;
  readonly firstLetter: number;
  /** Suiko's alone: until all is checked and what is certain is fixed. */
  readonly checked: number | null;
  readonly keys: readonly number[];
  readonly work: number;
  readonly longestTask: number;
  readonly heap: number;
}

/**
 * The window in a browser, with both panes and all that is drawn on them, beside two bare Monaco editors with the
 * same text in the same browser: opening, keys and memory. The two take turns in typing.
 */
export async function benchPage(): Promise<void> {
  await buildTargets(findStale());
  const folder = mkdtempSync(join(tmpdir(), 'suiko-bench-'));
  const bare = await serveHarness(here('./page/'));
  const browser = await launchChromium();
  try {
    for (const [size, bytes] of [
      ['100 KB', 1e5],
      ['1 MB', 1e6],
      ['10 MB', 1e7],
    ] as const) {
      const files = writeTexts(folder, bytes);
      const home = mkdtempSync(join(folder, 'home-'));
      const host = startWebHost(home);
      try {
        const plain = await openPlain(browser, bare.url, files);
        const ours = await openOurs(browser, await host.nextLink(), files);
        for (let round = 0; round < rounds; round++) {
          await typeWords(plain);
          await typeWords(ours);
        }
        reportPages(size, await figuresOf(plain), await figuresOf(ours));
        await plain.page.context().close();
        await ours.page.context().close();
      } finally {
        await host.stop();
      }
    }
  } finally {
    await browser.close();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two files, of which the first is small. Each begins with a line of its own. */
interface Texts {
  readonly small: string;
  readonly large: string;
}

const beginnings = { small: '最初の短い文書', large: '次の長い文書' };

function writeTexts(folder: string, bytes: number): Texts {
  const write = (name: keyof Texts, size: number) => {
    const path = join(folder, `${name}-${bytes}.txt`);
    // A doubled mark in every ninth paragraph, beside what the corpus has.
    const lines = writeParagraphs(size).map((line, index) => `${line}${index % 9 ? '' : '。。'}`);
    writeFileSync(path, [beginnings[name], ...lines].join('\n'));
    return path;
  };
  return { small: write('small', 1e4), large: write('large', bytes) };
}

interface Opened {
  readonly page: Page;
  /** From the page's address to the first letter in a small text. */
  readonly start: number;
  readonly checked: number | null;
  /** Milliseconds of the page's own thread for each key, by word: what others do on the machine is not in them. */
  readonly work: number[];
}

async function openPlain(browser: Browser, url: string, { small, large }: Texts): Promise<Opened> {
  const page = await newPage(browser);
  const begun = performance.now();
  await page.goto(url);
  const choose = (file: string) => page.locator('input[type=file]').setInputFiles(file);
  await openText(page, 'small', () => choose(small));
  const start = performance.now() - begun;
  await openText(page, 'large', () => choose(large));
  return { page, start, checked: null, work: [] };
}

async function openOurs(browser: Browser, url: string, { small, large }: Texts): Promise<Opened> {
  const page = await newPage(browser);
  const begun = performance.now();
  await page.goto(url);
  await page.getByRole('navigation').waitFor();
  const choose = async (file: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await (await chooser).setFiles(file);
  };
  await openText(page, 'small', () => choose(small));
  const start = performance.now() - begun;
  await page.getByText(openingSentence).waitFor();
  const opened = performance.now();
  await openText(page, 'large', () => choose(large));
  await page.getByText(openingSentence).waitFor({ timeout: 300_000 });
  const checked = performance.now() - opened;
  // The journal, the overview and the count of names follow.
  await page.waitForTimeout(3000);
  return { page, start, checked, work: [] };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  context.setDefaultTimeout(60_000);
  await context.addInitScript({ path: here('./page/probe.js') });
  const page = await context.newPage();
  // Listened to from the beginning: a picker that opens before Chromium is told to hand it over is lost.
  page.on('filechooser', () => undefined);
  return page;
}

/** Opens a file and types a letter as soon as there is text, while Suiko is still checking. */
async function openText(page: Page, which: keyof Texts, choose: () => Promise<void>): Promise<void> {
  await page.evaluate(`probe.awaited = '${beginnings[which]}'; probe.firstText = 0`);
  await choose();
  await comesTrue(page, 'probe.firstText > 0');
  await draftOf(page).click();
  await page.keyboard.press('a');
  await comesTrue(page, 'probe.firstLetter > 0');
}

/** Asked from outside: the page's security policy keeps a script of ours from waiting in it. */
async function comesTrue(page: Page, claim: string): Promise<void> {
  for (let look = 0; look < 6000; look++) {
    if (await page.evaluate<boolean>(claim)) return;
    await page.waitForTimeout(10);
  }
  throw new Error(`${claim} did not come true within a minute`);
}

function draftOf(page: Page) {
  return page.locator('.monaco-editor', { has: page.getByRole('textbox', { name: /^Draft/u }) }).first();
}

/** A word at the beginning of the text and one at its end, as fast as a person types. */
async function typeWords({ page, work }: Opened): Promise<void> {
  await page.bringToFront();
  await draftOf(page).click();
  for (const goal of ['Control+Home', 'Control+End']) {
    await page.keyboard.press(goal);
    await page.waitForTimeout(500);
    await page.evaluate('probe.tasks.length = 0');
    const seconds = await workOf(page, async () => {
      await page.keyboard.type(word, { delay: 60 });
      await page.waitForTimeout(200);
    });
    work.push((seconds / word.length) * 1000);
    await page.evaluate('probe.longest = Math.max(probe.longest ?? 0, ...probe.tasks)');
  }
}

/** Seconds that the page's thread works meanwhile. */
async function workOf(page: Page, run: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await run();
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function figuresOf({ page, start, checked, work }: Opened): Promise<Figures> {
  const { firstText, firstLetter, keys, longest } = await page.evaluate<{
    firstText: number;
    firstLetter: number;
    keys: number[];
    longest: number;
  }>('probe');
  return {
    start,
    firstText,
    firstLetter,
    checked,
    keys: keys.slice(2).sort((a, b) => a - b),
    work: median(work),
    longestTask: longest,
    heap: await measureHeap(page),
  };
}

function reportPages(size: string, bare: Figures, ours: Figures): void {
  console.log(`\npage, ${size}, beside two bare Monaco editors (${ours.keys.length} keys each)`);
  const line = (name: string, ofBare: number, own: number, unit: string, goal = '') =>
    console.log(
      `  ${name.padEnd(34)} ${shown(own).padStart(7)} ${unit}  bare ${shown(ofBare).padStart(6)} ${unit}  ×${(own / ofBare).toFixed(2).padStart(6)}  ${goal}`,
    );
  line('address to a letter in 10 KB', bare.start, ours.start, 'ms', bareGoals.opening);
  line('file to first text', bare.firstText, ours.firstText, 'ms', bareGoals.opening);
  line('file to a letter typed', bare.firstLetter, ours.firstLetter, 'ms', bareGoals.opening);
  line('key to paint, median', median(bare.keys), median(ours.keys), 'ms', bareGoals.keys);
  line('key to paint, 95 %', near(bare.keys, 0.95), near(ours.keys, 0.95), 'ms', bareGoals.keys);
  line('key to paint, worst', near(bare.keys, 1), near(ours.keys, 1), 'ms');
  line('work of the page for a key', bare.work, ours.work, 'ms');
  line('JavaScript heap with workers', bare.heap / 1e6, ours.heap / 1e6, 'MB', bareGoals.memory);
  const longest = (task: number) => (task > 0 ? `${task.toFixed(0)} ms` : 'under 50 ms');
  console.log(`  longest task while typing: ${longest(ours.longestTask)}, bare ${longest(bare.longestTask)}`);
  if (ours.checked !== null)
    console.log(`  all checked and fixed after ${(ours.checked / 1000).toFixed(1)} s, while one works on`);
}

const bareGoals = { opening: 'goal ×1.3', keys: 'goal ×1.2, stretch ×1.05', memory: 'goal ×2' };

function near(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function shown(figure: number): string {
  return figure.toFixed(figure < 10 ? 1 : 0);
}
