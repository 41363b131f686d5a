import { app } from 'electron';

const commands = ['check', 'clean', 'names', 'diff', 'export', 'glossary', 'serve', 'help'];
const options = ['--help', '-h', '--version', '-V'];

/** Whether the program was started as the command line and not as the editor. */
export function isTerminalCommand([first = '']: readonly string[]): boolean {
  return commands.includes(first) || options.includes(first);
}

/** Runs the command without a window and ends the program with its status. */
export async function runTerminalCommand(args: readonly string[]): Promise<void> {
  // Loaded now, because the editor's window never needs the engine in this process.
  const { run, terminalIo } = await import('#electron/cli');
  const status = await run(args, terminalIo());
  // What is still on its way through a pipe would be lost with the process.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  app.exit(status);
}
