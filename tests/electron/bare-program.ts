import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { FileRef } from '#shared/contract';
import { launchChromium } from '../chromium';
import type { ElectronDouble } from './double/electron';
import { loadMain, type Start } from './double/run-main';
import { makeBareProgram, type Program, startProgram } from './double/start-program';

/** The real program around an empty page, anew for each test, in one browser for the file. */
export interface BareProgram {
  start(options?: Partial<Start>): Promise<Program>;
  /** Loads the main bundle without the system being ready. */
  load(options?: Partial<Start>): ElectronDouble;
  /** The data folder, which is the working folder too. */
  home(): string;
  /** Writes a file into the data folder; answers its path. */
  writeText(name: string, text?: string): string;
}

export function provideBareProgram(): BareProgram {
  let browser: Browser;
  let bare: ReturnType<typeof makeBareProgram>;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    bare = makeBareProgram();
    mkdirSync(bare.home);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    bare.remove();
  });

  const fill = (options: Partial<Start>) => ({ browser, ...bare, cwd: bare.home, ...options });
  return {
    start: (options = {}) => startProgram(fill(options)),
    load: (options = {}) => loadMain(fill(options)),
    home: () => bare.home,
    writeText(name, text = 'text') {
      const path = join(bare.home, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

/** A call as the page makes it; `null` when the window closed before the answer came. */
export async function call({ page, window: shell }: Program, name: unknown, args: unknown): Promise<unknown> {
  const answer = page.evaluate(
    // What a page sends need not be a call of the contract, so no types of ours stand in the way here.
    ([name, args]) => Reflect.get(Object(window), 'suiko').call(name, args),
    [name, args] as const,
  );
  return answer.catch((error: unknown) => {
    if (shell.isDestroyed()) return null;
    throw error;
  });
}

/** Starts to listen now; `next` resolves with the next payload. */
export async function listen<T>({ page }: Program, event: string): Promise<{ next(): Promise<T> }> {
  const heard = await page.evaluateHandle((event) => {
    const suiko = Reflect.get(Object(window), 'suiko');
    return { next: new Promise<T>((resolve) => suiko.on(event, resolve)) };
  }, event);
  return { next: () => heard.evaluate(({ next }) => next) };
}

/** The names of the files in an answer to `app:info`. */
export function fileNames(answer: unknown): string[] {
  const { value } = answer as { value: { files: FileRef[] } };
  return value.files.map(({ name }) => name);
}
