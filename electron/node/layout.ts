import { join } from 'node:path';
import { type Handlers, keptLayoutSchema } from '#shared/contract';
import { succeed } from '#shared/text';
import { createTurns } from './in-turn';
import type { Log } from './log';
import { readStored, writeStored } from './stored-json';

/** Sizes, tabs and zoom as they were last, in `layout.json`. */
export function createLayoutCalls(
  dataFolder: string,
  log: Log,
): Pick<Handlers, 'layout:read' | 'layout:write'> {
  const path = join(dataFolder, 'layout.json');
  const inTurn = createTurns();
  return {
    'layout:read': async () => succeed(await readStored(path, keptLayoutSchema, log)),
    'layout:write': ({ layout }) => inTurn(path, () => writeStored(path, layout)),
  };
}
