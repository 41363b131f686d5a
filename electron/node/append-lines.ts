import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Result, succeed } from '#shared/text';
import { systemCode, writeFailure } from './system-errors';
import type { WriteFailure } from './write-atomic';

/**
 * Adds lines to an existing file and flushes them to disk. What a crash left of a torn last line is cut off
 * first, and what a full disk left of these lines afterwards, so that a whole line never joins half of one.
 */
export async function appendLines(
  path: string,
  lines: readonly string[],
): Promise<Result<null, WriteFailure | { code: 'not-found'; file: string }>> {
  const file = basename(path);
  let handle: FileHandle;
  try {
    handle = await open(path, 'r+');
  } catch (error) {
    return fail(systemCode(error) === 'ENOENT' ? { code: 'not-found', file } : writeFailure(error, file));
  }
  try {
    await appendWhole(handle, Buffer.from(lines.map((line) => `${line}\n`).join('')));
    return succeed(null);
  } catch (error) {
    return fail(writeFailure(error, file));
  } finally {
    await handle.close();
  }
}

async function appendWhole(handle: FileHandle, bytes: Buffer): Promise<void> {
  const end = await endOfLastLine(handle);
  await handle.truncate(end);
  try {
    // A short write is no error: the system says why only when asked for the rest.
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, end + done);
      done += bytesWritten;
    }
    await handle.sync();
  } catch (error) {
    await handle.truncate(end);
    throw error;
  }
}

/** The offset after the last line feed. */
async function endOfLastLine(handle: FileHandle): Promise<number> {
  const { size } = await handle.stat();
  const block = Buffer.alloc(64 * 1024);
  for (let to = size; to > 0; to -= block.length) {
    const from = Math.max(0, to - block.length);
    const { bytesRead } = await handle.read(block, 0, to - from, from);
    const at = block.subarray(0, bytesRead).lastIndexOf(0x0a);
    if (at >= 0) return from + at + 1;
  }
  return 0;
}
