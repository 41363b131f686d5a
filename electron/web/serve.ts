import { createHost, findDataFolder } from '#electron/node';
import { openInBrowser } from './open-in-browser';
import { startWebHost } from './start-web-host';

export interface ServeOptions {
  /** Paths to open at the start. */
  readonly files: readonly string[];
  /** 0 takes any free port. */
  readonly port: number;
  readonly openBrowser: boolean;
  /** The built page. */
  readonly staticFolder: string;
  /** The built worker for glossary files. */
  readonly glossaryScript: string;
  readonly version: string;
  /** Takes a line for the person. */
  readonly print: (line: string) => void;
  /** Ends the service. */
  readonly signal: AbortSignal;
}

const sentences = {
  'port-in-use': 'is in use by another program. Choose another with --port.',
  'port-forbidden': 'may not be used by you. Choose one above 1023 with --port.',
};

/** Serves the app to a browser until `signal`; the exit status, 2 when the port cannot be had. */
export async function serve(options: ServeOptions): Promise<number> {
  const { files, print, signal } = options;
  const host = await createHost({
    dataFolder: findDataFolder(),
    door: 'browser',
    version: options.version,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    files,
    glossaryScript: options.glossaryScript,
  });
  const started = await startWebHost({
    host,
    events: host.events,
    staticFolder: options.staticFolder,
    port: options.port,
    onLink: (link) => print(`To open another tab: ${link}`),
  });
  if (!started.ok) {
    print(`Port ${options.port} ${sentences[started.failure]}`);
    return 2;
  }
  const link = started.value.newLink();
  print(`Suiko is at ${link}`);
  print('The link works once. Press Ctrl+C to stop.');
  if (options.openBrowser && !(await openInBrowser(link)))
    print('No browser could be started: open the link yourself.');
  await aborted(signal);
  await started.value.close();
  await host.close();
  return 0;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** A signal for `serve`: the person's Ctrl+C, or the system asking the program to end. */
export function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
