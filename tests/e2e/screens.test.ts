import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { translator } from '#renderer/strings';
import { openSample } from './person';
import { barriers, overflowing } from './screen-checks';
import { type PageOptions, provideWeb } from './start-web';

const web = provideWeb();
const folder = join(import.meta.dirname, 'screenshots');
const readmePicture = join(import.meta.dirname, 'readme', 'edit.png');
mkdirSync(folder, { recursive: true });

interface Look extends Required<Pick<PageOptions, 'language' | 'theme' | 'width' | 'height'>> {
  /** Barriers are looked for in one language: they come from structure and colours. */
  readonly barriers?: true;
  /** Dialogs that no key opens are looked at in one. */
  readonly allDialogs?: true;
}

const fromPalette = [
  'file.paste',
  'file.keepVersion',
  'file.versions',
  'paragraph.note',
  'findings.ignored',
  'findings.checks',
  'findings.style',
  'names.export',
  'review.rejectListed',
] as const;

const looks: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1280, height: 800, barriers: true },
  { language: 'ja', theme: 'dark', width: 1280, height: 800, barriers: true, allDialogs: true },
  { language: 'zh', theme: 'dark', width: 1920, height: 1080 },
  { language: 'ja', theme: 'light', width: 900, height: 600 },
];

test.each(looks)(
  'each screen in $language, $theme, $width × $height has no barrier and no text cut off',
  { timeout: 120_000 },
  async (look) => {
    const { language, theme, width } = look;
    const { page } = await web.open(look);
    const t = translator(language);
    const faults: Record<string, string[]> = {};

    async function lookAt(screen: string): Promise<void> {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${screen}-${language}-${theme}-${width}.png`) });
      const found = [...(look.barriers ? await barriers(page) : []), ...(await overflowing(page))];
      if (found.length > 0) faults[screen] = found;
    }

    await page.getByRole('button', { name: t('start.sample') }).waitFor();
    await lookAt('start');
    await page.getByRole('button', { name: t('start.sample') }).click();
    await page.getByRole('main').getByRole('status').waitFor();
    await page.keyboard.press('F8');
    await page.locator('.suiko-finding').first().waitFor();
    for (const pane of ['pane.source', 'pane.draft'] as const)
      await page.getByRole('textbox', { name: t(pane), exact: true }).waitFor({ state: 'attached' });
    await lookAt('edit');
    if (process.env.SUIKO_SCREENSHOT === '1' && look === looks[0])
      await page.screenshot({ path: readmePicture });

    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { name: t('names.title') }).waitFor();
    await page.locator('.cluster').waitFor();
    await page.locator('.entry-sheet .entry-row').first().click();
    await page.locator('.entry-facts').waitFor();
    await lookAt('names');
    await page.keyboard.press('Control+3');
    await page.locator('.char-insert').first().waitFor();
    await lookAt('review');
    await page.getByRole('radio', { name: t('review.inline') }).click();
    await page.locator('.monaco-diff-editor:not(.side-by-side)').waitFor();
    await lookAt('review-inline');
    await page.getByRole('button', { name: t('statistics.title'), exact: true }).click();
    await page.getByRole('dialog').getByRole('grid').waitFor();
    await lookAt('statistics');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+1');

    async function leaveDialog(): Promise<void> {
      await page.keyboard.press('Escape');
      // The first may have closed a list of the dialog.
      if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }

    for (const [screen, keys] of [
      ['preview', 'Control+Shift+R'],
      ['changes-here', 'Control+Shift+F9'],
      ['export', 'Control+Shift+E'],
      ['settings', 'Control+,'],
      ['keys', 'F1'],
      ['palette', 'Control+Shift+P'],
      ['entry', 'Control+e'],
      ['variant', 'Control+Shift+A'],
    ] as const) {
      await page.keyboard.press(keys);
      await page.getByRole('dialog').waitFor();
      await lookAt(screen);
      await leaveDialog();
    }
    if (look.allDialogs)
      for (const command of fromPalette) {
        await page.keyboard.press('Control+Shift+P');
        const search = page.getByRole('searchbox', { name: t('palette.search') });
        await search.fill(t(`command.${command}`));
        await page.getByRole('menuitem').first().waitFor();
        await page.keyboard.press('Enter');
        await search.waitFor({ state: 'detached' });
        await page.getByRole('dialog').waitFor();
        await lookAt(command);
        await leaveDialog();
      }
    expect(faults).toEqual({});
  },
);

test('the analysis has a worker of its own', async () => {
  const { page } = await web.open();
  await openSample(page);
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('analysis.worker')]);
});
