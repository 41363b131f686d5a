import type { Answer, CallName, EventName, FileRef, HostCalls, HostEvents } from '#shared/contract';
import { fail, succeed } from '#shared/text';
import { receiveFile } from './browser-files';
import type { Host } from './host';

/** What the preload puts on `window.suiko`. */
export interface Bridge {
  call<N extends CallName>(name: N, args: HostCalls[N]['args']): Promise<Answer<N>>;
  on<E extends EventName>(event: E, listener: (payload: HostEvents[E]) => void): () => void;
  /** A dropped file by its real place on disk, so that its project can be saved beside it. */
  fileForDrop?(file: File): Promise<FileRef | null>;
}

declare global {
  interface Window {
    readonly suiko?: Bridge;
  }
}

/** The host behind the preload's bridge: the system's own dialogs choose files. */
export function hostFromWindow(bridge: Bridge): Host {
  const host: Host = {
    call: (name, args) => bridge.call(name, args),
    on: (event, listener) => bridge.on(event, listener),
    pickFiles: (kind) => bridge.call('dialog:open', { kind }),
    async fileFromDrop(file) {
      const known = await bridge.fileForDrop?.(file);
      return known ? succeed(known) : receiveFile(host, file);
    },
    newProjectFile: (name) => bridge.call('dialog:save', { name: `${name}.suiko` }),
    async newGlossary(name, lang) {
      const chosen = await bridge.call('dialog:save', { name: `${name}.glossary.jsonl` });
      if (!chosen.ok) return fail(chosen.failure);
      if (!chosen.value) return succeed(null);
      return bridge.call('glossary:create', { file: chosen.value.id, name, lang });
    },
    async deliver(name, content) {
      const chosen = await bridge.call('dialog:save', { name });
      if (!chosen.ok) return fail(chosen.failure);
      const file = chosen.value;
      if (!file) return succeed(null);
      const written =
        content.kind === 'text'
          ? await bridge.call('text:write', { ...content.text, file: file.id, replace: true })
          : await bridge.call('bytes:write', { file: file.id, base64: content.base64 });
      return written.ok ? succeed({ name: file.name }) : written;
    },
  };
  return host;
}
