import type { ParagraphRange } from '#shared/align';
import type {
  FormatId,
  ImportChoice,
  ImportCounts,
  ImportedChanges,
  WrittenGlossary,
} from '#shared/glossary';
import type { NewDocument, Summary } from '#shared/session';
import type { Failure, Result } from '#shared/text';
import type { DocumentEngine, Engine, OpenedProject, RuleFacts } from './engine';
import type { GlossaryFormatFacts, GlossaryToImport, ImportPreview } from './glossary-files';
import {
  type PlainError,
  type Reply,
  type SessionMethod,
  sessionMethods,
  type WorkerCalls,
} from './protocol';

/** What the client needs of a worker; a test may hand in the end of a channel. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Starts the analysis worker. One a page. */
export function createEngine(
  worker: WorkerLike = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
): Engine {
  const waiting = new Map<number, Waiting>();
  const documents = new Map<string, DocumentEngine>();
  const progressListeners = new Set<(id: string, summary: Summary) => void>();
  const crashListeners = new Set<(error: Error) => void>();
  let lastId = 0;
  let crash: Error | undefined;

  worker.onmessage = ({ data: reply }) => {
    if (reply.kind === 'progress') {
      for (const listener of progressListeners) listener(reply.document, reply.summary);
    } else if (reply.kind === 'analysis-error') {
      // The page's own door for bugs logs it; calls go on.
      reportError(toError(reply.error));
    } else {
      const call = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.kind === 'value') call?.resolve(reply.value);
      else call?.reject(toError(reply.error));
    }
  };

  worker.onerror = (event) => {
    if (crash) return;
    crash = new Error(`The analysis worker ended: ${event.message || 'it could not be loaded'}`);
    for (const call of waiting.values()) call.reject(crash);
    waiting.clear();
    for (const listener of crashListeners) listener(crash);
  };

  function send(document: string, method: string, args: readonly unknown[]): Promise<unknown> {
    if (crash) return Promise.reject(crash);
    return new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, document, method, args });
    });
  }

  function callWorker<M extends keyof WorkerCalls>(document: string, method: M, args: WorkerCalls[M]) {
    return send(document, method, args);
  }

  return {
    // The worker answers what the protocol says: here the answers get their types back.
    open: (id: string, document: NewDocument) => callWorker(id, 'open', [document]) as Promise<Summary>,
    openProject: (id: string, text: string, fileName: string) =>
      callWorker(id, 'openProject', [text, fileName]) as Promise<Result<OpenedProject, Failure>>,
    rules: () => callWorker('', 'rules', []) as Promise<readonly RuleFacts[]>,
    glossaryFormats: () => callWorker('', 'glossaryFormats', []) as Promise<readonly GlossaryFormatFacts[]>,
    previewImport: (id: string, file: GlossaryToImport, glossary: number) =>
      callWorker(id, 'previewImport', [file, glossary]) as Promise<ImportPreview>,
    countImported: (
      id: string,
      file: GlossaryToImport,
      glossary: number,
      choices: ReadonlyMap<number, ImportChoice>,
    ) => callWorker(id, 'countImported', [file, glossary, choices]) as Promise<ImportCounts>,
    settleImport: (
      id: string,
      file: GlossaryToImport,
      glossary: number,
      choices: ReadonlyMap<number, ImportChoice>,
    ) => callWorker(id, 'settleImport', [file, glossary, choices]) as Promise<ImportedChanges>,
    writeGlossaryFile: (id: string, glossary: number, format: FormatId) =>
      callWorker(id, 'writeGlossaryFile', [glossary, format]) as Promise<WrittenGlossary | null>,
    async close(id: string) {
      documents.delete(id);
      await callWorker(id, 'close', []);
    },
    document(id: string) {
      const known = documents.get(id);
      if (known) return known;
      const mirror = mirrorSession((method, args) => send(id, method, args));
      documents.set(id, mirror);
      return mirror;
    },
    look(id: string, range: ParagraphRange) {
      // Only a wish: a document that was closed meanwhile has nothing to look at.
      callWorker(id, 'look', [range]).catch(() => {});
    },
    onProgress: (listener: (id: string, summary: Summary) => void) => listen(progressListeners, listener),
    onCrash: (listener: (error: Error) => void) => listen(crashListeners, listener),
    dispose: () => worker.terminate(),
  };
}

function mirrorSession(
  send: (method: SessionMethod, args: readonly unknown[]) => Promise<unknown>,
): DocumentEngine {
  const methods = sessionMethods.map((method) => [method, (...args: unknown[]) => send(method, args)]);
  return Object.fromEntries(methods) as DocumentEngine;
}

function listen<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function toError({ message, stack }: PlainError): Error {
  const error = new Error(message);
  if (stack) error.stack = stack;
  return error;
}
