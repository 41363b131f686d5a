import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answer, CallName, HostCalls } from '#shared/contract';
import { startWebHost } from '../e2e/web-host';

/** A host in a process of its own, and the calls of a page to it. */
export interface Target {
  /** Rejected when the host is gone before it answers. */
  call<N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N>>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

export type StartTarget = (home: string) => Promise<Target>;

/** `suiko serve`, called as its page calls it. */
export async function startServing(home: string): Promise<Target> {
  const host = startWebHost(home);
  const { origin, hash } = new URL(await host.nextLink());
  const code = new URLSearchParams(hash.slice(1)).get('code');
  const session = await fetch(`${origin}/session`, { method: 'POST', body: JSON.stringify({ code }) });
  const { secret }: { secret: string } = await session.json();
  const headers = { 'x-suiko-secret': secret, 'content-type': 'application/json' };
  return {
    async call(name, args) {
      const response = await fetch(`${origin}/call/${name}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(args),
      });
      return response.json();
    },
    kill: host.kill,
  };
}

/** The program with windows, its main process around a double of Electron. */
export async function startMain(home: string): Promise<Target> {
  const script = join(import.meta.dirname, 'run-main-alone.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, home], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  const lines = createInterface(child.stdout);
  let isGone = false;
  child.once('exit', () => {
    isGone = true;
    for (const { reject } of waiting.values()) reject(new Error('The program was killed'));
  });
  // What was not written yet when the program ended is lost, as it would be.
  child.stdin.on('error', () => undefined);
  await once(lines, 'line');
  lines.on('line', (line) => {
    const { id, answer }: { id: number; answer: unknown } = JSON.parse(line);
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  let last = 0;
  return {
    call<N extends CallName>(name: N, args: HostCalls[N]['args']) {
      // Nobody would ever answer it.
      if (isGone) return Promise.reject(new Error('The program was killed'));
      last += 1;
      const id = last;
      child.stdin.write(`${JSON.stringify({ id, name, args })}\n`);
      return new Promise<Answer<N>>((resolve, reject) => {
        waiting.set(id, { resolve: (answer) => resolve(answer as Answer<N>), reject });
      });
    },
    kill: () => endAtOnce(child),
  };
}

export async function endAtOnce(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
