import type { ParagraphRange } from '#shared/align';
import type { Rule } from '#shared/findings';
import type { NewDocument, SessionApi } from '#shared/session';
import type { Failure, Result } from '#shared/text';
import type { OpenedProject, RuleFacts } from './engine';
import {
  countImported,
  listGlossaryFormats,
  previewImport,
  settleImport,
  writeGlossaryFile,
} from './glossary-files';
import {
  methodsThatChangeFindings,
  type Reply,
  type Request,
  type SessionMethod,
  toPlainError,
} from './protocol';

/** What the runner needs from the place it runs in. */
export interface RunnerPorts {
  post(reply: Reply): void;
  /** Runs a task after all messages that have arrived by now. */
  later(task: () => void): void;
  /** Milliseconds. */
  now(): number;
  openSession(document: NewDocument): SessionApi;
  openProject(
    text: string,
    fileName: string,
  ): Result<OpenedProject & { readonly session: SessionApi }, Failure>;
  readonly rules: readonly Rule[];
}

interface Running {
  readonly session: SessionApi;
  visible: ParagraphRange | undefined;
  unfinished: boolean;
}

/** A piece of analysis aims at this long, so that a request waits no longer. */
const pieceMilliseconds = 8;
const progressMilliseconds = 100;

/**
 * Runs sessions: answers requests, and between them goes on with the analysis, piece by piece, of the
 * document that was asked about last, then of the others.
 */
export function createRunner(ports: RunnerPorts): { handle(request: Request): void } {
  /** In order of use, the last used last. */
  const running = new Map<string, Running>();
  let pieceScheduled = false;
  let pieceLimit = 16;
  let lastProgress = Number.NEGATIVE_INFINITY;

  function handle(request: Request): void {
    try {
      const value = answer(request);
      if (value instanceof Promise) {
        value.then(
          (settled) => ports.post({ kind: 'value', id: request.id, value: settled }),
          (thrown) => ports.post({ kind: 'error', id: request.id, error: toPlainError(thrown) }),
        );
      } else ports.post({ kind: 'value', id: request.id, value });
    } catch (thrown) {
      ports.post({ kind: 'error', id: request.id, error: toPlainError(thrown) });
    }
  }

  function answer(request: Request): unknown {
    if (request.method === 'open')
      return start(request.document, ports.openSession(...request.args)).summary();
    if (request.method === 'openProject') {
      const opened = ports.openProject(...request.args);
      if (!opened.ok) return opened;
      const { session, ...project } = opened.value;
      start(request.document, session);
      return { ok: true, value: project };
    }
    if (request.method === 'rules') return ports.rules.map(factsOf);
    if (request.method === 'glossaryFormats') return listGlossaryFormats();
    if (request.method === 'close') return void running.delete(request.document);
    const document = use(request.document);
    if (request.method === 'look') {
      document.visible = request.args[0];
      return undefined;
    }
    if (request.method === 'previewImport') return previewImport(document.session, ...request.args);
    if (request.method === 'countImported') return countImported(document.session, ...request.args);
    if (request.method === 'settleImport') return settleImport(document.session, ...request.args);
    if (request.method === 'writeGlossaryFile') return writeGlossaryFile(document.session, ...request.args);
    const value = callSession(document.session, request);
    if (methodsThatChangeFindings.has(request.method)) analyseLater(document);
    return value;
  }

  function start(id: string, session: SessionApi): SessionApi {
    const document: Running = { session, visible: undefined, unfinished: true };
    running.set(id, document);
    analyseLater(document);
    return session;
  }

  function use(id: string): Running {
    const document = running.get(id);
    if (!document) throw new Error(`No document is open under the id ${id}`);
    running.delete(id);
    running.set(id, document);
    return document;
  }

  function analyseLater(document: Running): void {
    document.unfinished = true;
    if (pieceScheduled) return;
    pieceScheduled = true;
    ports.later(analysePiece);
  }

  function analysePiece(): void {
    pieceScheduled = false;
    const [id, document] = [...running].findLast(([, { unfinished }]) => unfinished) ?? [];
    if (id === undefined || document === undefined) return;
    try {
      const started = ports.now();
      document.unfinished = document.session.analyse(pieceLimit, document.visible);
      const took = ports.now() - started;
      pieceLimit = Math.max(1, took > pieceMilliseconds ? pieceLimit >> 1 : Math.min(pieceLimit << 1, 4096));
      reportProgress(id, document);
    } catch (thrown) {
      document.unfinished = false;
      ports.post({ kind: 'analysis-error', document: id, error: toPlainError(thrown) });
    }
    const next = [...running.values()].find(({ unfinished }) => unfinished);
    if (next) analyseLater(next);
  }

  function reportProgress(id: string, document: Running): void {
    if (document.unfinished && ports.now() - lastProgress < progressMilliseconds) return;
    lastProgress = ports.now();
    ports.post({ kind: 'progress', document: id, summary: document.session.summary() });
  }

  return { handle };
}

function callSession(session: SessionApi, request: Extract<Request, { method: SessionMethod }>): unknown {
  // The union ties each method to its arguments; a call by name loses the tie.
  const method = session[request.method] as (...args: readonly unknown[]) => unknown;
  return method.apply(session, request.args);
}

/** A rule without its function, which cannot leave the worker. */
function factsOf({ id, severity, scope, languages, examples, keeps }: Rule): RuleFacts {
  return { id, severity, scope, languages, examples, keeps };
}
