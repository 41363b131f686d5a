import type { AppInfo, FileRef, Handlers } from '#shared/contract';
import { succeed } from '#shared/text';
import { createEventHub, type EventHub } from './events';
import { createFileCalls } from './file-calls';
import { createFileRefs, type FileRefs } from './file-refs';
import { createGlossaryCalls } from './glossary-calls';
import { createGlossaryFiles, type GlossaryListener } from './glossary-files';
import { runGlossaryThread } from './glossary-thread';
import { createHistoryCalls } from './history';
import { createJournalCalls } from './journal';
import { createKnownGlossaries } from './known-glossaries';
import { createLayoutCalls } from './layout';
import { createLog, type Log } from './log';
import { createProjectCalls } from './projects';
import { createRecentFiles } from './recent';
import { createSettingsCalls } from './settings';

/** Calls that need a window around the page; without one they answer as if the person had cancelled. */
export type WindowCalls = Pick<
  Handlers,
  'menu:set' | 'dialog:open' | 'dialog:save' | 'window:zoom' | 'window:close'
>;

export interface HostOptions {
  readonly dataFolder: string;
  readonly door: AppInfo['door'];
  readonly version: string;
  /** BCP 47. */
  readonly locale: string;
  /** Paths named when the program was started. */
  readonly files?: readonly string[];
  /** The built `glossary-worker.ts`; without it glossary files are worked on in this thread. */
  readonly glossaryScript?: string;
}

/** The host behind a door, the same for all doors. */
export interface Host {
  readonly handlers: Handlers;
  readonly refs: FileRefs;
  readonly log: Log;
  /** What pages are to be told. */
  readonly events: EventHub;
  /** Ends what goes on by itself. */
  close(): Promise<void>;
}

/**
 * Everything a page can ask for that needs no window. A door with windows puts its own in place:
 * `{ ...host, handlers: { ...host.handlers, ...windowCalls } }`.
 */
export async function createHost(options: HostOptions): Promise<Host> {
  const { dataFolder, door, version, locale } = options;
  const log = createLog(dataFolder);
  const refs = createFileRefs();
  const known = await createKnownGlossaries(dataFolder, refs, log);
  const recent = createRecentFiles(dataFolder, refs, log);
  const fileCalls = createFileCalls(refs, recent);
  const events = createEventHub();
  const listener: GlossaryListener = {
    changed: (glossary, news) => events.emit({ event: 'glossary:changed', payload: { glossary, ...news } }),
    bug: (error) => void log('a glossary file', error),
  };
  const glossaryFiles = options.glossaryScript
    ? runGlossaryThread(options.glossaryScript, listener)
    : createGlossaryFiles(listener);
  const files: readonly FileRef[] = await Promise.all((options.files ?? []).map(refs.forOpened));
  const info: AppInfo = { version, door, platform: currentPlatform(), locale, files };
  return {
    refs,
    log,
    events,
    close: () => glossaryFiles.close(),
    handlers: {
      'app:info': async () => succeed(info),
      ...createSettingsCalls(dataFolder, log),
      ...createLayoutCalls(dataFolder, log),
      ...recent.calls,
      ...fileCalls,
      ...createProjectCalls(dataFolder, refs, fileCalls['text:write']),
      ...createJournalCalls(dataFolder),
      ...createHistoryCalls(dataFolder),
      ...createGlossaryCalls({ dataFolder, refs, files: glossaryFiles, known }),
      ...withoutWindow,
    },
  };
}

const withoutWindow: WindowCalls = {
  'menu:set': async () => succeed(null),
  'dialog:open': async () => succeed([]),
  'dialog:save': async () => succeed(null),
  'window:zoom': async () => succeed(null),
  'window:close': async () => succeed(null),
};

function currentPlatform(): AppInfo['platform'] {
  if (process.platform === 'win32') return 'windows';
  return process.platform === 'darwin' ? 'mac' : 'linux';
}
