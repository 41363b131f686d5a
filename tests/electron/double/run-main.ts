import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { Browser, BrowserContext } from 'playwright-core';
import { ElectronDouble } from './electron';

/** Where `npm run build` puts the program. */
export const builtFolder = join(import.meta.dirname, '../../../out');

export interface Start {
  /** Shows the windows; without one the program runs until it wants to load a page. */
  readonly browser?: Browser;
  /** The built program; of a folder of its own when the test brings its own page. */
  readonly outFolder?: string;
  /** The data folder. */
  readonly home: string;
  /** As the packaged program gets them: without the executable. */
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly platform?: NodeJS.Platform;
  readonly isFirst?: boolean;
  readonly locale?: string;
  readonly isDark?: boolean;
}

/** Loads the real main bundle; the program runs as far as it goes before the system says it is ready. */
export function loadMain(start: Start): ElectronDouble {
  const mainBundle = join(start.outFolder ?? builtFolder, 'main/main.cjs');
  let context: Promise<BrowserContext> | undefined;
  const double = new ElectronDouble({
    isFirst: start.isFirst ?? true,
    locale: start.locale ?? 'en-GB',
    isDark: start.isDark ?? false,
    context: () => {
      if (!start.browser) throw new Error('This run has no browser to show a page in');
      context ??= start.browser.newContext({
        locale: start.locale ?? 'en-GB',
        viewport: { width: 1280, height: 800 },
      });
      return context;
    },
  });
  const requireBuiltIn = createRequire(mainBundle);
  const electron = double.module();
  const ownProcess = standInForProcess(start, double);
  const { setTimeout, clearTimeout } = double.timers;
  const requireInMain = (name: string) => {
    if (name === 'electron') return electron;
    if (name === 'process' || name === 'node:process') return ownProcess;
    return requireBuiltIn(name);
  };
  const run = compileFunction(
    readFileSync(mainBundle, 'utf8'),
    ['require', 'exports', 'module', '__filename', '__dirname', 'process', 'setTimeout', 'clearTimeout'],
    { filename: mainBundle },
  );
  const module = { exports: {} };
  run(
    requireInMain,
    module.exports,
    module,
    mainBundle,
    dirname(mainBundle),
    ownProcess,
    setTimeout,
    clearTimeout,
  );
  return double;
}

/** The program's own arguments, folder, environment, system and output; all else is this process. */
function standInForProcess({ args = [], cwd, home, platform }: Start, double: ElectronDouble): object {
  const write = (text: string | Uint8Array, done?: () => void) => {
    double.output += typeof text === 'string' ? text : Buffer.from(text).toString();
    done?.();
    return true;
  };
  const own: Partial<Record<string, unknown>> = {
    argv: ['/opt/Suiko/suiko', ...args],
    env: { ...process.env, SUIKO_HOME: home },
    platform: platform ?? process.platform,
    cwd: () => cwd ?? process.cwd(),
    stdout: Object.assign(new EventEmitter(), { write }),
    stderr: Object.assign(new EventEmitter(), { write }),
  };
  return new Proxy(process, {
    get: (target, key) => (typeof key === 'string' && key in own ? own[key] : Reflect.get(target, key)),
  });
}
