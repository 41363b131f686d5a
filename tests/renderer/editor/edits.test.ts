import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EditEvent } from '#renderer/editor';
import { applyDocumentEdits } from './apply-document-edits';
import {
  draftText,
  engineText,
  type OpenHarness,
  openHarness,
  openText,
  placeCursor,
} from './harness/open-harness';

const text = '一行目。\n二行目。。\n三行目(です)。';
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
  return () => page.close();
});

function edits(): Promise<EditEvent[]> {
  return page.evaluate(async () => (await globalThis.harness).edits);
}

async function clean(id = 'a'): Promise<number | undefined> {
  return page.evaluate(async (name) => {
    const { editor, engine } = await globalThis.harness;
    const batch = await editor.apply(name, () => engine.document(name).clean('safe'), 'clean');
    return batch?.edits.length;
  }, id);
}

/** The reported edits, one after the other, make the draft; and the engine has the same. */
async function expectEditsToExplainDraft(before: string): Promise<void> {
  const events = await edits();
  const explained = events.reduce((now, event) => applyDocumentEdits(now, event.edits), before);
  expect(explained).toBe(await draftText(page));
  expect(await engineText(page)).toBe(explained);
  expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
}

describe('edits of the draft', () => {
  it('are told with places of the text before them', async () => {
    await placeCursor(page, 1, 1);
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    expect((await edits()).map((event) => event.edits)).toEqual([
      [{ from: { paragraph: 1, offset: 1 }, to: { paragraph: 1, offset: 1 }, insert: 'x' }],
      [{ from: { paragraph: 1, offset: 2 }, to: { paragraph: 1, offset: 2 }, insert: '\n' }],
      [{ from: { paragraph: 1, offset: 2 }, to: { paragraph: 2, offset: 0 }, insert: '' }],
    ]);
    await expectEditsToExplainDraft(text);
  });

  it('of several cursors come as one, and do not overlap', async () => {
    await placeCursor(page, 0, 1);
    await page.keyboard.press('Control+Shift+L');
    await page.keyboard.press('Escape');
    await page.evaluate(async () =>
      (await globalThis.harness).editor.reveal({ paragraph: 0, offset: 1 }, { paragraph: 0, offset: 3 }),
    );
    await page.keyboard.press('Control+Shift+L');
    await page.keyboard.type('段落');
    const last = (await edits()).at(-1);
    expect(last?.edits).toHaveLength(3);
    await expectEditsToExplainDraft(text);
  });

  it('of a paste have line feeds only, whatever the clipboard holds', async () => {
    await placeCursor(page, 0, 2);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'あ\r\nい\rう\nえ');
      const target = document.activeElement;
      target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await page.waitForFunction(async () => (await globalThis.harness).edits.length > 0);
    expect((await edits()).flatMap((event) => event.edits.map(({ insert }) => insert)).join('')).toBe(
      'あ\nい\nう\nえ',
    );
    await expectEditsToExplainDraft(text);
  });

  it('are undone and done again under the number of the state they come to', async () => {
    await placeCursor(page, 0, 0);
    await page.keyboard.type('あ');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    const causes = (await edits()).map(({ cause }) => cause);
    expect(causes.map(({ kind }) => kind)).toEqual(['edit', 'undo', 'redo']);
    expect(causes[2]?.alternative).toBe(causes[0]?.alternative);
    expect(causes[1]?.alternative).toBeLessThan(causes[0]?.alternative ?? 0);
    await expectEditsToExplainDraft(text);
  });

  it('of random keys explain the draft', async () => {
    const keys = [
      'a',
      '。',
      'Enter',
      'Backspace',
      'Delete',
      'ArrowUp',
      'ArrowLeft',
      'Control+z',
      'Home',
      'Shift+ArrowDown',
    ];
    let seed = 7;
    for (let step = 0; step < 120; step += 1) {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      const key = keys[(seed >> 8) % keys.length] ?? 'a';
      if (key === '。') await page.keyboard.insertText(key);
      else await page.keyboard.press(key);
    }
    await expectEditsToExplainDraft(text);
  });
});

describe('an input method', () => {
  it('has its intermediate states kept back until it ends', async () => {
    await placeCursor(page, 0, 0);
    const cdp = await page.context().newCDPSession(page);
    for (const reading of ['す', 'すい', 'すいこ', 'すいこう']) {
      await cdp.send('Input.imeSetComposition', {
        text: reading,
        selectionStart: reading.length,
        selectionEnd: reading.length,
      });
    }
    const composing = await page.evaluate(async () => (await globalThis.harness).editor.isComposing());
    expect(composing).toBe(true);
    expect(await draftText(page)).toBe(`すいこう${text}`);
    expect(await edits()).toEqual([]);

    await cdp.send('Input.insertText', { text: '推敲' });
    expect(await draftText(page)).toBe(`推敲${text}`);
    expect(await page.evaluate(async () => (await globalThis.harness).editor.isComposing())).toBe(false);
    await expectEditsToExplainDraft(text);
  });

  it('makes a batch wait for its end', async () => {
    await placeCursor(page, 0, 0);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'す', selectionStart: 1, selectionEnd: 1 });
    const batch = clean();
    await cdp.send('Input.insertText', { text: '酢' });
    expect(await batch).toBeGreaterThan(0);
    expect(await draftText(page)).toMatch(/^酢一行目。\n二行目。\n/u);
    await expectEditsToExplainDraft(text);
  });
});

describe('a batch', () => {
  it('is one undo step, told with its number', async () => {
    await placeCursor(page, 0, 0);
    await page.keyboard.type('あ');
    await clean();
    const after = await draftText(page);
    expect(after).not.toBe(`あ${text}`);
    expect((await edits()).at(-1)?.cause).toMatchObject({ kind: 'edit', batch: expect.any(Number) });
    await page.keyboard.press('Control+z');
    expect(await draftText(page)).toBe(`あ${text}`);
    await page.keyboard.press('Control+y');
    expect(await draftText(page)).toBe(after);
    await expectEditsToExplainDraft(text);
  });

  it('of more than a thousand places is undone place by place for the engine', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => `第${index}の段落。。`).join('\n');
    await openText(page, many, 'many');
    const count = await clean('many');
    expect(count).toBe(1500);
    await page.evaluate(async () => {
      const { editor } = await globalThis.harness;
      editor.undo('many');
      editor.redo('many');
      editor.undo('many');
    });
    expect((await edits()).map((event) => event.edits.length)).toEqual([1500, 1500, 1500, 1500]);
    expect(await draftText(page, 'many')).toBe(many);
    expect(await engineText(page, 'many')).toBe(many);
  });

  it('is asked for again when the draft changed meanwhile', async () => {
    const asked = await page.evaluate(async () => {
      const { editor, engine } = await globalThis.harness;
      let count = 0;
      await editor.apply(
        'a',
        async () => {
          count += 1;
          const batch = await engine.document('a').clean('safe');
          if (count === 1) await editor.apply('a', async () => batch, 'the same, first');
          return count === 1 ? batch : engine.document('a').clean('likely');
        },
        'clean',
      );
      return count;
    });
    expect(asked).toBe(2);
    await expectEditsToExplainDraft(text);
  });
});

describe('steps without text', () => {
  it('are undone in order with the edits around them', async () => {
    const log = await page.evaluate(async () => {
      const { editor, engine } = await globalThis.harness;
      const steps: string[] = [];
      await editor.apply('a', () => engine.document('a').clean('safe'), 'clean');
      const cleaned = editor.draftText('a');
      editor.pushStep('a', {
        label: 'confirm',
        undo: () => steps.push('undo'),
        redo: () => steps.push('redo'),
      });
      editor.undo('a');
      steps.push(editor.draftText('a') === cleaned ? 'still cleaned' : 'not cleaned');
      editor.redo('a');
      editor.undo('a');
      editor.undo('a');
      steps.push(editor.draftText('a') === cleaned ? 'still cleaned' : 'not cleaned');
      steps.push(editor.canUndo('a') ? 'can undo' : 'nothing to undo');
      return steps;
    });
    expect(log).toEqual(['undo', 'still cleaned', 'redo', 'undo', 'not cleaned', 'nothing to undo']);
  });
});

describe('undo', () => {
  it('takes back everything a person does to a document, one by one in order, and redo does it again', async () => {
    await openText(
      page,
      '彼は行った。。\n黄仁順は「帰った。\n三つ目です... \n黄氏は言った。\n終わり。。',
      'b',
    );
    await page.evaluate(async () => {
      const { app, makeReady } = await globalThis.harness;
      await makeReady(app);
    });
    await placeCursor(page, 0, 2);
    const states: Record<string, string> = { 'at first': await project() };
    const names = await page.evaluate(async () => Object.keys((await globalThis.harness).personSteps));
    for (const name of ['typing', ...names]) {
      if (name === 'typing') await page.keyboard.type('また');
      else
        await page.evaluate(async (step) => {
          const { app, personSteps } = await globalThis.harness;
          await personSteps[step]?.(app);
        }, name);
      states[name] = await project();
      expect(Object.values(states).at(-2), name).not.toBe(states[name]);
    }
    const order = Object.entries(states);
    for (const [name, state] of order.slice(0, -1).reverse()) {
      await page.evaluate(async () => (await globalThis.harness).editor.undo('b'));
      expect([name, await project()]).toEqual([name, state]);
    }
    expect(await page.evaluate(async () => (await globalThis.harness).editor.canUndo('b'))).toBe(false);
    for (const [name, state] of order.slice(1)) {
      await page.evaluate(async () => (await globalThis.harness).editor.redo('b'));
      expect([name, await project()]).toEqual([name, state]);
    }
  });
});

/** All that is saved of the document, when everything is checked. */
function project(): Promise<string> {
  return page.evaluate(async () => {
    const document = (await globalThis.harness).engine.document('b');
    await document.findingCounts({});
    return document.projectText();
  });
}

it('nothing of this made the page complain', () => {
  expect(harness.problems).toEqual([]);
});
