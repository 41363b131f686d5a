import { type FSWatcher, type Stats, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds between looks at the file; folders of a network tell nothing by themselves. */
const interval = 1000;
/** Milliseconds of quiet after a change, so that a file which is being written is read when it is whole. */
const quiet = 60;

/**
 * Calls when a file may have changed, until the returned function is called. It is looked at every second, which works
 * everywhere and across renames; where the system tells of changes in the folder, it is looked at at once.
 */
export function watchForChanges(path: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
    timer.unref();
  };
  const look = (now: Stats, before: Stats) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino) soon();
  };
  watchFile(path, { interval, persistent: false }, look);
  const folder = watchFolder(path, soon);
  return () => {
    clearTimeout(timer);
    unwatchFile(path, look);
    folder?.close();
  };
}

function watchFolder(path: string, onChange: () => void): FSWatcher | null {
  try {
    const name = basename(path);
    const watcher = watch(dirname(path), { persistent: false }, (_, changed) => {
      if (changed === name) onChange();
    });
    // Looking every second goes on.
    return watcher.on('error', () => watcher.close());
  } catch {
    return null;
  }
}
