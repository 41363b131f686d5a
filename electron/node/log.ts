import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Notes an exception: where it was caught and what it said. Never fails itself. */
export type Log = (place: string, error: unknown) => Promise<void>;

/** Bytes after which a new file is begun; one old file is kept. */
const logLimit = 1024 * 1024;

export function createLog(dataFolder: string): Log {
  const folder = join(dataFolder, 'log');
  const path = join(folder, 'suiko.log');
  return async (place, error) => {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = JSON.stringify({ at: new Date().toISOString(), place, error: said });
    try {
      await mkdir(folder, { recursive: true });
      const size = await stat(path).then(
        (stats) => stats.size,
        () => 0,
      );
      if (size > logLimit) await rename(path, join(folder, 'suiko.old.log'));
      await appendFile(path, `${line}\n`);
    } catch {
      // A full disk must not turn one problem into two; the terminal still gets it.
      console.error(line);
    }
  };
}
