import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core calls serious or critical in the dialog, or on the page without one, a line a kind with the places. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: ParentNode, options: RunOptions): Promise<AxeResults> };
    };
    // Chromium itself lets the keyboard reach what scrolls.
    return axe.run(document.querySelector('.overlay') ?? document, {
      rules: { 'scrollable-region-focusable': { enabled: false } },
    });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Texts of controls, heads and cells that are drawn beyond the box they belong to, or cut without an ellipsis. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes =
      'button, [role=tab], [role=radio], [role=option], [role=row], th, td, label, header, footer, nav, .status-bar, input';
    // The context before a place is cut at its beginning on purpose.
    const exempt =
      '.monaco-editor, .visually-hidden, [aria-hidden=true], .preview-context-before, .place-before';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      let box = parent?.closest(boxes);
      // Cells laid out by their row have no box of their own.
      while (box && box.getBoundingClientRect().width === 0) box = box.parentElement?.closest(boxes);
      if (!parent || !box || parent.closest(exempt)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
      let clips = false;
      for (let up: Element | null = parent; up && up !== box.parentElement; up = up.parentElement) {
        const { textOverflow, overflowX } = getComputedStyle(up);
        if (textOverflow === 'ellipsis' || overflowX === 'auto' || overflowX === 'scroll') clips = true;
        if (getComputedStyle(up).clipPath !== 'none' || getComputedStyle(up).clip !== 'auto') clips = true;
      }
      if (clips) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const room = box.getBoundingClientRect();
      if (text.left < room.left - 1 || text.right > room.right + 1 || text.right > innerWidth + 1)
        found.push(`${node.textContent.trim()} (in ${box.tagName.toLowerCase()}.${box.className})`);
    }
    return found;
  });
}
