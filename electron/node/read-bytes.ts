import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestFile, type ReadFailure } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { readFailure } from './system-errors';

export type { ReadFailure };

/** Reads a regular file whole; pipes and devices, which may never end, are refused. */
export async function readBytes(path: string): Promise<Result<Buffer, ReadFailure>> {
  const file = basename(path);
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return fail({ code: 'is-folder', file });
    if (!stats.isFile()) return fail({ code: 'unreadable', file });
    if (stats.size > largestFile) return fail({ code: 'too-large', file });
    return succeed(await readFile(path));
  } catch (error) {
    return fail(readFailure(error, file));
  }
}
