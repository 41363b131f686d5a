import { stat } from 'node:fs/promises';
import type { ReadFailure } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { readBytes } from './read-bytes';
import { sha256 } from './read-text';
import { systemCode } from './system-errors';

/**
 * Tells the hash of a file, `null` when it is gone. Made to be asked every few seconds: while size, time and place on
 * the disk stay, the file is not read again.
 */
export function createLook(): (path: string) => Promise<Result<string | null, ReadFailure>> {
  const seen = new Map<string, { readonly marks: string; readonly hash: string }>();
  return async (path) => {
    const marks = await marksOf(path);
    if (marks === null) return succeed(null);
    const known = seen.get(path);
    if (known?.marks === marks) return succeed(known.hash);
    const read = await readBytes(path);
    if (!read.ok) return read.failure.code === 'not-found' ? succeed(null) : fail(read.failure);
    const hash = sha256(read.value);
    seen.set(path, { marks, hash });
    return succeed(hash);
  };
}

/** `null` where there is no file. What cannot be looked at says so when it is read. */
async function marksOf(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : '';
  }
}
