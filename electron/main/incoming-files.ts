import { app } from 'electron';

/** Paths of files that come from outside: the command line, "open with", a second start. */
export interface IncomingFiles {
  add(paths: readonly string[]): void;
  /** What came so far; from now on files go to `deliver`. The page asks once it listens. */
  take(deliver: (paths: readonly string[]) => void): readonly string[];
  /** The page is loading: files wait until it asks again. */
  hold(): void;
}

export function collectFiles(named: readonly string[]): IncomingFiles {
  let waiting = named;
  let deliverNow: ((paths: readonly string[]) => void) | null = null;
  return {
    add(paths) {
      if (deliverNow) deliverNow(paths);
      else waiting = [...waiting, ...paths];
    },
    take(deliver) {
      const came = waiting;
      waiting = [];
      deliverNow = deliver;
      return came;
    },
    hold() {
      deliverNow = null;
    },
  };
}

/** On macOS the system names files by an event, which may come before the program is ready. */
export function listenForOpenFile(files: IncomingFiles): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    files.add([path]);
  });
}
