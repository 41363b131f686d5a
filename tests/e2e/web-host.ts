import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(import.meta.dirname, '..', '..', 'out', 'cli', 'suiko.js');

/** The built web host as a process of its own, as `suiko serve` starts it. */
export interface WebHostProcess {
  /** A link that works once; another is printed when one has been used. */
  nextLink(): Promise<string>;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the host on a data folder, on any free port, without a browser. */
export function startWebHost(home: string, files: readonly string[] = []): WebHostProcess {
  const child = spawn(process.execPath, [program, 'serve', '--no-open', ...files], {
    env: { ...process.env, SUIKO_HOME: home, LANG: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const links: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => links.push(...(line.match(/http:\/\/\S+/gu) ?? [])));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    async nextLink() {
      const isOver = ended.then(() => true);
      while (links.length === 0)
        if (await Promise.race([isOver, once(lines, 'line').then(() => false)]))
          throw new Error('The host ended before it printed a link; is the program built?');
      return links.shift() ?? '';
    },
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
