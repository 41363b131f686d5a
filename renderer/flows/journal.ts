import type { Host } from '#renderer/host';
import type { DocumentState, Store } from '#renderer/state';
import { markKept } from '#renderer/state';
import type { Engine } from '#renderer/worker';
import { type Failure, succeed } from '#shared/text';
import type { JournalRecord } from './journal-record';
import { writeSnapshot } from './snapshot';

/** Keeps what happens to documents; see `openJournal`. */
export interface Journal {
  /** An edit by hand, or what a person says of a paragraph, kept as one record. */
  record(document: string, record: JournalRecord): void;
  /** Something that only a new snapshot can hold: a batch, an undo, an accepted change, an entry. */
  renew(document: string): void;
  /** Resolves when everything up to now is kept, or could not be. */
  flush(): Promise<void>;
  /** Forgets a document, here and on disk. */
  drop(document: string): Promise<void>;
  /** Lets go of a document that stays on disk for the next start. */
  release(document: string): Promise<void>;
}

interface Waiting {
  records: string[];
  needsSnapshot: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Writes of one document go one after the other. */
  writing: Promise<void>;
}

/** Milliseconds from a change until it is handed to the host; what a killed process may lose. */
const delay = 700;

/**
 * Keeps every open document on disk as a snapshot and the edits since. Edits by hand are appended; everything
 * else starts the journal anew from a snapshot, so that replaying needs nothing but plain edits.
 */
export function openJournal(
  host: Host,
  engine: Engine,
  store: Store,
  onFailure: (failure: Failure) => void,
): Journal {
  const documents = new Map<string, Waiting>();

  function waitingFor(id: string): Waiting {
    const known = documents.get(id);
    if (known) return known;
    const fresh: Waiting = {
      records: [],
      needsSnapshot: false,
      timer: undefined,
      writing: Promise.resolve(),
    };
    documents.set(id, fresh);
    return fresh;
  }

  function schedule(id: string, waiting: Waiting): void {
    waiting.timer ??= setTimeout(() => write(id, waiting), delay);
  }

  function write(id: string, waiting: Waiting): Promise<void> {
    clearTimeout(waiting.timer);
    waiting.timer = undefined;
    waiting.writing = waiting.writing.then(() => keep(id, waiting));
    return waiting.writing;
  }

  async function keep(id: string, waiting: Waiting): Promise<void> {
    const document = store.get().documents[id];
    if (!document || documents.get(id) !== waiting) return;
    if (!waiting.needsSnapshot && waiting.records.length === 0) return;
    // Whatever ails the file that records are added to, a snapshot starts a new one.
    const appended = !waiting.needsSnapshot && (await append(id, waiting));
    const answer = appended ? succeed(null) : await begin(document, waiting);
    if (answer.ok) store.updateDocument(id, (now) => markKept(now, document.revision));
    else fall(id, waiting, { ...answer.failure, file: document.name }, document.keepFailed);
  }

  async function append(id: string, waiting: Waiting): Promise<boolean> {
    const { records } = waiting;
    waiting.records = [];
    return (await host.call('journal:append', { document: id, records })).ok;
  }

  async function begin(document: DocumentState, waiting: Waiting) {
    const { id, name } = document;
    // The engine knows all edits up to now; those to come are records again.
    waiting.records = [];
    waiting.needsSnapshot = false;
    return host.call('journal:begin', { document: id, name, snapshot: await snapshot(document) });
  }

  /** What could not be kept is kept with the next change, from a snapshot; told once. */
  function fall(id: string, waiting: Waiting, failure: Failure, wasTold: boolean): void {
    waiting.needsSnapshot = true;
    store.updateDocument(id, (now) => ({ ...now, keepFailed: true }));
    if (!wasTold) onFailure(failure);
  }

  async function snapshot(document: DocumentState): Promise<string> {
    const { file, fileHash, textFile, glossaryFiles, openedAt, screen, savedRevision, revision } = document;
    const project = await engine.document(document.id).projectText();
    const saved = savedRevision === revision;
    return writeSnapshot({
      v: 2,
      project,
      file,
      fileHash,
      textFile,
      glossaryFiles,
      openedAt,
      screen,
      saved,
    });
  }

  async function flush(): Promise<void> {
    await Promise.all(Array.from(documents, ([id, waiting]) => write(id, waiting)));
  }

  async function release(id: string): Promise<void> {
    const waiting = documents.get(id);
    if (waiting) await write(id, waiting);
    documents.delete(id);
  }

  return {
    record(id, record) {
      const waiting = waitingFor(id);
      waiting.records.push(JSON.stringify(record));
      schedule(id, waiting);
    },
    renew(id) {
      const waiting = waitingFor(id);
      waiting.needsSnapshot = true;
      schedule(id, waiting);
    },
    flush,
    release,
    async drop(id) {
      const waiting = documents.get(id);
      documents.delete(id);
      clearTimeout(waiting?.timer);
      await waiting?.writing;
      await host.call('journal:drop', { document: id });
    },
  };
}
