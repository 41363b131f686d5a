import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { draftText, type OpenHarness, openHarness, openText } from './harness/open-harness';

const plain = Array.from({ length: 30 }, (_, index) => `何もない第${index}段落。`).join('\n');
const text = `彼は"電池の王"と呼ばれた。。\n${plain}\n最後の行です。。`;
let harness: OpenHarness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(async () => {
  await harness.close();
});
beforeEach(async () => {
  page = await harness.newPage();
  await openText(page, text);
  await page.evaluate(async () => {
    const { editor, engine, show } = await globalThis.harness;
    await editor.apply('a', () => engine.document('a').clean('safe'), 'clean');
    show({ screen: 'review' });
  });
  await page.waitForSelector('.char-insert');
  return () => page.close();
});

/** What is drawn as removed on the left and as added on the right, by reading the text under the marks. */
function changes(): Promise<{ before: string; after: string }[]> {
  return page.evaluate(async () =>
    (await globalThis.harness).editor.changes('a').map(({ before, after }) => ({ before, after })),
  );
}

function marks(kind: 'insert' | 'delete'): Promise<number> {
  return page.locator(`.char-${kind}`).count();
}

describe('the review', () => {
  it('draws the changes of the session, not those of Monaco', async () => {
    const expected = await changes();
    expect(expected.length).toBeGreaterThan(2);
    const withBefore = expected.filter(({ before }) => before !== '').length;
    await expect.poll(() => marks('delete')).toBe(withBefore);
  });

  it('folds what is unchanged, and can be inline', async () => {
    await page.getByText('hidden lines').first().waitFor();
    await page.evaluate(async () => (await globalThis.harness).show({ layout: 'inline' }));
    await page.waitForSelector('.monaco-diff-editor:not(.side-by-side)');
  });

  it('names both panes, also after its layout has changed', async () => {
    const names = () =>
      page
        .locator('.monaco-diff-editor [role=textbox]')
        .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
    await expect.poll(names).toEqual(['Baseline', 'Draft']);
    await page.evaluate(async () => (await globalThis.harness).show({ layout: 'inline' }));
    await page.waitForSelector('.monaco-diff-editor:not(.side-by-side)');
    expect(await names()).toEqual(['Baseline', 'Draft']);
  });

  it('accepts a change: it leaves the list, and Ctrl+Z brings it back', async () => {
    const before = await changes();
    const draft = await draftText(page);
    const accepted = await page.evaluate(async () =>
      (await globalThis.harness).editor.acceptChanges('a', [0]),
    );
    expect(accepted).toBe(true);
    expect(await changes()).toEqual(before.slice(1));
    await page.evaluate(async () => (await globalThis.harness).editor.undo('a'));
    await expect.poll(changes).toEqual(before);
    await page.evaluate(async () => (await globalThis.harness).editor.redo('a'));
    await expect.poll(changes).toEqual(before.slice(1));
    expect(await draftText(page)).toBe(draft);
  });

  it('rejects a change: the baseline comes back into the draft, as one undo step', async () => {
    const before = await changes();
    const draft = await draftText(page);
    const last = before.length - 1;
    const rejected = await page.evaluate(
      async (index) => (await globalThis.harness).editor.rejectChanges('a', [index]),
      last,
    );
    expect(rejected).toBe(true);
    expect(await changes()).toEqual(before.slice(0, -1));
    expect(await draftText(page)).toMatch(/最後の行です。。$/u);
    await page.evaluate(async () => (await globalThis.harness).editor.undo('a'));
    expect(await draftText(page)).toBe(draft);
    await expect.poll(changes).toEqual(before);
  });

  it('accepting all leaves nothing, and undoing all of it leaves everything as it was', async () => {
    const before = await changes();
    await page.evaluate(async (count) => {
      const { editor } = await globalThis.harness;
      for (let index = 0; index < count; index += 1) await editor.acceptChanges('a', [0]);
    }, before.length);
    expect(await changes()).toEqual([]);
    await expect.poll(() => marks('insert')).toBe(0);
    await page.evaluate(async (count) => {
      const { editor } = await globalThis.harness;
      for (let index = 0; index < count; index += 1) editor.undo('a');
    }, before.length);
    await expect.poll(changes).toEqual(before);
  });

  it('refuses an index of a list that is no longer true', async () => {
    const refused = await page.evaluate(async () => {
      const { editor, engine } = await globalThis.harness;
      await editor.apply('a', () => engine.document('a').reject([0]), 'behind its back');
      return editor.acceptChanges('a', [0]);
    });
    expect(refused).toBe(false);
  });

  it('draws what was moved and edited in the colour of moves, with its edits, also inline', async () => {
    await page.evaluate(async () => {
      const { editor, engine } = await globalThis.harness;
      const at = (paragraph: number) => ({ paragraph, offset: 0 });
      const edits = [
        { from: at(0), to: at(1), insert: '' },
        { from: at(9), to: at(9), insert: '彼は「水力の王」と呼ばれた。\n' },
      ];
      await editor.apply('a', () => engine.document('a').editByHand(edits), 'move');
    });
    const background = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    await page.locator('.editor.modified .suiko-moved-come').first().waitFor();
    await page.locator('.editor.original .suiko-moved-gone').first().waitFor();
    const moved = await background('.editor.modified .suiko-moved');
    await page.evaluate(async () => (await globalThis.harness).show({ layout: 'inline' }));
    await page.locator('.view-zones .view-line.char-delete').first().waitFor();
    expect(await background('.view-zones .view-line.char-delete')).toBe(moved);
  });

  it.each([
    ['at the start', 0, 0, 1, 0],
    ['at the end', 30, 10, 31, 7],
    ['of many paragraphs', 3, 0, 20, 5],
  ])('draws a deletion %s, also inline', async (_, paragraph, offset, toParagraph, toOffset) => {
    await page.evaluate(
      async ([from, to]) => {
        const { editor, show } = await globalThis.harness;
        editor.reveal(from, to);
        show({ layout: 'inline' });
      },
      [
        { paragraph, offset },
        { paragraph: toParagraph, offset: toOffset },
      ] as const,
    );
    const before = await draftText(page);
    await page.keyboard.press('Delete');
    expect(await draftText(page)).not.toBe(before);
    const deleted = () => page.evaluate(async () => (await globalThis.harness).editor.changes('a'));
    await expect
      .poll(async () => (await deleted()).some(({ before: text }) => text.includes('\n')))
      .toBe(true);
    await page.waitForSelector('.inline-deleted-text, .char-delete, .line-delete');
  });

  it('draws a draft that was emptied', async () => {
    await page.evaluate(async () => (await globalThis.harness).editor.reveal({ paragraph: 0, offset: 0 }));
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await changes()).length).toBe(1);
    await expect.poll(() => marks('delete')).toBeGreaterThan(10);
  });

  it('highlights the current change and scrolls to it', async () => {
    const last = (await changes()).length - 1;
    await page.evaluate(async (current) => (await globalThis.harness).show({ current }), last);
    await page.waitForSelector('.suiko-current-change');
    await expect
      .poll(() => page.textContent('.modified-in-monaco-diff-editor .view-lines'))
      .toContain('最後の行');
  });

  it('lets go of a document that is closed while it is shown', async () => {
    await page.evaluate(async () => {
      const { editor, engine, show } = await globalThis.harness;
      editor.closeDocument('a');
      await engine.close('a');
      show({ document: null });
    });
    await page.waitForSelector('.monaco-diff-editor', { state: 'detached' });
  });

  it('takes edits of the draft, and draws the changes anew', async () => {
    const before = await changes();
    await page.evaluate(async () => (await globalThis.harness).editor.reveal({ paragraph: 0, offset: 0 }));
    await page.keyboard.insertText('追記、');
    await expect.poll(async () => (await changes()).length).toBe(before.length + 1);
  });
});

it('nothing of this made the page complain', () => {
  expect(harness.problems).toEqual([]);
});
