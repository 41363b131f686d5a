import { access, constants, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { HostCalls } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { systemCode, writeFailure } from './system-errors';

export type WriteFailure = HostCalls['bytes:write']['fails'];

/**
 * Writes a file whole or not at all: temporary file beside it, flush, rename. A link's target is replaced and
 * the link stays; mode and owner of an existing file are kept; no temporary file is left behind.
 */
export async function writeAtomic(
  path: string,
  content: Uint8Array | AsyncIterable<string>,
): Promise<Result<null, WriteFailure>> {
  const file = basename(path);
  try {
    if (!(await isReplaceable(path))) return fail({ code: 'is-folder', file });
    await writeFileAtomic(path, '', {
      // The package writes with one system call and takes a short write on a full disk for success, so the
      // bytes are written here, where that is an error; flush, rename and clearing up are the package's.
      tmpfileCreated: (temporary) => writeFile(temporary, content),
    });
    return succeed(null);
  } catch (error) {
    return fail(writeFailure(error, file));
  }
}

/** False for a folder. Renaming over a file that is marked read-only would succeed, so that is asked first. */
async function isReplaceable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    const stats = await stat(path);
    return !stats.isDirectory();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return true;
    throw error;
  }
}
