import { access } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Handlers } from '#shared/contract';
import { succeed } from '#shared/text';
import type { FileRefs } from './file-refs';
import { createTurns } from './in-turn';
import type { Log } from './log';
import { readStored, writeStored } from './stored-json';

/** The documents opened last, newest first, kept in `recent.json`. */
export interface RecentFiles {
  /** Puts a file at the top. Glossaries are not documents and are left out. */
  note(path: string): Promise<void>;
  readonly calls: Pick<Handlers, 'recent:list' | 'recent:clear'>;
}

const longest = 20;

const stored = z.array(z.object({ path: z.string(), openedAt: z.string() }));

export function createRecentFiles(dataFolder: string, refs: FileRefs, log: Log): RecentFiles {
  const path = join(dataFolder, 'recent.json');
  const inTurn = createTurns();

  const read = async () => (await readStored(path, stored, log)) ?? [];

  return {
    note: (opened) =>
      inTurn(path, async () => {
        if (/\.jsonl$/iu.test(opened)) return;
        const others = (await read()).filter((document) => document.path !== opened);
        const list = [{ path: opened, openedAt: new Date().toISOString() }, ...others].slice(0, longest);
        const written = await writeStored(path, list);
        // The document is open all the same: a list that cannot be written is no reason to refuse it.
        if (!written.ok) await log('noting a recent document', written.failure.code);
      }),
    calls: {
      'recent:list': () =>
        inTurn(path, async () => {
          const documents = await read();
          const present = await Promise.all(documents.map((document) => exists(document.path)));
          const listed = documents.filter((_, index) => present[index]);
          return succeed(
            await Promise.all(
              listed.map(async (document) => ({
                file: await refs.forOpened(document.path),
                openedAt: document.openedAt,
              })),
            ),
          );
        }),
      'recent:clear': () => inTurn(path, () => writeStored(path, [])),
    },
  };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
