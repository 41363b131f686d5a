import { access, constants } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { HostCalls, HostEvents } from '#shared/contract';
import {
  applyLineChanges,
  type Glossary,
  type GlossaryLine,
  type HeaderValue,
  type LineChange,
  linesById,
  parseGlossaryLines,
  sameValue,
  withHeaderValue,
  withLines,
  writeGlossary,
} from '#shared/glossary';
import { type Result, succeed } from '#shared/text';
import { type Lock, withLock } from './glossary-lock';
import { readBytes } from './read-bytes';
import { readText, sha256 } from './read-text';
import { watchForChanges } from './watch-file';
import { writeAtomic } from './write-atomic';

export type OpenFailure = HostCalls['glossary:open']['fails'];
export type ChangeFailure = HostCalls['glossary:change']['fails'];

/** What became of changes, and the file's revision after them. */
export type Changed = HostCalls['glossary:change']['value'];

/** A change as it is told to all pages. */
export type GlossaryNews = Omit<HostEvents['glossary:changed'], 'glossary'>;

/** A glossary file as last seen on disk. */
interface Seen {
  readonly sha256: string;
  readonly glossary: Glossary;
  readonly lines: ReadonlyMap<string, GlossaryLine>;
  readonly text: string;
}

/** Changes that wait to be written. */
interface Request {
  readonly by: string;
  readonly changes: readonly LineChange[];
  answer(result: Result<Changed, ChangeFailure>): void;
}

/**
 * One glossary file, shared with other programs. What is on disk is the truth: changes are merged into it line by
 * line under a lock and are answered once they are flushed; what others wrote meanwhile is told as news.
 */
export class GlossaryFile {
  readonly #path: string;
  readonly #tell: (news: GlossaryNews) => void;
  readonly #onBug: (error: unknown) => void;
  #seen: Seen | null = null;
  #revision = 0;
  #waiting: Request[] = [];
  /** Work on the file, one thing after another. */
  #work: Promise<unknown> = Promise.resolve();
  #stopWatching: (() => void) | null = null;

  constructor(path: string, tell: (news: GlossaryNews) => void, onBug: (error: unknown) => void) {
    this.#path = path;
    this.#tell = tell;
    this.#onBug = onBug;
  }

  /** Reads the file, and watches it from then on. */
  open(): Promise<Result<{ text: string; revision: number; canEdit: boolean }, OpenFailure>> {
    return this.#inTurn(async () => {
      const seen = await this.#look();
      if (!seen.ok) return seen;
      this.#stopWatching ??= watchForChanges(this.#path, () => {
        this.#inTurn(() => this.#look()).catch(this.#onBug);
      });
      return succeed({ text: seen.value.text, revision: this.#revision, canEdit: await this.#canEdit() });
    });
  }

  /** Writes changes; those that came while others were being written go together. */
  change(changes: readonly LineChange[], by: string): Promise<Result<Changed, ChangeFailure>> {
    return new Promise((answer, reject) => {
      this.#waiting.push({ by, changes, answer });
      this.#inTurn(() => this.#writeWaiting()).catch(reject);
    });
  }

  /** Writes a value of the header into what is on disk. */
  decide(decided: HeaderValue): Promise<Result<null, ChangeFailure>> {
    return this.#inTurn(async () => {
      for (;;) {
        const done = await withLock(this.#path, async (lock) => {
          const seen = await this.#look();
          if (!seen.ok) return seen;
          const { glossary, lines } = seen.value;
          return this.#replace(withHeaderValue(glossary, decided), lines, lock);
        });
        if (!done.ok) return done;
        if (done.value !== null) return done.value.ok ? succeed(null) : done.value;
      }
    });
  }

  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const mine = this.#work.then(task, task);
    this.#work = mine;
    return mine;
  }

  /** The lock and the new file are made beside it. */
  async #canEdit(): Promise<boolean> {
    const places = [this.#path, dirname(this.#path)];
    return Promise.all(places.map((place) => access(place, constants.W_OK))).then(
      () => true,
      () => false,
    );
  }

  /** What is on disk; what differs from what was seen last is told. */
  async #look(): Promise<Result<Seen, OpenFailure>> {
    const bytes = await readBytes(this.#path);
    if (!bytes.ok) return bytes;
    const hash = sha256(bytes.value);
    if (this.#seen?.sha256 === hash) return succeed(this.#seen);
    const name = basename(this.#path);
    const read = readText(bytes.value, name, 'utf-8');
    if (!read.ok) return read;
    const parsed = parseGlossaryLines(read.value.text, name);
    if (!parsed.ok) return parsed;
    const { glossary } = parsed.value;
    const before = this.#seen;
    const seen = { sha256: hash, glossary, lines: linesById(glossary), text: read.value.text };
    this.#seen = seen;
    if (before) this.#report(null, differences(before.lines, seen.lines));
    return succeed(seen);
  }

  async #writeWaiting(): Promise<void> {
    const requests = this.#waiting.splice(0);
    if (requests.length === 0) return;
    const written = await this.#write(requests);
    for (const [index, { by, answer }] of requests.entries()) {
      const changes = written.ok ? written.value[index] : undefined;
      if (changes) answer(succeed({ revision: this.#report(by, changes), changes }));
      else if (!written.ok) answer(written);
    }
  }

  async #write(requests: readonly Request[]): Promise<Result<LineChange[][], ChangeFailure>> {
    for (;;) {
      const done = await withLock(this.#path, (lock) => this.#writeLocked(requests, lock));
      if (!done.ok) return done;
      if (done.value !== null) return done.value;
    }
  }

  /** `null` when the lock was lost on the way and all is to be done again. */
  async #writeLocked(
    requests: readonly Request[],
    lock: Lock,
  ): Promise<Result<LineChange[][], ChangeFailure> | null> {
    const seen = await this.#look();
    if (!seen.ok) return seen;
    const lines = new Map(seen.value.lines);
    const applied = requests.map(({ changes }) => applyLineChanges(lines, changes));
    if (applied.every((changes) => changes.length === 0)) return succeed(applied);
    const replaced = await this.#replace(withLines(seen.value.glossary, lines.values()), lines, lock);
    return replaced?.ok ? succeed(applied) : replaced;
  }

  /** Writes the file whole; `null` when the lock was lost on the way. */
  async #replace(
    glossary: Glossary,
    lines: ReadonlyMap<string, GlossaryLine>,
    lock: Lock,
  ): Promise<Result<null, ChangeFailure> | null> {
    const text = writeGlossary(glossary);
    const bytes = Buffer.from(text);
    if (!(await lock.isHeld())) return null;
    const written = await writeAtomic(this.#path, bytes);
    if (!written.ok) return written;
    this.#seen = { sha256: sha256(bytes), glossary, lines, text };
    return succeed(null);
  }

  #report(by: string | null, changes: readonly LineChange[]): number {
    if (changes.length === 0) return this.#revision;
    this.#revision++;
    this.#tell({ revision: this.#revision, by, changes });
    return this.#revision;
  }
}

function differences(
  before: ReadonlyMap<string, GlossaryLine>,
  after: ReadonlyMap<string, GlossaryLine>,
): LineChange[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return Array.from(ids, (id) => ({
    id,
    before: before.get(id) ?? null,
    after: after.get(id) ?? null,
  })).filter((change) => !sameValue(change.before, change.after));
}
