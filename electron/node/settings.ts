import { join } from 'node:path';
import { type Handlers, type Settings, settingsSchema } from '#shared/contract';
import { succeed } from '#shared/text';
import type { Log } from './log';
import { readStored, writeStored } from './stored-json';

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  fontSize: 15,
  screenReader: false,
  disabledRules: [],
  usualGlossaries: [],
  offersStarter: true,
  keys: { preset: 'suiko', changed: {} },
  author: '',
};

export function createSettingsCalls(
  dataFolder: string,
  log: Log,
): Pick<Handlers, 'settings:read' | 'settings:write'> {
  const path = join(dataFolder, 'settings.json');
  return {
    'settings:read': async () => succeed((await readStored(path, settingsSchema, log)) ?? defaultSettings),
    'settings:write': ({ settings }) => writeStored(path, settings),
  };
}
