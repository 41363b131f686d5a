import { parentPort } from 'node:worker_threads';
import { invariant } from '#shared/text';
import { createGlossaryFiles } from './glossary-files';
import type { ThreadCall, ThreadReply } from './glossary-thread';

// The other end of `glossary-thread.ts`.
invariant(parentPort, 'this is the script of a thread');
const port = parentPort;
const post = (reply: ThreadReply) => port.postMessage(reply);

const files = createGlossaryFiles({
  changed: (...args) => post({ kind: 'changed', args }),
  bug: (error) => post({ kind: 'bug', error }),
});

post({ kind: 'ready' });

port.on('message', ({ number, method, args }: ThreadCall) => {
  // Both ends are built together: the arguments are those of the method.
  const run: (...args: never[]) => Promise<unknown> = files[method];
  run(...(args as never[])).then(
    (value) => post({ kind: 'value', number, value }),
    (error: unknown) => post({ kind: 'error', number, error }),
  );
});
