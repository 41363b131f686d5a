import { describe, expect, it } from 'vitest';
import { DoubleWindow, type WindowOptions } from './double/browser-window';
import { ElectronDouble } from './double/electron';
import { fromStandIn, toStandIn } from './double/stand-in';
import { carry } from './double/strict';

function createDouble() {
  const double = new ElectronDouble({
    isFirst: true,
    locale: 'en',
    isDark: false,
    context: () => Promise.reject(new Error('no browser')),
  });
  // The bundle gets the module without types, and so do these tests.
  const module = double.module() as Record<string, Record<string, (...args: unknown[]) => unknown>>;
  return { double, module };
}

function openWindow(options: WindowOptions) {
  const unused = () => Promise.reject(new Error('unused'));
  const nothing = () => {};
  return new DoubleWindow(options, {
    context: unused,
    created: nothing,
    closed: nothing,
    invoke: unused,
    serve: unused,
  });
}

const safe = {
  preload: '/out/preload/preload.cjs',
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
};

describe('the double of Electron', () => {
  it('throws for a member that it does not model', () => {
    const { module } = createDouble();
    expect(() => module.shell).toThrow('electron.shell');
    expect(() => module.app?.relaunch).toThrow('app.relaunch');
    expect(() => module.protocol?.registerFileProtocol).toThrow('protocol.registerFileProtocol');
  });

  it('throws for an event that it never emits', () => {
    const { module } = createDouble();
    expect(() => module.app?.on?.('web-contents-crashed', () => {})).toThrow('web-contents-crashed');
  });

  it('throws for a second handler', () => {
    const { module } = createDouble();
    module.ipcMain?.handle?.('a', () => 1);
    expect(() => module.ipcMain?.handle?.('a', () => 2)).toThrow('second handler');
  });

  it('refuses to serve a scheme that is not privileged, or too early', () => {
    const { module, double } = createDouble();
    module.protocol?.registerSchemesAsPrivileged?.([{ scheme: 'app', privileges: { standard: true } }]);
    expect(() => module.protocol?.handle?.('app', () => null)).toThrow('ready');
    double.becomeReady();
    expect(() => module.protocol?.handle?.('file', () => null)).toThrow('Not modelled');
    expect(() => module.protocol?.registerSchemesAsPrivileged?.([])).toThrow('before the app is ready');
  });

  it('throws for a dialog that nobody expects', async () => {
    const { module } = createDouble();
    await expect(module.dialog?.showMessageBox?.({})).rejects.toThrow('did not expect');
  });

  it('throws for a menu item that Electron would refuse', () => {
    const { module } = createDouble();
    expect(() => module.Menu?.buildFromTemplate?.([{ enabled: true }])).toThrow('label');
    expect(() => module.Menu?.buildFromTemplate?.([{ label: 'a', icon: 'b.png' }])).toThrow('icon');
  });

  it('opens a window with safe preferences', () => {
    expect(openWindow({ webPreferences: safe }).isDestroyed()).toBe(false);
  });

  it.each([
    { contextIsolation: false },
    { sandbox: false },
    { nodeIntegration: true },
    { webSecurity: false },
    { webviewTag: true },
    { sandbox: undefined },
    { preload: 'preload.cjs' },
    { nodeIntegrationInWorker: true },
    { allowRunningInsecureContent: true },
  ])('throws for a window with %j', (weak) => {
    expect(() => openWindow({ webPreferences: { ...safe, ...weak } })).toThrow();
  });

  it('carries plain data as a copy', () => {
    const payload = { text: '推敲', list: [1, null, { deep: true }] };
    expect(carry(payload)).toEqual(payload);
    expect(carry(payload)).not.toBe(payload);
  });

  it.each([
    ['a function', { run: () => 1 }],
    ['a promise', Promise.resolve(1)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(2)],
    ['a date', { at: new Date(0) }],
    ['an error', new Error('x')],
  ])('does not carry %s', (_, payload) => {
    expect(() => carry(payload)).toThrow();
  });

  it('shows each address of the scheme under one that Chromium knows, and back', () => {
    const address = 'app://suiko/assets/a.js?v=1#top';
    expect(toStandIn(address)).toBe('https://suiko.app.test/assets/a.js?v=1#top');
    expect(fromStandIn(toStandIn(address))).toBe(address);
    expect(fromStandIn('https://example.org/')).toBe('https://example.org/');
  });
});
