import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#electron/node';
import { provideBareProgram } from '../bare-program';

const bare = provideBareProgram();

describe('the page', () => {
  it('comes with the content security policy', async () => {
    const { electron } = await bare.start();
    const answer = await electron.serve('app://suiko/index.html');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('cannot run code made of strings or reach another host', async () => {
    const { page, window } = await bare.start();
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
      const reached = await fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      return { injected: Reflect.has(globalThis, 'injected'), reached };
    });
    expect(outcome).toEqual({ injected: false, reached: false });
    expect(window.webContents.escaped).toEqual([]);
  });

  it('is all that can be had by its address', async () => {
    const { electron } = await bare.start();
    expect(await (await electron.serve('app://suiko/')).text()).toContain('Here');
    const others = [
      'app://suiko/../secret.txt',
      'app://suiko/..%2f..%2fsecret.txt',
      'app://suiko/%2e%2e/%2e%2e/secret.txt',
      'app://suiko/..%5c..%5csecret.txt',
      'app://suiko//etc/passwd',
      'app://suiko/%00',
      'app://suiko/%',
      'app://suiko/../main/main.cjs',
      'app://other/index.html',
    ];
    for (const address of others) {
      const answer = await electron.serve(address);
      expect([answer.status, await answer.text()], address).toEqual([404, 'Not found']);
    }
  });

  it('is only read', async () => {
    const { electron } = await bare.start();
    expect((await electron.serve('app://suiko/index.html', 'POST')).status).toBe(404);
  });

  it('sees three functions of the program and nothing of Electron or Node', async () => {
    const { page } = await bare.start();
    const seen = await page.evaluate(() => ({
      suiko: Object.keys(Reflect.get(Object(window), 'suiko')).sort(),
      isFrozen: Object.isFrozen(Reflect.get(Object(window), 'suiko')),
      others: ['require', 'process', 'module', 'electron', 'Buffer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ suiko: ['call', 'fileForDrop', 'on'], isFrozen: true, others: [] });
  });

  it('cannot listen to what is no event', async () => {
    const { page } = await bare.start();
    const listening = page.evaluate(() => Reflect.get(Object(window), 'suiko').on('ipc-message', () => {}));
    await expect(listening).rejects.toThrow('No such event');
  });
});
