import type { Answer, CallName, EventName, HostCalls, HostEvents } from '#shared/contract';
import { fail, succeed } from '#shared/text';
import { allOrFirstFailure, chooseInBrowser, download, receiveFile } from './browser-files';
import { createCallThread, isLargeCall } from './call-thread';
import type { Host } from './host';
import { listenToLines } from './line-stream';
import { sendCall } from './send-call';

/** What a refused call says when the secret is not, or no longer, the server's. */
export const noSession = 'no-session';

/** The host over the local web server: files come in by the browser's picker and go out as downloads. */
export function hostOverHttp(secret: string): Host {
  const headers = { 'x-suiko-secret': secret, 'content-type': 'application/json' };
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  let listening = false;

  const sendInThread = createCallThread();

  async function call<N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N>> {
    const outgoing = { url: new URL(`call/${name}`, document.baseURI).href, headers, args };
    const sent = await (isLargeCall(args) ? sendInThread(outgoing) : sendCall(outgoing));
    if (sent.kind === 'lost')
      return fail({ code: 'bug', detail: `The program behind this page does not answer (${sent.problem})` });
    if (sent.status === 401) return fail({ code: 'bad-call', detail: noSession });
    // The server answers what the contract says: here the answer gets its type back.
    return sent.answer as Answer<N>;
  }

  function receive(line: string): void {
    const record: { event: EventName; payload: never } = JSON.parse(line);
    for (const listener of listeners.get(record.event) ?? []) listener(record.payload);
  }

  function on<E extends EventName>(event: E, listener: (payload: HostEvents[E]) => void): () => void {
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(listener));
    if (!listening) {
      listening = true;
      void listenToLines('events', headers, receive);
    }
    return () => set.delete(listener);
  }

  const host: Host = {
    call,
    on,
    async pickFiles(kind) {
      const chosen = await chooseInBrowser(kind);
      return allOrFirstFailure(await Promise.all(chosen.map((file) => receiveFile(host, file))));
    },
    fileFromDrop: (file) => receiveFile(host, file),
    newProjectFile: (name) => call('project:create', { name }),
    newGlossary: (name, lang) => call('glossary:create', { file: null, name, lang }),
    async deliver(name, content) {
      if (content.kind === 'bytes') download(name, content.base64);
      else {
        const encoded = await call('text:encode', content.text);
        if (!encoded.ok) return fail({ ...encoded.failure, file: name });
        download(name, encoded.value);
      }
      return succeed({ name });
    },
  };
  return host;
}
