import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftText, type OpenHarness, openHarness, openText, placeCursor } from './harness/open-harness';

let harness: OpenHarness;
let article: string;

beforeAll(async () => {
  harness = await openHarness();
  article = await readFile('corpus/chip-chiefs/source.txt', 'utf8');
});
afterAll(async () => {
  await harness.close();
});

async function pageWith(text: string, query?: string): Promise<Page> {
  const page = await harness.newPage(query);
  await openText(page, text);
  return page;
}

/** Tops of the line numbers in view, by number, in one pane. */
function numberTops(page: Page, pane: 'source' | 'draft'): Promise<Record<string, number>> {
  const selector = pane === 'source' ? '.suiko-pane:first-child' : '.suiko-pane-rest';
  return page.evaluate((css) => {
    const numbers = [...document.querySelectorAll(`${css} .line-numbers`)];
    return Object.fromEntries(
      numbers.map((number) => [number.textContent ?? '', Math.round(number.getBoundingClientRect().top)]),
    );
  }, selector);
}

/** Paragraphs of equal number stand at equal height; answers how many were compared. */
async function compareTops(page: Page): Promise<number> {
  const [source, draft] = await Promise.all([numberTops(page, 'source'), numberTops(page, 'draft')]);
  const both = Object.keys(source).filter((number) => number !== '' && number in draft);
  expect(both.map((number) => [number, draft[number]])).toEqual(
    both.map((number) => [number, source[number]]),
  );
  return both.length;
}

describe('the panes', () => {
  it('keep paragraphs level when one side grows', async () => {
    const page = await pageWith(article);
    await placeCursor(page, 3, 5);
    await page.keyboard.insertText('長い挿入。'.repeat(40));
    await expect.poll(() => compareTops(page).then((count) => count > 5)).toBe(true);
    await page.close();
  });

  it('stay level while either is scrolled, and after a jump', async () => {
    const page = await pageWith(Array.from({ length: 30 }, () => article).join('\n'));
    await placeCursor(page, 3, 5);
    await page.keyboard.insertText('長い挿入。'.repeat(40));
    await page.mouse.move(900, 400);
    for (let step = 0; step < 15; step += 1) await page.mouse.wheel(0, 500);
    await expect.poll(async () => Object.keys(await numberTops(page, 'draft')).includes('1')).toBe(false);
    await expect.poll(() => compareTops(page).then((count) => count > 3)).toBe(true);
    await page.mouse.move(300, 400);
    for (let step = 0; step < 5; step += 1) await page.mouse.wheel(0, -400);
    await expect.poll(() => compareTops(page).then((count) => count > 3)).toBe(true);
    await placeCursor(page, 600, 0);
    await expect.poll(async () => '601' in (await numberTops(page, 'source'))).toBe(true);
    await expect.poll(() => compareTops(page).then((count) => count > 3)).toBe(true);
    await page.close();
  });

  it('mark the pair of the cursor on both sides', async () => {
    const page = await pageWith('一。\n二。\n三。');
    await placeCursor(page, 1, 0);
    const bands = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.view-overlays .suiko-band')].map((band) =>
          Math.round(band.getBoundingClientRect().top),
        ),
      );
    await expect.poll(async () => (await bands()).length).toBe(2);
    expect(new Set(await bands()).size).toBe(1);
    await page.click('.suiko-pane:first-child .view-line >> nth=2');
    const third = (await numberTops(page, 'source'))['3'];
    await expect.poll(bands).toEqual([third, third]);
    const place = await page.evaluate(async () => (await globalThis.harness).editor.place());
    expect(place, 'keys for paragraphs act on the pair that is marked').toEqual({ paragraph: 2, offset: 0 });
    await page.close();
  });

  it('draw no character outside, however many wide dashes and dots a line has', async () => {
    const page = await pageWith(`${'――待って……“①→②”'.repeat(60)}\n${'漢字かな交じり文。'.repeat(40)}`);
    const overhang = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('.suiko-pane-rest .view-line > span')];
      const edge = document.querySelector('.suiko-pane-rest')?.getBoundingClientRect().right ?? 0;
      return Math.max(...lines.map((line) => line.getBoundingClientRect().right)) - edge;
    });
    expect(overhang).toBeLessThan(0);
    await page.close();
  });

  it('draw the text with the bundled face, full-width letters twice as wide as the others', async () => {
    const page = await pageWith('あ\nA');
    const widths = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        loaded: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
        spans: [...document.querySelectorAll('.suiko-pane-rest .view-line > span > span')].map(
          (span) => span.getBoundingClientRect().width,
        ),
      };
    });
    expect(widths.loaded.join()).toContain('BIZ UDGothic');
    expect(widths.spans[0]).toBeCloseTo((widths.spans[1] ?? 0) * 2, 0);
    await page.close();
  });

  it('show full-width spaces, and carry the language of the text', async () => {
    const page = await pageWith('前　後');
    await page.waitForSelector('.suiko-pane-rest .suiko-full-width-space');
    expect(await page.getAttribute('.suiko-pane-rest', 'lang')).toBe('ja');
    await page.close();
  });

  it('refuse to change the source', async () => {
    const page = await pageWith('一。\n二。');
    await page.click('.suiko-pane:first-child .view-line');
    await page.keyboard.type('x');
    expect(await page.textContent('.suiko-pane:first-child .view-lines')).not.toContain('x');
    expect(await draftText(page)).toBe('一。\n二。');
    await page.close();
  });

  it('keep cursor and scroll position of each document while another is shown', async () => {
    const page = await pageWith(Array.from({ length: 10 }, () => article).join('\n'));
    await placeCursor(page, 200, 3);
    await expect.poll(async () => '201' in (await numberTops(page, 'draft'))).toBe(true);
    await expect.poll(() => compareTops(page).then((count) => count > 3)).toBe(true);
    const before = await numberTops(page, 'draft');
    await openText(page, '別の文書。', 'b');
    await expect.poll(() => page.textContent('.suiko-pane-rest .view-lines')).toContain('別の文書');
    await page.evaluate(async () => (await globalThis.harness).show({ document: 'a' }));
    await expect.poll(() => numberTops(page, 'draft')).toEqual(before);
    const place = await page.evaluate(async () => (await globalThis.harness).editor.place());
    expect(place).toEqual({ paragraph: 200, offset: 3 });
    await page.close();
  });

  it('go to the place that was asked for while they were not on the screen, or where the review was', async () => {
    const page = await pageWith(Array.from({ length: 10 }, () => article).join('\n'));
    const place = () => page.evaluate(async () => (await globalThis.harness).editor.place());
    await page.evaluate(async () => {
      const { editor, show } = await globalThis.harness;
      show({ document: null });
      await new Promise(requestAnimationFrame);
      editor.reveal({ paragraph: 150, offset: 2 });
      show({ document: 'a' });
    });
    await expect.poll(place).toEqual({ paragraph: 150, offset: 2 });
    await expect.poll(() => numberTops(page, 'draft')).toHaveProperty('151');
    await page.evaluate(async () => (await globalThis.harness).show({ screen: 'review' }));
    await page.waitForSelector('.monaco-diff-editor .view-line');
    await page.evaluate(async () => (await globalThis.harness).editor.reveal({ paragraph: 70, offset: 1 }));
    await page.evaluate(async () => (await globalThis.harness).show({ screen: 'edit' }));
    await page.waitForSelector('.suiko-pane-rest .view-line');
    await expect.poll(place).toEqual({ paragraph: 70, offset: 1 });
    await expect.poll(() => numberTops(page, 'draft')).toHaveProperty('71');
    await page.close();
  });

  it('let a shown document be closed and its text be opened again', async () => {
    const page = await pageWith('一。');
    await page.evaluate(async () => {
      const { editor, engine, show } = await globalThis.harness;
      show({ document: null });
      editor.closeDocument('a');
      await engine.close('a');
    });
    await openText(page, '新しい一。');
    expect(await draftText(page)).toBe('新しい一。');
    await page.close();
  });

  it('draw nothing of a document that was closed when the next one was shown', async () => {
    const page = await pageWith('一。\n\n三。');
    await openText(page, '「一。\n\n', 'b');
    await page.waitForSelector('.suiko-pane-rest .suiko-status-attention');
    await page.evaluate(async () => {
      const { editor, engine, show } = await globalThis.harness;
      editor.closeDocument('b');
      show({ document: 'a' });
      await engine.close('b');
    });
    await page.waitForSelector('.suiko-pane-rest .suiko-status-attention', { state: 'detached' });
    await expect.poll(() => page.locator('.suiko-pane-rest .suiko-status-untouched').count()).toBe(2);
    await page.close();
  });

  it('go to what an undo changed where none of it is in view', async () => {
    const page = await pageWith(`一。。\n${Array.from({ length: 10 }, () => article).join('\n')}`);
    await page.evaluate(async () => {
      const { editor, engine } = await globalThis.harness;
      const found = await engine.document('a').nextFinding({ paragraph: 0, offset: 0 }, 'next');
      await editor.apply('a', () => engine.document('a').fixFinding(found?.key ?? '', 0), 'Fix');
      editor.reveal({ paragraph: 200, offset: 0 });
    });
    await expect.poll(async () => '201' in (await numberTops(page, 'draft'))).toBe(true);
    await page.evaluate(async () => (await globalThis.harness).editor.undo('a'));
    await expect.poll(async () => '1' in (await numberTops(page, 'draft'))).toBe(true);
    await page.close();
  });

  it('have a divider that keys move', async () => {
    const page = await pageWith('一。');
    const width = () => page.evaluate(() => document.querySelector('.suiko-pane')?.clientWidth ?? 0);
    const before = await width();
    await page.focus('[role=separator], hr.suiko-divider');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(width).toBeLessThan(before);
    await page.close();
  });
});

describe('findings in the draft', () => {
  const text = '一行目です。。次。\n「二行目…」です。\n三行目「です。';

  it('are underlined by tier and shown with a sign in the gutter', async () => {
    const page = await pageWith(text);
    await page.waitForSelector('.suiko-pane-rest .suiko-safe');
    await page.waitForSelector('.suiko-pane-rest .suiko-likely');
    await page.waitForSelector('.suiko-pane-rest .suiko-ask');
    await page.waitForSelector('.suiko-pane-rest .suiko-status-attention');
    await page.waitForSelector('.suiko-pane:first-child .suiko-status-attention');
    await page.close();
  });

  it('are gone from the line that was put right, and come with typing', async () => {
    const page = await pageWith('一行目です。。');
    await page.waitForSelector('.suiko-pane-rest .suiko-safe');
    await placeCursor(page, 0, 7);
    await page.keyboard.press('Backspace');
    await page.waitForSelector('.suiko-pane-rest .suiko-safe', { state: 'detached' });
    await page.keyboard.insertText('。');
    await page.waitForSelector('.suiko-pane-rest .suiko-safe');
    await page.close();
  });

  it('are visited in order and explained', async () => {
    const page = await pageWith(text);
    await page.waitForSelector('.suiko-pane-rest .suiko-ask');
    await placeCursor(page, 0, 0);
    const visit = () =>
      page.evaluate(async () => {
        const { editor } = await globalThis.harness;
        return (await editor.goToFinding('next'))?.finding.rule;
      });
    expect(await visit()).toBe('punctuation-cluster');
    await expect
      .poll(() => page.textContent('.monaco-hover:not(.hidden)').catch(() => ''))
      .toContain('Found: punctuation-cluster');
    expect(await page.textContent('.monaco-hover:not(.hidden)')).toContain('→');
    expect(await visit()).toBe('dash-ellipsis');
    expect(await visit()).toBe('unbalanced-bracket');
    expect(await visit()).toBe('punctuation-cluster');
    await page.close();
  });

  it('offer their fixes in the menu, which tells the shell what was chosen', async () => {
    const page = await pageWith(text);
    await page.waitForSelector('.suiko-pane-rest .suiko-safe');
    await placeCursor(page, 0, 5);
    await page.keyboard.press('Control+.');
    await page.getByText('Fix all: punctuation-cluster').waitFor();
    await page.getByText('Fix:').first().click();
    const read = () => page.evaluate(async () => (await globalThis.harness).quickFixes);
    await expect.poll(async () => (await read()).length).toBe(1);
    expect(await read()).toMatchObject([{ kind: 'fix', document: 'a', fix: 0 }]);
    await page.close();
  });

  it('tell the text at a span that reaches into other paragraphs', async () => {
    const page = await pageWith('一行目です。\n二行目です。\n三行目です。');
    const piece = await page.evaluate(async () =>
      (await globalThis.harness).editor.pieceOf('a', 1, { from: -3, to: 3 }, 2),
    );
    expect(piece).toEqual({
      from: { paragraph: 0, offset: 4 },
      to: { paragraph: 1, offset: 3 },
      text: 'す。\n二行目',
      before: '目で',
      after: 'です',
    });
    await page.close();
  });

  it('have what belongs to them framed in the draft, until another is chosen', async () => {
    const page = await pageWith('会議は終わった。\n会議は終わった。。');
    const mark = (isMarked: boolean) =>
      page.evaluate(async (marked) => {
        const { editor, engine } = await globalThis.harness;
        const found = await engine.document('a').nextFinding({ paragraph: 0, offset: 0 }, 'next');
        const related = [{ from: -9, to: -1 }];
        editor.markRelated(
          'a',
          found && marked ? { ...found, finding: { ...found.finding, related } } : null,
        );
      }, isMarked);
    await mark(true);
    await expect.poll(() => page.locator('.suiko-pane-rest .suiko-related').count()).toBe(1);
    await mark(false);
    await expect.poll(() => page.locator('.suiko-pane-rest .suiko-related').count()).toBe(0);
    await page.close();
  });

  it('never lets the text of a document become a link or markup in the hover', async () => {
    const page = await pageWith('「[x](https://example.com)<b>太字</b>');
    await page.waitForSelector('.suiko-pane-rest .suiko-finding');
    await page.evaluate(async () => {
      const { editor } = await globalThis.harness;
      editor.reveal({ paragraph: 0, offset: 0 });
      await editor.goToFinding('next');
    });
    await page.waitForSelector('.monaco-hover:not(.hidden)');
    expect(await page.locator('.monaco-hover a[href], .monaco-hover b').count()).toBe(0);
    await page.close();
  });
});

describe('Monaco', () => {
  it('speaks the language of the interface', async () => {
    const page = await pageWith('一。', 'language=ja');
    await page.locator('.suiko-pane-rest .view-line').first().click({ button: 'right' });
    await page.getByText('切り取り').waitFor();
    await page.close();
  });

  it('can start its worker under the content security policy', async () => {
    const page = await pageWith('一。');
    const worker = page.waitForEvent('worker', (started) => started.url().includes('editor.worker'));
    await page.evaluate(() => {
      const environment = Reflect.get(globalThis, 'MonacoEnvironment') as { getWorker(): Worker } | undefined;
      environment?.getWorker();
    });
    expect((await worker).url()).toContain('editor.worker');
    await page.close();
  });

  it('has the themes of the page', async () => {
    const page = await pageWith('一。', 'theme=dark');
    const background = await page.evaluate(() => {
      const editor = document.querySelector('.suiko-pane-rest .monaco-editor-background');
      return editor && getComputedStyle(editor).backgroundColor;
    });
    expect(background).toBe('rgb(22, 24, 28)');
    await page.close();
  });
});

it('nothing of this made the page complain', () => {
  expect(harness.problems).toEqual([]);
});
