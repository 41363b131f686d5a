import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { FileRef, HostEvents, MenuItem } from '#shared/contract';
import { launchChromium } from '../chromium';
import { call, listen } from '../electron/bare-program';
import { makeBareProgram, startProgram } from '../electron/double/start-program';
import type { ContractClient } from './client';
import { describeContract } from './describe-contract';
import { succeeded } from './world';

let browser: Browser;
let bare: ReturnType<typeof makeBareProgram>;

beforeAll(async () => {
  browser = await launchChromium();
  bare = makeBareProgram();
});
afterAll(async () => {
  await browser.close();
  bare.remove();
});

describeContract('through the real preload and main', async (home, files): Promise<ContractClient> => {
  const program = await startProgram({ browser, outFolder: bare.outFolder, home, args: files });
  const { electron, window: shell, page } = program;

  /** A window that closes as asked takes the page, which waits for the answer, with it. */
  const lostWithWindow = (error: unknown) => {
    if (shell.isDestroyed()) return { ok: true, value: null };
    throw error;
  };

  const client: ContractClient = {
    async call(name, args) {
      const answer = await page
        .evaluate(([name, args]) => Reflect.get(Object(window), 'suiko').call(name, args), [
          name,
          args,
        ] as const)
        .catch(lostWithWindow);
      return answer;
    },
    callAnything: (name, args) => call(program, name, args),
    async open(path): Promise<FileRef> {
      electron.dialogAnswers.push({ canceled: false, filePaths: [path] });
      const [ref] = succeeded(await client.call('dialog:open', { kind: 'document' }));
      if (!ref) throw new Error('Nothing was opened');
      return ref;
    },
    async choose(path): Promise<FileRef> {
      electron.dialogAnswers.push({ canceled: false, filePath: path });
      const ref = succeeded(await client.call('dialog:save', { name: path }));
      if (!ref) throw new Error('Nothing was chosen');
      return ref;
    },
    async emit(event) {
      if (event.event !== 'menu:command') throw new Error(`How does a person bring about ${event.event}?`);
      const menu: MenuItem[] = [{ label: 'Chosen', command: event.payload.command }];
      succeeded(await client.call('menu:set', { menu }));
      const heard = await listen<typeof event.payload>(program, event.event);
      electron.menu?.[0]?.click?.();
      return { event: event.event, payload: await heard.next() };
    },
    async listen(event) {
      const heard = await page.evaluateHandle((event) => {
        const waiting: unknown[] = [];
        const askers: ((payload: unknown) => void)[] = [];
        Reflect.get(Object(window), 'suiko').on(event, (payload: unknown) => {
          const asker = askers.shift();
          if (asker) asker(payload);
          else waiting.push(payload);
        });
        return {
          next: () => (waiting.length > 0 ? waiting.shift() : new Promise((resolve) => askers.push(resolve))),
        };
      }, event);
      return { next: () => heard.evaluate(({ next }) => next()) as Promise<HostEvents[typeof event]> };
    },
    async close() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
  };
  return client;
});
