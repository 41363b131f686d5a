import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import type { Result } from '#shared/text';
import type { Log } from './log';
import { systemCode } from './system-errors';
import { type WriteFailure, writeAtomic } from './write-atomic';

/**
 * A small JSON file of ours; `null` when there is none. A broken one is put aside under another name, so that
 * nothing a person may want back is written over, and counts as none.
 */
export async function readStored<T>(path: string, schema: z.ZodType<T>, log: Log): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf-8');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') await log(`reading ${path}`, error);
    return null;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    await log(`reading ${path}`, error);
    await rename(path, `${path}.broken-${Date.now()}`).catch((problem: unknown) =>
      log(`keeping ${path}`, problem),
    );
    return null;
  }
}

/** Writes a JSON file of ours, making its folder where needed. */
export async function writeStored(path: string, value: unknown): Promise<Result<null, WriteFailure>> {
  // A folder that cannot be made shows in the writing, where it has its code.
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  return writeAtomic(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
}
