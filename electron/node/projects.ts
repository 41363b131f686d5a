import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '#shared/contract';
import { succeed } from '#shared/text';
import type { FileRefs } from './file-refs';
import { takeFreeName } from './free-name';
import { systemCode } from './system-errors';

const extension = '.suiko';

/**
 * Makes new project files. A name is taken by an empty file until `write`, which writes texts, has filled it; what
 * it could not fill goes again.
 */
export function createProjectCalls(
  dataFolder: string,
  refs: FileRefs,
  write: Handlers['text:write'],
): Pick<Handlers, 'project:create' | 'text:write'> {
  const folder = join(dataFolder, 'projects');
  /** Paths of the files that were never written to, by reference id. */
  const unwritten = new Map<string, string>();
  return {
    async 'project:create'({ name }) {
      const taken = await takeFreeName(folder, name, extension);
      if (!taken.ok) return taken;
      const ref = await refs.forSaving(taken.value);
      unwritten.set(ref.id, taken.value);
      return succeed(ref);
    },
    async 'text:write'(text) {
      const written = await write(text);
      const path = unwritten.get(text.file);
      unwritten.delete(text.file);
      if (!written.ok && path !== undefined) await removeEmpty(path);
      return written;
    },
  };
}

/** Tidying up after a failure that is told already: one more is not. */
async function removeEmpty(path: string): Promise<void> {
  try {
    if ((await stat(path)).size === 0) await rm(path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
