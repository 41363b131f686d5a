import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer, CallName, EventName, FileRef, HostCalls, HostEvents } from '#shared/contract';

const events: Readonly<Record<EventName, true>> = {
  'files:open': true,
  'menu:command': true,
  'window:closing': true,
};

type Listener = (payload: unknown) => void;
const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on('suiko:event', (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

/** What the page sees of the program: calls, events, and the host's reference for a dropped file. */
contextBridge.exposeInMainWorld('suiko', {
  call<N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N>> {
    return ipcRenderer.invoke('suiko:call', name, args);
  },
  on<E extends EventName>(name: E, listener: (payload: HostEvents[E]) => void): () => void {
    if (!Object.hasOwn(events, name)) throw new Error(`No such event: ${String(name)}`);
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener as Listener));
    return () => known.delete(listener as Listener);
  },
  /** Null for a file that is not on the disk, such as a picture dragged out of another page. */
  async fileForDrop(file: File): Promise<FileRef | null> {
    const path = webUtils.getPathForFile(file);
    return path === '' ? null : ipcRenderer.invoke('suiko:drop', path);
  },
});
