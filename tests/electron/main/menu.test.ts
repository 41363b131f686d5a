import { describe, expect, it } from 'vitest';
import { call, listen, provideBareProgram } from '../bare-program';

const bare = provideBareProgram();

describe('the menu', () => {
  const menu = [
    {
      label: 'File',
      items: [
        { label: 'Open…', command: 'file.open', keys: 'Ctrl+O' },
        { label: '', separator: true },
        { label: 'Save', command: 'file.save', enabled: false },
      ],
    },
  ];

  it('is empty until the page sends its own', async () => {
    const { electron } = await bare.start();
    expect(electron.menu).toBeNull();
  });

  it('shows the keys without binding them', async () => {
    const shell = await bare.start();
    expect(await call(shell, 'menu:set', { menu })).toEqual({ ok: true, value: null });
    expect(shell.electron.menu).toMatchObject([
      {
        label: 'File',
        submenu: [
          { label: 'Open…', accelerator: 'Ctrl+O', registerAccelerator: false, enabled: true },
          { type: 'separator' },
          { label: 'Save', enabled: false },
        ],
      },
    ]);
  });

  it('reports what is chosen', async () => {
    const shell = await bare.start();
    await call(shell, 'menu:set', { menu });
    const heard = await listen(shell, 'menu:command');
    shell.electron.menu?.[0]?.submenu?.[0]?.click?.();
    expect(await heard.next()).toEqual({ command: 'file.open' });
  });

  it('has the menus of the system on macOS', async () => {
    const shell = await bare.start({ platform: 'darwin' });
    const roles = () =>
      shell.electron.menu?.map(({ role, submenu }) => role ?? submenu?.map((item) => item.role));
    const own = ['appMenu', ['cut', 'copy', 'paste', 'selectAll']];
    expect(roles()).toEqual(own);
    await call(shell, 'menu:set', { menu });
    expect(roles()).toEqual([...own, [undefined, undefined, undefined]]);
  });
});
