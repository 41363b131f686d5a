import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliIo, run } from '#electron/cli';

/** A fresh folder of its own to put files in. */
export function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'suiko-cli-'));
  const path = (name: string) => join(folder, name);
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(path(name), content);
    return path(name);
  };
  return { folder, path, put };
}

/** Runs a command in this process, with `input` as its standard input. */
export async function suiko(argv: readonly string[], input: string | Uint8Array = '') {
  const out: Uint8Array[] = [];
  const errors: string[] = [];
  const io: CliIo = {
    input: async function* () {
      yield Buffer.from(input);
    },
    write: (output) => {
      out.push(Buffer.from(output));
    },
    complain: (line) => {
      errors.push(line);
    },
  };
  const status = await run(argv, io);
  return { status, out: Buffer.concat(out).toString('utf8'), errors };
}
