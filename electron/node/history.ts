import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers, Version } from '#shared/contract';
import { fail, succeed } from '#shared/text';
import { type HistoryLimits, historyLimits, tooMany } from './history-limits';
import { createTurns } from './in-turn';
import { idOf, listVersions, namesIn, packVersion, readVersion, renameVersion } from './version-file';
import { writeAtomic } from './write-atomic';

type HistoryCalls = Pick<
  Handlers,
  'history:add' | 'history:list' | 'history:read' | 'history:name' | 'history:drop'
>;

/** Versions in `history/<document>/`, a file each, so that a broken one takes nothing else with it. */
export function createHistoryCalls(dataFolder: string, limits: HistoryLimits = historyLimits): HistoryCalls {
  const folder = join(dataFolder, 'history');
  const folderOf = (document: string) => join(folder, document);
  const pathOf = (document: string, version: string) => join(folderOf(document), `${version}.version`);
  const inTurn = createTurns();

  /** Makes room after something was added: what one document has too many of, then what all have. */
  async function makeRoom(): Promise<void> {
    const documents = await namesIn(folder);
    const all = await Promise.all(
      documents.map(async (document) =>
        (await listVersions(folderOf(document))).map((file) => ({ ...file, document })),
      ),
    );
    for (const { document, version } of tooMany(all, limits))
      await rm(pathOf(document, version.id), { force: true });
  }

  return {
    'history:add': ({ document, content, ...said }) =>
      inTurn('', async () => {
        const takenAt = new Date();
        const known = new Set((await listVersions(folderOf(document))).map(({ version }) => version.id));
        const version: Version = { id: idOf(takenAt, known), takenAt: takenAt.toISOString(), ...said };
        // A folder that cannot be made shows in the writing, where it has its code.
        await mkdir(folderOf(document), { recursive: true }).catch(() => undefined);
        const written = await writeAtomic(pathOf(document, version.id), await packVersion(version, content));
        if (!written.ok) return written;
        await makeRoom();
        return succeed(version);
      }),
    'history:list': async ({ document }) =>
      succeed((await listVersions(folderOf(document))).map(({ version }) => version)),
    'history:read': async ({ document, version }) => {
      const read = await readVersion(pathOf(document, version));
      return read.ok ? succeed(read.value.content) : fail({ ...read.failure, file: version });
    },
    'history:name': ({ document, version, name }) =>
      inTurn('', () => renameVersion(pathOf(document, version), name)),
    'history:drop': ({ document, version }) =>
      inTurn('', async () => {
        await rm(pathOf(document, version), { force: true });
        return succeed(null);
      }),
  };
}
