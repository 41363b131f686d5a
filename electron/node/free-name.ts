import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result, succeed } from '#shared/text';
import { systemCode, writeFailure } from './system-errors';
import type { WriteFailure } from './write-atomic';

/** Bytes of a name, below the 255 that file systems allow, with room for a number and a temporary file's suffix. */
const longestName = 180;

/** Makes an empty file in a folder, which is made too, under a name like this one that is still free; its path. */
export async function takeFreeName(
  folder: string,
  name: string,
  extension: string,
): Promise<Result<string, WriteFailure>> {
  const base = safeName(name, extension);
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? base + extension : `${base} ${number}${extension}`;
    try {
      await mkdir(folder, { recursive: true });
      // Made at once, and only where nothing is: two programs never get the same name.
      await (await open(join(folder, file), 'wx')).close();
      return succeed(join(folder, file));
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') return fail(writeFailure(error, file));
    }
  }
}

/** `a/b: c?.suiko` → `a b c`: a name that every system takes for a file in this folder. */
function safeName(name: string, extension: string): string {
  const bare = name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
  const plain = bare.replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, ' ').replace(/\s+/gu, ' ');
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
