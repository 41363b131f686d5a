import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { type HostCalls, type Version, versionSchema } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import type { StoredVersion } from './history-limits';
import { systemCode } from './system-errors';
import { type WriteFailure, writeAtomic } from './write-atomic';

type ReadProblem = HostCalls['history:read']['fails'];

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/**
 * A project says its text three times (source, draft, baseline), far apart: a window of 16 MB sees that, and the
 * quickest levels are quick enough not to be felt.
 */
const packing = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 },
};

/** The first line of a file is at most this long. */
const longestHead = 4096;

const ending = '.version';

/** A name for a version that sorts by time and is not taken: `20260314-091500-123`. */
export function idOf(time: Date, taken: ReadonlySet<string>): string {
  const at = new Date(time);
  for (;;) {
    const [day = '', clock = ''] = at.toISOString().replace('Z', '').split('T');
    const id = `${day.replaceAll('-', '')}-${clock.replace(/:/gu, '').replace('.', '-')}`;
    if (!taken.has(id)) return id;
    at.setMilliseconds(at.getMilliseconds() + 1);
  }
}

/** The bytes of a version: a line that says what it is, then its content, packed. */
export async function packVersion(version: Version, content: string): Promise<Buffer> {
  return Buffer.concat([headOf(version), await compress(Buffer.from(content), packing)]);
}

/** `unreadable` for what is damaged. */
export async function readVersion(
  path: string,
): Promise<Result<{ readonly version: Version; readonly content: string }, ReadProblem>> {
  const parts = await readParts(path);
  if (!parts.ok) return parts;
  try {
    const content = (await decompress(parts.value.packed)).toString('utf-8');
    return succeed({ version: parts.value.version, content });
  } catch {
    return fail({ code: 'unreadable' });
  }
}

/** Gives a version another name; its content stays as it is. */
export async function renameVersion(
  path: string,
  name: string | null,
): Promise<Result<null, ReadProblem | WriteFailure>> {
  const parts = await readParts(path);
  if (!parts.ok) return parts;
  const { version, packed } = parts.value;
  return writeAtomic(path, Buffer.concat([headOf({ ...version, name }), packed]));
}

/** The versions in a folder, newest first; files that are none, and damaged ones, are passed over. */
export async function listVersions(folder: string): Promise<StoredVersion[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(ending));
  const versions = await Promise.all(names.map((name) => readHead(join(folder, name))));
  return versions.filter((one) => one !== null).sort((a, b) => (a.version.id < b.version.id ? 1 : -1));
}

/** Nothing where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [];
  }
}

function headOf(version: Version): Buffer {
  return Buffer.from(`${JSON.stringify(version)}\n`);
}

async function readParts(
  path: string,
): Promise<Result<{ readonly version: Version; readonly packed: Buffer }, ReadProblem>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail(code === 'ENOENT' ? { code: 'not-found' } : { code: 'unreadable', detail: code });
  }
  const version = parseHead(bytes);
  if (!version) return fail({ code: 'unreadable', line: 1 });
  return succeed({ version, packed: bytes.subarray(bytes.indexOf(0x0a) + 1) });
}

async function readHead(path: string): Promise<StoredVersion | null> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
      const version = parseHead(buffer.subarray(0, bytesRead));
      return version && { version, bytes: (await stat(path)).size };
    } finally {
      await file.close();
    }
  } catch (error) {
    // Dropped by another page meanwhile, or not to be read: one version less to show.
    if (systemCode(error) === null) throw error;
    return null;
  }
}

function parseHead(bytes: Buffer): Version | null {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return null;
  try {
    const parsed = versionSchema.safeParse(JSON.parse(bytes.toString('utf-8', 0, end)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
