import { join } from 'node:path';
import { app } from 'electron';
import { createHost, type Host } from '#electron/node';
import { invariant, succeed } from '#shared/text';
import { closeWhenKept } from './closing';
import { offerReload } from './crash';
import { createDialogCalls } from './dialogs';
import type { IncomingFiles } from './incoming-files';
import { showMenu } from './menu';
import { startUrl } from './page-origin';
import { answerPage, tellPage } from './page-wire';
import { createWindow } from './window';
import { type Words, wordsFor } from './words';

/** Opens the window with a host behind it, and loads the page. */
export async function startWindow(
  outFolder: string,
  dataFolder: string,
  files: IncomingFiles,
): Promise<void> {
  const plain = await createHost({
    dataFolder,
    door: 'window',
    version: app.getVersion(),
    locale: app.getLocale(),
    glossaryScript: join(outFolder, 'glossary-worker', 'glossary-worker.cjs'),
  });
  const { theme } = await readSettings(plain);
  const window = createWindow(outFolder, dataFolder, theme);
  const words = () => chooseWords(plain);
  closeWhenKept(window, () => tellPage(window, { event: 'window:closing', payload: {} }), words);
  offerReload(window, words);

  const host: Host = {
    ...plain,
    handlers: {
      ...plain.handlers,
      ...createDialogCalls(window, plain, words),
      async 'app:info'(args) {
        const info = await plain.handlers['app:info'](args);
        if (!info.ok) return info;
        const came = files.take((paths) => void openFiles(paths));
        return succeed({ ...info.value, files: await refsFor(came) });
      },
      async 'menu:set'({ menu }) {
        showMenu(menu, (command) => tellPage(window, { event: 'menu:command', payload: { command } }));
        return succeed(null);
      },
      async 'window:zoom'({ percent }) {
        window.webContents.setZoomFactor(percent / 100);
        return succeed(null);
      },
      async 'window:close'() {
        window.destroy();
        return succeed(null);
      },
    },
  };

  const refsFor = (paths: readonly string[]) => Promise.all(paths.map((path) => plain.refs.forOpened(path)));

  async function openFiles(paths: readonly string[]): Promise<void> {
    tellPage(window, { event: 'files:open', payload: { files: await refsFor(paths) } });
  }

  window.webContents.on('did-navigate', () => files.hold());
  answerPage(host);
  host.events.subscribe((event) => tellPage(window, event));
  await window.loadURL(startUrl);
}

async function readSettings(host: Host) {
  const settings = await host.handlers['settings:read']({});
  invariant(settings.ok, 'settings always have a value');
  return settings.value;
}

async function chooseWords(host: Host): Promise<Words> {
  const { language } = await readSettings(host);
  return wordsFor(language === 'system' ? app.getLocale() : language);
}
