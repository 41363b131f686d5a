import { describe, expect, it } from 'vitest';
import { call, listen, provideBareProgram } from '../bare-program';

const bare = provideBareProgram();

describe('closing', () => {
  it('waits until the page has kept what is left', async () => {
    const shell = await bare.start();
    const heard = await listen(shell, 'window:closing');
    shell.window.close();
    expect(await heard.next()).toEqual({});
    expect(shell.window.isDestroyed()).toBe(false);
    await call(shell, 'window:close', {});
    expect(shell.window.isDestroyed()).toBe(true);
    expect(await shell.electron.exited).toBe(0);
  });

  it('asks the person when the page does not answer', async () => {
    const { electron, window } = await bare.start();
    electron.dialogAnswers.push({ response: 0 }, { response: 1 });
    window.close();
    window.close();
    electron.timers.pass();
    await expect.poll(() => electron.dialogs.length).toBe(1);
    expect(electron.dialogs).toMatchObject([{ buttons: ['Wait', 'Close anyway'], defaultId: 0 }]);
    expect(window.isDestroyed()).toBe(false);
    await expect
      .poll(() => {
        electron.timers.pass();
        return window.isDestroyed();
      })
      .toBe(true);
    expect(await electron.exited).toBe(0);
  });

  it('does not wait for a page that is gone', async () => {
    const { electron, window } = await bare.start();
    electron.dialogAnswers.push(new Promise(() => {}));
    window.webContents.crash();
    window.close();
    expect(await electron.exited).toBe(0);
  });

  it('lets the whole program end', async () => {
    const shell = await bare.start();
    const heard = await listen(shell, 'window:closing');
    Reflect.get(shell.electron.app, 'quit')();
    await heard.next();
    expect(shell.electron.exitCode).toBeUndefined();
    await call(shell, 'window:close', {});
    expect(await shell.electron.exited).toBe(0);
  });
});

describe('a page that stops working', () => {
  it('can be loaded again', async () => {
    const { electron, window, page } = await bare.start();
    electron.dialogAnswers.push({ response: 0 });
    const loaded = page.waitForEvent('load');
    window.webContents.crash();
    await loaded;
    expect(electron.dialogs).toMatchObject([{ buttons: ['Reload', 'Quit'] }]);
    expect(window.webContents.isCrashed()).toBe(false);
  });

  it('ends the program when the person wants no more', async () => {
    const { electron, window } = await bare.start();
    electron.dialogAnswers.push({ response: 1 });
    window.webContents.crash();
    expect(await electron.exited).toBe(1);
  });
});
