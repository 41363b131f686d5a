import { once } from 'node:events';
import type { CliIo } from './io';

/** The process's own streams. A reader that goes away (`| head`) ends the program without a word. */
export function terminalIo(): CliIo {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    input: () => process.stdin,
    write: async (output) => {
      if (!process.stdout.write(output)) await once(process.stdout, 'drain');
    },
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}
