import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Answer, CallName, HostCalls } from '#shared/contract';
import type { ContractClient, MakeClient } from './client';

/** A temporary folder with a person's files and Suiko's data, and a client of a host that works in it. */
export interface World {
  readonly client: ContractClient;
  readonly dataFolder: string;
  pathOf(name: string): string;
  put(name: string, content: string | Uint8Array): Promise<string>;
  bytes(name: string): Promise<Buffer>;
}

/** Gives each test a world of its own and clears it up after the test. */
export function useWorlds(makeClient: MakeClient): (files?: readonly string[]) => Promise<World> {
  const endings: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end();
  });
  return async (files = []) => {
    const folder = await mkdtemp(join(tmpdir(), 'suiko-'));
    endings.push(() => rm(folder, { recursive: true, force: true }));
    const dataFolder = join(folder, 'data');
    const client = await makeClient(dataFolder, files);
    endings.push(() => client.close());
    const pathOf = (name: string) => join(folder, name);
    return {
      client,
      dataFolder,
      pathOf,
      async put(name, content) {
        await writeFile(pathOf(name), content);
        return pathOf(name);
      },
      bytes: (name) => readFile(pathOf(name)),
    };
  };
}

/** The value of an answer that must be a success. */
export function succeeded<N extends CallName>(answer: Answer<N>): HostCalls[N]['value'] {
  if (!answer.ok) throw new Error(`Unexpected failure ${JSON.stringify(answer.failure)}`);
  return answer.value;
}

/** The failure of an answer that must be one. */
export function failed(answer: { ok: boolean } & object): unknown {
  if ('failure' in answer) return answer.failure;
  throw new Error(`Unexpected success ${JSON.stringify(answer)}`);
}
