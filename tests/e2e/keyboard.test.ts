import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectLines, garbled, openPasted, paneOf, seenText, status, underlined } from './person';
import { provideWeb } from './start-web';

const web = provideWeb();

/** Presses a key until there is such an element. */
async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  await expect
    .poll(async () => {
      if ((await wanted.count()) === 0) await page.keyboard.press(key);
      return wanted.count();
    })
    .toBe(1);
}

/** Presses a key until the element with this role and name has the focus. */
function goTo(page: Page, key: string, role: 'button', name: string | RegExp): Promise<void> {
  return pressUntil(page, key, page.getByRole(role, { name }).and(page.locator(':focus')));
}

/** Runs a command by its name in the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('searchbox', { name: 'Search commands' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(name);
  await expect.poll(() => page.getByRole('menuitem').count()).toBe(1);
  await page.keyboard.press('Enter');
}

/** Ticks what is ticked and changes it, in the dialog that shows places. */
async function changePlaces(page: Page, count: number): Promise<void> {
  await page.getByRole('dialog').getByRole('row').first().waitFor();
  await goTo(page, 'Tab', 'button', new RegExp(`^Change ${count} place`, 'u'));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The focus is in it. */
async function expectIn(part: Locator): Promise<void> {
  await expect.poll(() => part.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** The text has the focus: what is typed next goes there. */
function expectInDraft(page: Page): Promise<void> {
  return expectIn(paneOf(page, 'Draft'));
}

async function expectFindings(page: Page, count: number): Promise<void> {
  await page.getByRole('tab', { name: `Findings ${count}`, exact: true }).waitFor();
}

test('the whole job is done by keyboard alone, and the focus is where one goes on', {
  timeout: 90_000,
}, async () => {
  const { page } = await web.open();
  await page.evaluate(() => {
    const window = globalThis as unknown as { pointed: string[] };
    window.pointed = [];
    for (const kind of ['pointerdown', 'mousedown', 'wheel', 'touchstart'])
      addEventListener(kind, () => window.pointed.push(kind), { capture: true });
  });

  // A text is opened; what opening fixed is taken back, so that there is something to do.
  await goTo(page, 'Tab', 'button', /^Paste text/u);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Text' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText([...garbled, '港の社長は老黄である。', '老黄は行った。'].join('\n'));
  await goTo(page, 'Tab', 'button', 'Open');
  await page.keyboard.press('Enter');
  await page.getByText('6 places fixed, 1 left to judge').waitFor();
  await expectInDraft(page);
  await page.keyboard.press('Control+z');
  await expectFindings(page, 7);

  // Findings: gone to, fixed, ignored, fixed from a menu, the safe ones together; undone and done again.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.getByRole('complementary', { name: 'Punctuation cluster' }).waitFor();
  await page.keyboard.press('Alt+Enter');
  await expectFindings(page, 6);
  await page.keyboard.press('Shift+Alt+Enter');
  await expectFindings(page, 5);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row.focused').waitFor();
  await page.keyboard.press('Enter');
  await expectFindings(page, 4);
  await expectInDraft(page);
  await page.keyboard.press('Control+Shift+F8');
  await changePlaces(page, 3);
  await expectFindings(page, 1);
  await expectInDraft(page);
  await page.keyboard.press('Control+z');
  await expectFindings(page, 4);
  await page.keyboard.press('Control+y');
  await expectFindings(page, 1);

  // Names: a selection becomes an entry, another form its variant, and the glossary is applied.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  for (const _ of '老黄') await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+e');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Term/u })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('黄仁勲');
  await page.keyboard.press('Enter');
  await page.getByText('“黄仁勲” added').waitFor();
  await expectInDraft(page);
  await page.keyboard.press('Control+Shift+A');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  const option = page.getByRole('option', { name: '黄仁勲' }).and(page.locator('[data-focused]'));
  await pressUntil(page, 'ArrowDown', option);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('黄仁勲');
  await page.keyboard.press('Enter');
  await changePlaces(page, 2);
  await expect.poll(() => seenText(page)).toContain('港の社長は黄仁勲である。\n黄仁勲は行った。');
  await expectInDraft(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('老黄も行った。');
  await expectFindings(page, 2);
  await page.keyboard.press('Control+Shift+R');
  await changePlaces(page, 1);
  await expect.poll(() => seenText(page)).toContain('黄仁勲は行った。黄仁勲も行った。');

  // Paragraphs: confirmed, noted, and the note found from its list.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await status(page).getByText('2/6 confirmed').waitFor();
  await page.keyboard.press('Shift+F2');
  await page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText('呼び名を確かめる');
  await goTo(page, 'Tab', 'button', 'Save');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Notes 1' }).waitFor();
  await expectInDraft(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+F2');
  await page
    .getByRole('row', { name: /呼び名/u })
    .and(page.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Enter');
  await expectInDraft(page);
  await status(page)
    .getByText(/^Paragraph 3/u)
    .waitFor();

  // From part to part: out of the text, which keeps Tab for itself, and back.
  await page.keyboard.press('Control+Shift+M');
  await expectIn(page.getByRole('grid', { name: 'Findings' }));
  await page.keyboard.press('Shift+F6');
  await expectInDraft(page);
  await page.keyboard.press('F6');
  await expectIn(page.getByRole('grid', { name: 'Findings' }));

  // Review: accepted, rejected, stepped back, by keys of the program and of the list; figures.
  await page.keyboard.press('Control+3');
  const left = async () => Number(/ of (\d+)$/u.exec(await page.locator('.review-count').innerText())?.[1]);
  await expect.poll(left).toBeGreaterThan(4);
  const changes = await left();
  await page.keyboard.press('Alt+F5');
  await page.keyboard.press('F9');
  await expect.poll(left).toBe(changes - 1);
  await page.keyboard.press('Shift+F9');
  await expect.poll(left).toBe(changes - 2);
  await page.keyboard.press('Control+F9');
  await expect.poll(left).toBe(changes - 1);
  await command(page, 'Review: Statistics');
  await page.getByRole('dialog', { name: 'Statistics' }).getByRole('grid').waitFor();
  await page.keyboard.press('Escape');
  await expectIn(page.getByRole('grid', { name: 'Changes' }));
  await page.keyboard.press('a');
  await expect.poll(left).toBe(changes - 2);
  await page.keyboard.press('u');
  await expect.poll(left).toBe(changes - 1);

  // Exported in a format of one's choice, saved, closed.
  await page.keyboard.press('Control+1');
  await expectInDraft(page);
  await page.keyboard.press('Control+Shift+E');
  await goTo(page, 'Tab', 'button', /Format/u);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mark');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Markdown.*Format|Format.*Markdown/u }).waitFor();
  await goTo(page, 'Tab', 'button', 'Export');
  await page.keyboard.press('Enter');
  await page.getByText(/^Exported as .*\.md$/u).waitFor();
  await expectInDraft(page);
  await page.keyboard.press('Control+s');
  await page.getByText(/^Saved as/u).waitFor();
  await command(page, 'File: Close document');
  await page
    .getByRole('button', { name: /^Open…/u })
    .and(page.locator(':focus'))
    .waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { pointed: string[] }).pointed)).toEqual([]);
});

test('a screen reader has the text, and hears findings, statuses and counts', async () => {
  const { page } = await web.open();
  await openPasted(page, garbled.join('\n'));
  await paneOf(page, 'Draft').click();
  await page.keyboard.press('Control+z');
  await expectFindings(page, 7);
  await page.keyboard.press('Shift+Alt+F1');
  await page.getByText('Screen reader mode is on').waitFor();
  await page.keyboard.press('Control+Home');
  // What assistive technology reads of an editor, in place of what is drawn.
  const read = page.getByRole('textbox', { name: 'Draft', exact: true });
  await expect.poll(() => read.textContent()).toContain(garbled.join('\n'));
  await page.keyboard.press('F8');
  const heard = page.locator('[aria-live="polite"]');
  await heard.getByText('Punctuation cluster, safe: 。。').waitFor();
  await heard.getByText('Paragraph 1. 7 findings in all.').waitFor();
  await expectInDraft(page);
  await page.keyboard.press('Home');
  await page.keyboard.insertText('港で');
  await expectLines(page, [`港で${garbled[0]}`, ...garbled.slice(1)]);
  await expect.poll(() => read.textContent()).toContain(`港で${garbled[0]}`);
  expect(await underlined(page)).toContain('。。');
  await heard.getByText('Paragraph 1: Edited by hand').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('status').getByText('1/4 confirmed').waitFor();
  await heard.getByText('Paragraph 2: Untouched').waitFor();
});
