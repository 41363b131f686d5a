import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer, CallName, EventName, FileRef, HostCalls, HostEvents } from '#shared/contract';

const events: Readonly<Record<EventName, true>> = {
  'files:open': true,
  'glossary:changed': true,
  'menu:command': true,
  'window:closing': true,
};

type Listener = (payload: unknown) => void;
const listeners = new Map<string, Set<Listener>>();

/** What the page was told before it listened: its editor takes a moment to load. */
const untold = new Map<string, unknown[]>();

ipcRenderer.on('suiko:event', (_event, name: string, payload: unknown) => {
  const known = listeners.get(name);
  if (known) for (const listener of known) listener(payload);
  else untold.set(name, [...(untold.get(name) ?? []), payload]);
});

/** What the page sees of the program: calls, events, and the host's reference for a dropped file. */
contextBridge.exposeInMainWorld('suiko', {
  call<N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N>> {
    return ipcRenderer.invoke('suiko:call', name, args);
  },
  on<E extends EventName>(name: E, listener: (payload: HostEvents[E]) => void): () => void {
    if (!Object.hasOwn(events, name)) throw new Error(`No such event: ${String(name)}`);
    const tell = listener as Listener;
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(tell));
    for (const payload of untold.get(name) ?? []) tell(payload);
    untold.delete(name);
    return () => {
      known.delete(tell);
    };
  },
  /** Null for a file that is not on the disk, such as a picture dragged out of another page. */
  async fileForDrop(file: File): Promise<FileRef | null> {
    const path = webUtils.getPathForFile(file);
    return path === '' ? null : ipcRenderer.invoke('suiko:drop', path);
  },
});
