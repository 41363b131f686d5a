import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Result, succeed } from '#shared/text';
import type { ReadFailure } from './read-bytes';
import { readFailure } from './system-errors';

/** A file to be read piece by piece, of any size; it is opened when the first piece is asked for. Pipes are welcome. */
export async function streamBytes(path: string): Promise<Result<AsyncIterable<Uint8Array>, ReadFailure>> {
  const file = basename(path);
  try {
    if ((await stat(path)).isDirectory()) return fail({ code: 'is-folder', file });
    await access(path, constants.R_OK);
    return succeed(readPieces(path));
  } catch (error) {
    return fail(readFailure(error, file));
  }
}

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}
