import { app, dialog } from 'electron';
import { ownArguments } from './arguments';
import { startEditor } from './start-editor';
import { isTerminalCommand, runTerminalCommand } from './terminal-command';

const args = ownArguments();
const running = isTerminalCommand(args) ? runTerminalCommand(args) : startEditor(args);
running.catch(giveUp);

function giveUp(error: unknown): void {
  dialog.showErrorBox('Suiko', error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.exit(1);
}
