import { describe, expect, it } from 'vitest';
import type { FileRef } from '#shared/contract';
import { call, fileNames, listen, provideBareProgram } from '../bare-program';
import { Preventable } from '../double/browser-window';
import { dropFile } from '../double/start-program';

const bare = provideBareProgram();

describe('files from outside', () => {
  it('opens what the command line names', async () => {
    bare.writeText('a.txt');
    const shell = await bare.start({ args: ['--enable-features=x', 'a.txt'] });
    expect(fileNames(await call(shell, 'app:info', {}))).toEqual(['a.txt']);
    expect(fileNames(await call(shell, 'app:info', {}))).toEqual([]);
  });

  it('opens what a second start names, in the window that is there', async () => {
    const shell = await bare.start();
    shell.window.minimize();
    await call(shell, 'app:info', {});
    const heard = await listen(shell, 'files:open');
    const second = bare.load({ isFirst: false, args: ['b.txt'] });
    second.becomeReady();
    expect(await second.exited).toBe(0);
    expect(second.windows).toEqual([]);
    shell.electron.app.emit('second-instance', {}, [], '/', second.lockData);
    expect(await heard.next()).toMatchObject({ files: [{ name: 'b.txt' }] });
    expect(shell.window.isMinimized()).toBe(false);
    expect(shell.window.focused).toBe(1);
  });

  it.each([[undefined], [null], ['b.txt'], [{ files: 'b.txt' }], [{ files: [7, null] }]])(
    'only comes forward when a second start says %j',
    async (data) => {
      const shell = await bare.start();
      shell.electron.app.emit('second-instance', {}, [], '/', data);
      expect(shell.window.focused).toBe(1);
      expect(fileNames(await call(shell, 'app:info', {}))).toEqual([]);
    },
  );

  it('keeps a file that the system names before the program is ready', async () => {
    const path = bare.writeText('early.suiko', '{}');
    const electron = bare.load();
    const event = new Preventable();
    electron.app.emit('open-file', event, path);
    expect(event.defaultPrevented).toBe(true);
    electron.becomeReady();
    const window = await electron.firstWindow();
    const { page } = window.webContents;
    if (!page) throw new Error('no page');
    expect(fileNames(await call({ electron, window, page }, 'app:info', {}))).toEqual(['early.suiko']);
  });

  it('opens a file that the system names later', async () => {
    const shell = await bare.start();
    await call(shell, 'app:info', {});
    const heard = await listen(shell, 'files:open');
    shell.electron.app.emit('open-file', new Preventable(), bare.writeText('late.txt'));
    expect(await heard.next()).toMatchObject({ files: [{ name: 'late.txt', canOverwrite: false }] });
  });

  it('tells the page of files that came before it listened', async () => {
    const shell = await bare.start();
    await call(shell, 'app:info', {});
    shell.electron.app.emit('open-file', new Preventable(), bare.writeText('between.txt'));
    await expect.poll(() => shell.window.webContents.delivered).toBe(1);
    const heard = await listen(shell, 'files:open');
    expect(await heard.next()).toMatchObject({ files: [{ name: 'between.txt' }] });
  });

  it('keeps a file that comes while the page is loaded anew', async () => {
    const shell = await bare.start();
    await call(shell, 'app:info', {});
    await Promise.all([shell.page.waitForEvent('load'), shell.window.webContents.reload()]);
    shell.electron.app.emit('open-file', new Preventable(), bare.writeText('between.txt'));
    expect(fileNames(await call(shell, 'app:info', {}))).toEqual(['between.txt']);
  });

  it('reads a dropped file from its place', async () => {
    const shell = await bare.start();
    const path = bare.writeText('dropped.txt', '推敲');
    const dropped = await shell.page.evaluateHandle(() => ({
      next: new Promise((resolve) => {
        addEventListener('dragover', (event) => event.preventDefault());
        addEventListener('drop', (event) => {
          event.preventDefault();
          resolve(Reflect.get(Object(window), 'suiko').fileForDrop(event.dataTransfer?.files[0]));
        });
      }),
    }));
    await dropFile(shell, path);
    const ref = (await dropped.evaluate(({ next }) => next)) as FileRef;
    expect(ref).toMatchObject({ name: 'dropped.txt', canOverwrite: false });
    expect(await call(shell, 'text:read', { file: ref.id })).toMatchObject({ value: { text: '推敲' } });
  });

  it('has no place for a file that a page made up', async () => {
    const { page } = await bare.start();
    const ref = page.evaluate(() =>
      Reflect.get(Object(window), 'suiko').fileForDrop(new File(['x'], 'passwd')),
    );
    expect(await ref).toBeNull();
  });
});
