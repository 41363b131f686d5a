import type { ServerResponse } from 'node:http';
import type { EventHub } from '#electron/node';

/** Milliseconds between empty lines, which tell a living connection from a dead one. */
const pulse = 30_000;

/** Sends events as lines of JSON, `{ event, payload }`, until the page goes away. Empty lines mean nothing. */
export function streamEvents(response: ServerResponse, events: EventHub): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  // The first byte lets the page know that it is heard from now on.
  response.write('\n');
  const unsubscribe = events.subscribe((event) => response.write(`${JSON.stringify(event)}\n`));
  const timer = setInterval(() => response.write('\n'), pulse);
  response.on('close', () => {
    clearInterval(timer);
    unsubscribe();
  });
}
