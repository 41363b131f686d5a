import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { findDataFolder } from '#electron/node';
import { namedFiles, ownArguments } from './arguments';
import { collectFiles, listenForOpenFile } from './incoming-files';
import { denyNavigation, denyPermissions } from './lock-down';
import { showEmptyMenu } from './menu';
import { registerPageScheme, servePage } from './serve-page';
import { becomeOnlyInstance } from './single-instance';
import { startWindow } from './start-window';

const outFolder = join(__dirname, '..');
const dataFolder = findDataFolder();
const named = namedFiles(ownArguments());
const files = collectFiles(named);

mkdirSync(dataFolder, { recursive: true });
app.setPath('userData', join(dataFolder, 'window'));
registerPageScheme();
denyNavigation();
listenForOpenFile(files);
if (becomeOnlyInstance(named, files)) {
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(openProgram).catch(giveUp);
} else {
  app.quit();
}

function openProgram(): Promise<void> {
  denyPermissions();
  servePage(join(outFolder, 'renderer'));
  showEmptyMenu();
  return startWindow(outFolder, dataFolder, files);
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Suiko', error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.exit(1);
}
