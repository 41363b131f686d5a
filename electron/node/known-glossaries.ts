import { join } from 'node:path';
import * as z from 'zod';
import type { FileRefs } from './file-refs';
import { createTurns } from './in-turn';
import type { Log } from './log';
import { readStored, writeStored } from './stored-json';

/** The references of opened glossaries, kept in `glossaries.json`: documents that come back ask for them again. */
export interface KnownGlossaries {
  note(id: string, path: string): Promise<void>;
}

const longest = 100;

const stored = z.array(z.object({ id: z.string(), path: z.string() }));

/** Resolves when the references of earlier starts are known. */
export async function createKnownGlossaries(
  dataFolder: string,
  refs: FileRefs,
  log: Log,
): Promise<KnownGlossaries> {
  const path = join(dataFolder, 'glossaries.json');
  const inTurn = createTurns();
  let list = (await readStored(path, stored, log)) ?? [];
  await Promise.all(list.map((glossary) => refs.forGlossary(glossary.path, glossary.id)));

  return {
    note: (id, opened) =>
      inTurn(path, async () => {
        if (list.some((glossary) => glossary.id === id)) return;
        list = [{ id, path: opened }, ...list.filter((glossary) => glossary.path !== opened)].slice(
          0,
          longest,
        );
        const written = await writeStored(path, list);
        if (!written.ok) await log('noting a glossary', written.failure.code);
      }),
  };
}
