import { rules } from '#shared/findings';
import { openProject, openSession } from '#shared/session';
import type { Request } from './protocol';
import { createRunner } from './session-runner';

// A message to ourselves queues behind those of the page that have arrived, and is not clamped as timers are.
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const runner = createRunner({
  post: (reply) => postMessage(reply),
  later(task) {
    waiting.push(task);
    channel.port2.postMessage(null);
  },
  now: () => performance.now(),
  openSession,
  openProject,
  rules,
});

addEventListener('message', (event: MessageEvent<Request>) => runner.handle(event.data));
