import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, runCall } from '#electron/node';
import type { Host } from '#renderer/host';
import { createEngine, type Engine, type ExportWorker } from '#renderer/worker';
import { exportDocument } from '#shared/export';
import { rules } from '#shared/findings';
import { openProject, openSession } from '#shared/session';
import type { WorkerLike } from '../../../renderer/worker/create-engine';
import type { Reply, Request } from '../../../renderer/worker/protocol';
import { createRunner } from '../../../renderer/worker/session-runner';

/** The engine with its sessions in this process; messages are cloned as between page and worker. */
export function startEngine(): Engine {
  const worker: WorkerLike = {
    postMessage: (message) => queueMicrotask(() => runner.handle(structuredClone(message) as Request)),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  };
  const runner = createRunner({
    post: (reply) => worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent<Reply>),
    later: (task) => void setImmediate(task),
    now: () => performance.now(),
    openSession,
    openProject,
    rules,
  });
  return createEngine(worker);
}

/** The worker of exports in this process. */
export function startExportWorker(): ExportWorker {
  const worker: ExportWorker = {
    async postMessage(message) {
      const { format, content } = structuredClone(message);
      const file = await exportDocument(format, { ...content, pairs: () => content.pairs });
      worker.onmessage?.({ data: { ok: true, file } } as MessageEvent);
    },
    terminate() {},
    onmessage: null,
    onerror: null,
  };
  return worker;
}

/** The real Node host on a data folder; what needs a page or a window throws. */
export async function startHost(dataFolder?: string): Promise<Host & { readonly dataFolder: string }> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'suiko-flows-')));
  const host = await createHost({ dataFolder: folder, door: 'browser', version: '0', locale: 'en' });
  const needsPage = () => {
    throw new Error('This needs a page');
  };
  return {
    dataFolder: folder,
    call: (name, args) => runCall(host, name, args),
    on: (name, listener) =>
      host.events.subscribe(({ event, payload }) => {
        // An event of this name has the payload of this name.
        if (event === name) listener(payload as never);
      }),
    pickFiles: needsPage,
    fileFromDrop: needsPage,
    newProjectFile: needsPage,
    // As in a browser, where no file is chosen.
    newGlossary: (name, lang) => runCall(host, 'glossary:create', { file: null, name, lang }),
    deliver: needsPage,
  };
}
