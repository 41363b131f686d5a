import { describe, expect, it } from 'vitest';
import { provideBareProgram } from '../bare-program';
import { Preventable } from '../double/browser-window';

const bare = provideBareProgram();

describe('ways out of the page', () => {
  it('does not follow a link elsewhere', async () => {
    const { page, window } = await bare.start();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      document.body.append(link);
      link.click();
    });
    expect(await page.textContent('#here')).toBe('Here');
    expect(window.webContents.escaped).toEqual([]);
  });

  it('opens no further window', async () => {
    const { page, window: shell } = await bare.start();
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => {
      window.open('https://example.org/');
    });
    const popup = await opened;
    await expect.poll(() => popup.isClosed()).toBe(true);
    expect(shell.webContents.escaped).toEqual([]);
    expect(shell.webContents.openHandler?.({ url: 'app://suiko/index.html' })).toEqual({ action: 'deny' });
  });

  it('prevents each of them', async () => {
    const { window } = await bare.start();
    const ways = [
      ['will-navigate', 'https://example.org/'],
      ['will-navigate', 'file:///etc/passwd'],
      ['will-navigate', 'app://other/index.html'],
      ['will-navigate', 'app://suiko/other.html'],
      ['will-frame-navigate', 'https://example.org/'],
      ['will-redirect', 'https://example.org/'],
      ['will-attach-webview', 'https://example.org/'],
    ];
    for (const [kind = '', url = ''] of ways) {
      const event = new Preventable({ url, isMainFrame: true });
      window.webContents.emit(kind, event, url);
      expect(event.defaultPrevented, `${kind} ${url}`).toBe(true);
    }
  });

  it('shows its own page in no frame', async () => {
    const { window } = await bare.start();
    const event = new Preventable({ url: 'app://suiko/index.html', isMainFrame: false });
    window.webContents.emit('will-frame-navigate', event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('lets the page load itself again', async () => {
    const { page } = await bare.start();
    await page.evaluate(() => Object.assign(window, { before: true }));
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
    expect(await page.evaluate(() => 'before' in window)).toBe(false);
  });

  it('grants the clipboard to the page of the program, and nothing else to anybody', async () => {
    const { electron } = await bare.start();
    const wishes = [
      ['clipboard-read', 'app://suiko/', true],
      ['clipboard-sanitized-write', 'app://suiko/', true],
      ['clipboard-read', 'https://example.org/', false],
      ['clipboard-read', 'app://other/', false],
      ['clipboard-sanitized-write', '', false],
      ['notifications', 'app://suiko/', false],
      ['geolocation', 'app://suiko/', false],
      ['media', 'app://suiko/', false],
      ['fileSystem', 'app://suiko/', false],
      ['openExternal', 'app://suiko/', false],
      ['local-fonts', 'app://suiko/', false],
    ] as const;
    for (const [permission, url, isGranted] of wishes) {
      const answers = { requested: isGranted, checked: isGranted };
      expect(electron.askPermission(permission, url), `${permission} ${url}`).toEqual(answers);
    }
  });

  it('lets the page copy and paste', async () => {
    const { page } = await bare.start();
    const pasted = page.evaluate(async () => {
      await navigator.clipboard.writeText('推敲');
      return navigator.clipboard.readText();
    });
    expect(await pasted).toBe('推敲');
  });
});
