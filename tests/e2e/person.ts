import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Three lines with safe fixes in each, and one that only a person can judge. */
export const garbled = [
  '彼は行った。。そして帰った。',
  '「 これは本です 」と言った...',
  '社長は"電池の王"と呼ばれた。。',
  '彼は「紙に書けない理由は理由ではない、という。',
];
export const cleaned = [
  '彼は行った。そして帰った。',
  '「これは本です」と言った……',
  '社長は「電池の王」と呼ばれた。',
  '彼は「紙に書けない理由は理由ではない、という。',
];

export type Pane = 'Source' | 'Draft';

/** What a person sees of a pane: the lines in view from top to bottom, wrapped as they are. */
export async function seenLines(page: Page, pane: Pane = 'Draft'): Promise<string[]> {
  return paneOf(page, pane)
    .locator('.view-line')
    .evaluateAll((lines) =>
      lines
        .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        // Monaco draws spaces as no-break spaces.
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
}

export async function seenText(page: Page, pane: Pane = 'Draft'): Promise<string> {
  return (await seenLines(page, pane)).join('\n');
}

/** Waits until the lines in view are these. */
export async function expectLines(page: Page, lines: readonly string[], pane: Pane = 'Draft'): Promise<void> {
  await expect.poll(() => seenLines(page, pane)).toEqual(lines);
}

/** The editor of a pane, found by its accessible name. */
export function paneOf(page: Page, pane: Pane): Locator {
  return page
    .locator('.monaco-editor', { has: page.getByRole('textbox', { name: pane, exact: true }) })
    .first();
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text stands in a pane, in pixels of the window; it must lie within one line on the screen. */
export async function boxOf(page: Page, text: string, pane: Pane = 'Draft'): Promise<Box> {
  const find = () =>
    paneOf(page, pane).evaluate((root, wanted) => {
      for (const line of root.querySelectorAll('.view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, top, bottom };
        }
      }
      return null;
    }, text);
  let box: Box | null = null;
  await expect
    .poll(async () => {
      box = await find();
      return box;
    })
    .not.toBeNull();
  if (!box) throw new Error(`${text} is not on the screen`);
  return box;
}

/** Puts the cursor before a text by a click. */
export async function clickBefore(page: Page, text: string, pane: Pane = 'Draft'): Promise<void> {
  const { left, top, bottom } = await boxOf(page, text, pane);
  await page.mouse.click(left + 1, (top + bottom) / 2);
}

/** Selects a text by dragging over it. */
export async function selectText(page: Page, text: string): Promise<void> {
  const { left, right, top, bottom } = await boxOf(page, text);
  const middle = (top + bottom) / 2;
  await page.mouse.move(left + 1, middle);
  await page.mouse.down();
  await page.mouse.move(right - 1, middle, { steps: 3 });
  await page.mouse.up();
}

/** The texts that are underlined as findings in the draft, by what stands above each underline. */
export async function underlined(page: Page): Promise<string[]> {
  return paneOf(page, 'Draft').evaluate((root) => {
    const lines = [...root.querySelectorAll('.view-line')];
    return [...root.querySelectorAll('.suiko-finding')].map((mark) => {
      const box = mark.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      const line = lines.find((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top <= middle && middle <= bottom;
      });
      const walker = document.createTreeWalker(line ?? root, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, right } = range.getBoundingClientRect();
          const center = (left + right) / 2;
          if (box.left <= center && center <= box.right) text += node.textContent?.[at] ?? '';
        }
      return text;
    });
  });
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await page.getByText(/\d+ places? fixed, /u).waitFor();
}

/** Opens a text by the start page's or the menu's “Paste text”; resolves when opening has fixed what is certain. */
export async function openPasted(page: Page, text: string, name = 'Pasted text'): Promise<void> {
  await chooseInMenu(page, 'File', 'Paste text…');
  const dialog = page.getByRole('dialog', { name: 'Paste text' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Text', { exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('tab', { name }).waitFor();
  await page.getByText(openingSentence).waitFor();
}

/** What the bar says after opening, in English. */
export const openingSentence =
  /\d+ places? fixed, |Nothing to fix by itself, |Nothing found: the text looks clean/u;

/** Opens a file through the browser's file picker. */
export async function pickFiles(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  await (await chooser).setFiles([...paths]);
}

export async function chooseInMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** All of the clean text, as it arrives in another program. */
export async function copiedText(page: Page): Promise<string> {
  await chooseInMenu(page, 'File', 'Copy clean text');
  await page.getByText('Clean text copied').first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

export function tab(page: Page, name: string): Locator {
  return page.getByRole('tablist', { name: 'Open documents' }).getByRole('tab', { name });
}

/** The place in the status bar that tells about the document. */
export function status(page: Page): Locator {
  return page.getByRole('region', { name: 'Status' });
}
