import { access, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { encodeStrictly, writeAtomic } from '#electron/node';
import type { Encoding } from '#shared/contract';
import type { Exported } from '#shared/session';
import { type CliIo, CommandError } from './io';
import { unwrap } from './read-input';

/** Where a result is written. */
export interface OutputPlace {
  /** `undefined` is standard output. */
  readonly path: string | undefined;
  /** Replace an existing file. */
  readonly force: boolean;
  /** Files that are never replaced: the command's own input. */
  readonly inputs: readonly string[];
}

/** Where and how a result is written. */
export interface OutputOptions extends OutputPlace {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf';
}

/** Writes a result whole or not at all. */
export async function writeOutput(exported: Exported, options: OutputOptions, io: CliIo): Promise<void> {
  const name = options.path ?? 'standard output';
  const bytes =
    exported.kind === 'bytes'
      ? Buffer.from(exported.base64, 'base64')
      : unwrap(
          encodeStrictly({
            text: exported.text,
            encoding: options.encoding,
            bom: options.bom,
            newline: options.newline,
          }),
          name,
        );
  if (options.path === undefined) {
    await io.write(bytes);
    return;
  }
  await refuseToReplace(options.path, options);
  unwrap(await writeAtomic(resolve(options.path), bytes), options.path);
}

/** Writes pieces as they come: to a file whole or not at all, to standard output at once. */
export async function writeStream(
  pieces: AsyncIterable<string>,
  place: OutputPlace,
  io: CliIo,
): Promise<void> {
  if (place.path === undefined) {
    for await (const piece of pieces) await io.write(piece);
    return;
  }
  await refuseToReplace(place.path, place);
  unwrap(await writeAtomic(resolve(place.path), pieces), place.path);
}

/** Ends the command when a file may not be written. */
export async function refuseToReplace(
  path: string,
  { inputs, force }: Omit<OutputPlace, 'path'>,
): Promise<void> {
  const target = await realpath(path).catch(() => null);
  if (target === null) return;
  for (const input of inputs) {
    if (input !== '-' && (await realpath(input).catch(() => null)) === target) {
      throw new CommandError(`${path} is the input: it is never replaced.`);
    }
  }
  const exists = await access(target).then(
    () => true,
    () => false,
  );
  if (exists && !force) throw new CommandError(`${path} exists already; it is replaced only with --force.`);
}
