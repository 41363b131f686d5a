import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { findDataFolder } from '#electron/node';
import { namedFiles } from './arguments';
import { collectFiles, listenForOpenFile } from './incoming-files';
import { denyNavigation, denyPermissions } from './lock-down';
import { showEmptyMenu } from './menu';
import { registerPageScheme, servePage } from './serve-page';
import { becomeOnlyInstance } from './single-instance';
import { startWindow } from './start-window';

/** `out/`, where this bundle lies in a folder of its own. */
const outFolder = join(__dirname, '..');

/** What must be said to Electron before it is ready, then the window. */
export async function startEditor(args: readonly string[]): Promise<void> {
  const dataFolder = findDataFolder();
  const named = namedFiles(args);
  const files = collectFiles(named);

  mkdirSync(dataFolder, { recursive: true });
  app.setPath('userData', join(dataFolder, 'window'));
  registerPageScheme();
  denyNavigation();
  listenForOpenFile(files);
  if (!becomeOnlyInstance(named, files)) return app.quit();
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  denyPermissions();
  servePage(join(outFolder, 'renderer'));
  showEmptyMenu();
  await startWindow(outFolder, dataFolder, files);
}
