import { Worker } from 'node:worker_threads';
import { createGlossaryFiles, type GlossaryFiles, type GlossaryListener } from './glossary-files';

/** A call to the thread; the reply has its number. */
export interface ThreadCall {
  readonly number: number;
  readonly method: 'open' | 'change' | 'decide';
  readonly args: readonly unknown[];
}

export type ThreadReply =
  /** The script runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly number: number; readonly error: unknown }
  | { readonly kind: 'changed'; readonly args: Parameters<GlossaryListener['changed']> }
  | { readonly kind: 'bug'; readonly error: unknown };

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * Glossary files worked on in a thread of their own (`glossary-worker.ts`, built to `script`), so that a file of 30 MB
 * does not hold up windows and pages. It starts with the first call; where it cannot be started, or ends by itself,
 * this thread does the work.
 */
export function runGlossaryThread(script: string, listener: GlossaryListener): GlossaryFiles {
  const opened = new Map<string, string>();
  let files: Promise<GlossaryFiles> | null = null;

  async function workHere(error: unknown): Promise<GlossaryFiles> {
    listener.bug(error);
    const here = createGlossaryFiles(listener);
    for (const [id, path] of opened) await here.open(id, path);
    return here;
  }

  const get = () => {
    files ??= startThread(script, listener, (error) => {
      files = workHere(error);
    }).catch(workHere);
    return files;
  };
  return {
    async open(id, path) {
      const answer = await (await get()).open(id, path);
      if (answer.ok) opened.set(id, path);
      return answer;
    },
    change: async (...args) => (await get()).change(...args),
    decide: async (...args) => (await get()).decide(...args),
    close: async () => (await files)?.close(),
  };
}

/** Rejects when the script cannot be run; `onEnd` tells that a thread that ran has ended by an error. */
function startThread(
  script: string,
  listener: GlossaryListener,
  onEnd: (error: unknown) => void,
): Promise<GlossaryFiles> {
  let isReady = false;
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const worker = new Worker(script);
  worker.on('message', (reply: ThreadReply) => {
    if (reply.kind === 'ready') return;
    if (reply.kind === 'changed') return listener.changed(...reply.args);
    if (reply.kind === 'bug') return listener.bug(reply.error);
    const call = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.kind === 'value') call?.resolve(reply.value);
    else call?.reject(reply.error);
  });

  function call<T>(method: ThreadCall['method'], args: readonly unknown[]): Promise<T> {
    last += 1;
    const number = last;
    return new Promise<T>((resolve, reject) => {
      // The thread answers what the method of this name answers.
      waiting.set(number, { resolve: (value) => resolve(value as T), reject });
      worker.postMessage({ number, method, args } satisfies ThreadCall);
    });
  }

  return new Promise((resolve, reject) => {
    worker.once('error', (error) => {
      for (const { reject: refuse } of waiting.values()) refuse(error);
      waiting.clear();
      if (isReady) onEnd(error);
      else reject(error);
    });
    // Its first message says that it is ready.
    worker.once('message', () => {
      isReady = true;
      // The program ends when its windows do; who asks for something waits for the answer.
      worker.unref();
      resolve({
        open: (...args) => call('open', args),
        change: (...args) => call('change', args),
        decide: (...args) => call('decide', args),
        async close() {
          await worker.terminate();
        },
      });
    });
  });
}
