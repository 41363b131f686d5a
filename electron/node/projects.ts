import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '#shared/contract';
import { fail, succeed } from '#shared/text';
import type { FileRefs } from './file-refs';
import { systemCode, writeFailure } from './system-errors';

const extension = '.suiko';

/** Bytes of a name, below the 255 that file systems allow, with room for a number and a temporary file's suffix. */
const longestName = 180;

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
      const base = safeName(name);
      for (let number = 1; ; number += 1) {
        const file = number === 1 ? base + extension : `${base} ${number}${extension}`;
        try {
          await mkdir(folder, { recursive: true });
          // Made at once, and only where nothing is: two programs never get the same name.
          await (await open(join(folder, file), 'wx')).close();
          const ref = await refs.forSaving(join(folder, file));
          unwritten.set(ref.id, join(folder, file));
          return succeed(ref);
        } catch (error) {
          if (systemCode(error) !== 'EEXIST') return fail(writeFailure(error, file));
        }
      }
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

/** `a/b: c?.suiko` → `a b c`: a name that every system takes for a file in this folder. */
function safeName(name: string): string {
  const plain = name
    .replace(/\.suiko$/iu, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = cutToBytes(plain, longestName).replace(/^[. ]+|[. ]+$/gu, '');
  if (short === '') return 'document';
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu.test(short) ? `_${short}` : short;
}

function cutToBytes(text: string, limit: number): string {
  let cut = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) return cut;
    cut += character;
  }
  return cut;
}
