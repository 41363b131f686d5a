import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { carry } from './strict';
import { joinWorlds, preloadModules } from './worlds';

/** The preload as it runs beside a page. */
export interface PreloadPage {
  /** `webContents.send`; what is sent before the preload runs is lost, as with Electron. */
  send(channel: string, args: readonly unknown[]): Promise<void>;
  /** Makes `webUtils` know where a file on the disk lies, by name, size and time. */
  knowFile(key: string, path: string): Promise<void>;
}

/**
 * Runs the real preload bundle in an isolated world of every document of the page, and answers its calls
 * through `invoke`.
 */
export async function attachPreload(
  page: Page,
  preload: string,
  invoke: (channel: string, args: readonly unknown[]) => Promise<unknown>,
): Promise<PreloadPage> {
  const wire = await page.context().newCDPSession(page);
  const { frameTree } = await wire.send('Page.getFrameTree');
  let world: number | undefined;

  wire.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  wire.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'preload' && context.auxData?.frameId === frameTree.frame.id) world = context.id;
  });
  wire.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== 'doubleSend') return;
    const { call, channel, args } = JSON.parse(payload);
    invoke(channel, args)
      .then(
        (value) => ({ value: carry(value) ?? null }),
        (error) => ({ error: `Error invoking remote method '${channel}': ${error}` }),
      )
      .then((outcome) => run(wire, executionContextId, 'settle', [call, outcome]));
  });

  wire.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { executionContextId, exception, text } = exceptionDetails;
    if (executionContextId === world) throw new Error(`In the preload: ${exception?.description ?? text}`);
  });
  await wire.send('Page.enable');
  await wire.send('Runtime.enable');
  await wire.send('Runtime.addBinding', { name: 'doubleSend', executionContextName: 'preload' });
  await wire.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `if (window === window.top) (${joinWorlds})('page', 'preload');`,
  });
  await wire.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadScript(readFileSync(preload, 'utf8')),
    worldName: 'preload',
  });

  return {
    async send(channel, args) {
      if (world !== undefined) await run(wire, world, 'deliver', [channel, carry(args)]);
    },
    async knowFile(key, path) {
      if (world !== undefined) await run(wire, world, 'knowFile', [key, path]);
    },
  };
}

/** The newline after the bundle is needed: its source-map comment would swallow what follows. */
function preloadScript(bundle: string): string {
  return `if (window === window.top) {
    const bridge = (${joinWorlds})('preload', 'page');
    const { require, world } = (${preloadModules})(bridge, (message) => globalThis.doubleSend(message));
    globalThis.doubleWorld = world;
    (function (require, exports, module) { ${bundle}
    })(require, {}, { exports: {} });
  }`;
}

/** A page that is gone takes its world with it; nobody waits for an answer there. */
async function run(wire: CDPSession, contextId: number, method: string, args: unknown[]): Promise<void> {
  const expression = `doubleWorld.${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  const answer = await wire.send('Runtime.evaluate', { expression, contextId }).catch(() => null);
  if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
}
