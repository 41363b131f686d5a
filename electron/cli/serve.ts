import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readBytes } from '#electron/node';
import { serve, untilInterrupted } from '#electron/web';
import type { CliIo } from './io';
import { unwrap } from './read-input';

/** `suiko serve`: the app in a browser, from this machine to itself. */
export function addServe(
  program: Command,
  io: CliIo,
  version: string,
  finish: (status: number) => void,
): void {
  program
    .command('serve')
    .description('open the app in a browser')
    .argument('[file...]', 'files to open')
    .option('--port <number>', 'the port, 0 for any free one', parsePort, 0)
    .option('--no-open', 'do not start a browser')
    .action(
      async (files: readonly string[], { port, open }: { readonly port: number; readonly open: boolean }) => {
        // Told here, where the person is; the page would say it in another window.
        for (const file of files) unwrap(await readBytes(resolve(file)), file);
        const status = await serve({
          files: files.map((file) => resolve(file)),
          port,
          openBrowser: open,
          staticFolder: join(import.meta.dirname, '..', 'renderer'),
          glossaryScript: join(import.meta.dirname, '..', 'glossary-worker', 'glossary-worker.cjs'),
          version,
          print: (line) => io.write(`${line}\n`),
          signal: untilInterrupted(),
        });
        finish(status);
      },
    );
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('It is a number up to 65535.');
  return port;
}
