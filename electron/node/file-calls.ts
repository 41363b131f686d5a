import { type Handlers, type HostCalls, largestFile } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { encodeStrictly } from './encode';
import { type FileRefs, isProject, type KnownFile } from './file-refs';
import { createTurns } from './in-turn';
import { createLook } from './look-at-file';
import { type ReadFailure, readBytes } from './read-bytes';
import { readDocument } from './read-document';
import { sha256 } from './read-text';
import type { RecentFiles } from './recent';
import { writeAtomic } from './write-atomic';

type FileCalls = Pick<
  Handlers,
  'text:read' | 'text:write' | 'text:encode' | 'bytes:write' | 'file:receive' | 'file:look'
>;

type WriteFailure = HostCalls['text:write']['fails'];

/** Reading and writing what references stand for. Writes to one file happen in the order they were asked for. */
export function createFileCalls(refs: FileRefs, recent: RecentFiles): FileCalls {
  /** SHA-256 by reference id, as last read or written through it. */
  const known = new Map<string, string>();
  const inTurn = createTurns();
  const look = createLook();

  async function write(target: Target, bytes: Buffer, replace: boolean): Promise<Result<null, WriteFailure>> {
    const { id, path, name } = target;
    if (!replace && (await hasChanged(path, known.get(id))))
      return fail({ code: 'changed-on-disk', file: name });
    const written = await writeAtomic(path, bytes);
    if (!written.ok) return fail({ ...written.failure, file: name });
    known.set(id, sha256(bytes));
    if (isProject(path)) await recent.note(path);
    return written;
  }

  return {
    async 'text:read'({ file, encoding }) {
      const found = refs.find(file);
      if (!found) return fail({ code: 'not-found' });
      const bytes = await bytesOf(found);
      if (!bytes.ok) return bytes;
      const read = await readDocument(bytes.value, found.ref.name, encoding);
      if (!read.ok) return read;
      known.set(file, read.value.sha256);
      if (found.source.kind === 'disk') await recent.note(found.source.path);
      return succeed({ file: found.ref, ...read.value });
    },
    async 'text:write'({ file, replace, ...content }) {
      const target = findTarget(refs, file);
      if (!target.ok) return target;
      const encoded = encodeStrictly(content);
      if (!encoded.ok) return fail({ ...encoded.failure, file: target.value.name });
      return inTurn(file, () => write(target.value, encoded.value, replace));
    },
    async 'text:encode'(content) {
      const encoded = encodeStrictly(content);
      return encoded.ok ? succeed(encoded.value.toString('base64')) : encoded;
    },
    async 'bytes:write'({ file, base64 }) {
      const target = findTarget(refs, file);
      if (!target.ok) return target;
      return inTurn(file, () => write(target.value, Buffer.from(base64, 'base64'), true));
    },
    async 'file:look'({ file }) {
      const found = refs.find(file);
      if (!found) return succeed(null);
      if (found.source.kind === 'received') return succeed(sha256(found.source.bytes));
      return look(found.source.path);
    },
    async 'file:receive'({ name, base64 }) {
      const bytes = Buffer.from(base64, 'base64');
      if (bytes.length > largestFile) return fail({ code: 'too-large', file: name });
      return succeed(refs.forReceived(name, bytes));
    },
  };
}

async function bytesOf({ ref, source }: KnownFile): Promise<Result<Buffer, ReadFailure>> {
  if (source.kind === 'received') return succeed(source.bytes);
  const read = await readBytes(source.path);
  return read.ok ? read : fail({ ...read.failure, file: ref.name });
}

interface Target {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

/** The path behind a reference, when Suiko may write there. */
function findTarget(refs: FileRefs, id: string): Result<Target, WriteFailure> {
  const found = refs.find(id);
  if (!found) return fail({ code: 'unwritable' });
  const { name, canOverwrite } = found.ref;
  if (found.source.kind !== 'disk' || !canOverwrite) return fail({ code: 'read-only', file: name });
  return succeed({ id, path: found.source.path, name });
}

/**
 * Whether a file holds something else than was last seen of it. Times are not asked: two writes within one tick
 * of the clock look alike. A file that is gone, or was never read, has nothing to lose.
 */
async function hasChanged(path: string, seen: string | undefined): Promise<boolean> {
  if (seen === undefined) return false;
  const now = await readBytes(path);
  if (now.ok) return sha256(now.value) !== seen;
  return now.failure.code === 'too-large';
}
