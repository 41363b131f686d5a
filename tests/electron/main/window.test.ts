import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, provideBareProgram } from '../bare-program';

const bare = provideBareProgram();

describe('the window', () => {
  it('keeps the page apart from the program', async () => {
    const { window } = await bare.start();
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it('is shown when its page is drawn', async () => {
    const { window } = await bare.start();
    expect(window.options.show).toBe(false);
    expect(window.isShown).toBe(true);
  });

  it('has the background of the theme before the page is drawn', async () => {
    const light = await bare.start();
    bare.writeText('settings.json', JSON.stringify({ language: 'system', theme: 'dark', fontSize: 16 }));
    const chosen = await bare.start();
    const { backgroundColor } = light.window.options;
    expect(chosen.window.options.backgroundColor).not.toBe(backgroundColor);
  });

  it('comes back where it was', async () => {
    const first = await bare.start();
    first.window.place({ x: 40, y: 50, width: 1000, height: 700 });
    first.window.maximize();
    first.window.close();
    const second = await bare.start();
    expect(second.window.options).toMatchObject({ x: 40, y: 50, width: 1000, height: 700 });
    expect(second.window.isMaximized()).toBe(true);
  });

  it.each([
    ['off all screens', JSON.stringify({ x: 5000, y: 50, width: 1000, height: 700, isMaximized: false })],
    ['of a broken file', '{"x":'],
    ['of the wrong kind', '{"x":"1","y":2,"width":3,"height":4}'],
  ])('has its first size when the place is %s', async (_, bounds) => {
    bare.writeText('window.json', bounds);
    const { window } = await bare.start();
    expect(window.options).toMatchObject({ width: 1280, height: 800 });
    expect(window.options.x).toBeUndefined();
  });

  it('keeps the browser profile in the data folder', async () => {
    const { electron } = await bare.start();
    expect(electron.paths.get('userData')).toBe(join(bare.home(), 'window'));
  });

  it('shows its page larger and smaller', async () => {
    const shell = await bare.start();
    await call(shell, 'window:zoom', { percent: 150 });
    expect(shell.window.webContents.zoomFactor).toBe(1.5);
    await call(shell, 'window:zoom', { percent: 80 });
    expect(shell.window.webContents.zoomFactor).toBe(0.8);
    expect(await call(shell, 'window:zoom', { percent: 0 })).toMatchObject({ ok: false });
    expect(shell.window.webContents.zoomFactor).toBe(0.8);
  });

  it('ends the program when it is closed', async () => {
    const shell = await bare.start();
    await call(shell, 'window:close', {});
    expect(await shell.electron.exited).toBe(0);
  });
});

it('says why it cannot start', async () => {
  bare.writeText('blocked');
  const electron = bare.load({ home: join(bare.home(), 'blocked/inside') });
  await expect(electron.firstWindow()).rejects.toThrow('ENOTDIR');
  expect(await electron.exited).toBe(1);
});
