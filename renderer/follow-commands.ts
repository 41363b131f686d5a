import { listenToKeys, menuOf, runCommand } from '#renderer/commands';
import type { App } from '#renderer/flows';

/** Milliseconds between two descriptions of the system's menu. */
const menuPause = 300;

/** Commands from the keyboard and from the system's menu, and the end of the window. */
export function followCommands(app: App): void {
  const { host, journal, store } = app;
  listenToKeys(app, window);
  host.on('menu:command', ({ command }) => runCommand(app, command));
  host.on('window:closing', async () => {
    await journal.flush();
    await host.call('window:close', {});
  });
  window.addEventListener('pagehide', () => void journal.flush());
  if (store.get().info.door === 'window') describeMenu(app);
}

function describeMenu({ host, store, t }: App): void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const describe = () => {
    timer = undefined;
    const menu = menuOf(store.get(), t);
    const now = JSON.stringify(menu);
    if (now !== last) void host.call('menu:set', { menu });
    last = now;
  };
  store.api.subscribe(() => {
    if (timer === undefined) timer = setTimeout(describe, menuPause);
  });
  describe();
}
