import type { ExportContent, ExportedFile, ExportFormat } from '#shared/export';
import type { ExportReply, ExportRequest } from './export-protocol';

/** Makes files off the page's thread and off that of the engine, which goes on answering meanwhile. */
export interface Exporter {
  /** `null` when it was called off. */
  make(format: ExportFormat, content: ExportContent, signal?: AbortSignal): Promise<ExportedFile | null>;
}

/** What the exporter needs of a worker. */
export interface ExportWorker {
  postMessage(message: ExportRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ExportReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Each file has a worker of its own: to call it off is to end the worker, whatever it is at. */
export function createExporter(
  startWorker: () => ExportWorker = () =>
    new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
): Exporter {
  return {
    make(format, content, signal) {
      if (signal?.aborted) return Promise.resolve(null);
      const worker = startWorker();
      const making = new Promise<ExportedFile | null>((resolve, reject) => {
        signal?.addEventListener('abort', () => resolve(null), { once: true });
        worker.onerror = ({ message }) => reject(new Error(`The worker of exports ended: ${message}`));
        worker.onmessage = ({ data }) =>
          data.ok ? resolve(data.file) : reject(new Error(`The export failed: ${data.problem}`));
        worker.postMessage({ format, content });
      });
      return making.finally(() => worker.terminate());
    },
  };
}
