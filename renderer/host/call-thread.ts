import type { OutgoingCall, SentCall } from './send-call';

export interface ThreadRequest {
  readonly id: number;
  readonly call: OutgoingCall;
}
export interface ThreadReply {
  readonly id: number;
  readonly sent: SentCall;
}

/** UTF-16 code units from which writing a call's body is felt: a tenth of a second and more. */
const large = 500_000;

/** Whether a call carries a text or a file of some size; those stand in the arguments themselves. */
export function isLargeCall(args: object): boolean {
  const length = Object.values(args).reduce(
    (sum: number, value: unknown) => sum + (typeof value === 'string' ? value.length : 0),
    0,
  );
  return length >= large;
}

/**
 * Sends calls from a thread of its own: escaping and encoding a text of 10 MB for the way to the host takes seconds.
 * A page that closes ends the thread with all that waits there, so small calls, made at the last moment, do not go
 * this way.
 */
export function createCallThread(): (call: OutgoingCall) => Promise<SentCall> {
  const waiting = new Map<number, (sent: SentCall) => void>();
  let worker: Worker | undefined;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(new URL('./call.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data: { id, sent } }: MessageEvent<ThreadReply>) => {
      waiting.get(id)?.(sent);
      waiting.delete(id);
    };
    started.onerror = ({ message }) => {
      worker = undefined;
      for (const resolve of waiting.values()) resolve({ kind: 'lost', problem: message });
      waiting.clear();
    };
    return started;
  }

  return (call) =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      worker ??= start();
      worker.postMessage({ id: lastId, call } satisfies ThreadRequest);
    });
}
