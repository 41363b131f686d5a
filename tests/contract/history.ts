import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HostCalls } from '#shared/contract';
import { onTinyDisk } from './privileges';
import { failed, succeeded, type World } from './world';

const document = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const facts = { document, name: null, reason: 'edited', characters: 3, changed: null } as const;

export function describeHistory(newWorld: (files?: readonly string[]) => Promise<World>): void {
  describe('the history of a document', () => {
    const add = async (
      { client }: World,
      content: string,
      more: Partial<HostCalls['history:add']['args']> = {},
    ) => succeeded(await client.call('history:add', { ...facts, content, ...more }));
    const list = async ({ client }: World) => succeeded(await client.call('history:list', { document }));
    const folderOf = (world: World) => join(world.dataFolder, 'history', document);

    test('is empty at first', async () => {
      expect(await list(await newWorld())).toEqual([]);
    });

    test('gives back what was put in, newest first', async () => {
      const world = await newWorld();
      const text = '長い行\n'.repeat(50_000);
      const first = await add(world, text, { reason: 'saved' });
      const second = await add(world, 'second \uFFFD', { name: '入稿前', reason: 'kept', changed: 7 });
      expect(await list(world)).toEqual([second, first]);
      expect(second).toMatchObject({ name: '入稿前', reason: 'kept', characters: 3, changed: 7 });
      const read = async (version: string) =>
        succeeded(await world.client.call('history:read', { document, version }));
      expect(await read(first.id)).toBe(text);
      expect(await read(second.id)).toBe('second \uFFFD');
    });

    test('takes versions that come at once, each as one of its own', async () => {
      const world = await newWorld();
      const added = await Promise.all(['a', 'b', 'c', 'd'].map((content) => add(world, content)));
      expect(new Set(added.map(({ id }) => id)).size).toBe(4);
      expect((await list(world)).map(({ id }) => id)).toEqual(added.map(({ id }) => id).reverse());
    });

    test('can be named and unnamed; the content stays', async () => {
      const world = await newWorld();
      const { id: version } = await add(world, 'text');
      for (const name of ['第一稿', null]) {
        succeeded(await world.client.call('history:name', { document, version, name }));
        expect((await list(world))[0]?.name).toBe(name);
      }
      expect(succeeded(await world.client.call('history:read', { document, version }))).toBe('text');
    });

    test('forgets what is dropped, and says so of what is not there', async () => {
      const world = await newWorld();
      const { id: version } = await add(world, 'text');
      succeeded(await world.client.call('history:drop', { document, version }));
      succeeded(await world.client.call('history:drop', { document, version }));
      expect(await list(world)).toEqual([]);
      for (const answer of [
        await world.client.call('history:read', { document, version }),
        await world.client.call('history:name', { document, version, name: 'x' }),
      ])
        expect(failed(answer)).toMatchObject({ code: 'not-found' });
    });

    test('passes over damaged files, and a torn one says that it cannot be read', async () => {
      const world = await newWorld();
      const { id: version } = await add(world, 'a text of some length');
      await writeFile(join(folderOf(world), '20200101-000000-000.version'), 'no head');
      await writeFile(join(folderOf(world), 'notes.txt'), 'not ours');
      expect(await list(world)).toHaveLength(1);
      const path = join(folderOf(world), `${version}.version`);
      await truncate(path, (await readFile(path)).length - 4);
      expect(failed(await world.client.call('history:read', { document, version }))).toMatchObject({
        code: 'unreadable',
      });
    });

    test('keeps fifty of those without a name, and every named one', async () => {
      const world = await newWorld();
      await add(world, 'named', { name: 'first' });
      for (let number = 0; number < 52; number += 1) await add(world, `${number}`, { characters: number });
      const versions = await list(world);
      expect(versions).toHaveLength(51);
      expect(versions[0]?.characters).toBe(51);
      expect(versions.at(-1)?.name).toBe('first');
      expect(versions.at(-2)?.characters).toBe(2);
    });

    test('stays as it is when the disk is full', async () => {
      const world = await newWorld();
      await onTinyDisk(join(world.dataFolder, 'history'), async () => {
        const kept = await add(world, 'kept');
        const noise = Array.from({ length: 90_000 }, (_, at) =>
          String.fromCharCode(0x4e00 + ((at * 7919 + ((at * at) % 911)) % 20_000)),
        ).join('');
        const answer = await world.client.call('history:add', { ...facts, content: noise });
        expect(failed(answer)).toMatchObject({ code: 'disk-full' });
        expect(await list(world)).toEqual([kept]);
        expect(await readdir(folderOf(world))).toHaveLength(1);
      });
    });

    test.each([
      ['history:add', { ...facts, content: 'x', document: '../up' }],
      ['history:add', { ...facts, content: 'x', name: '' }],
      ['history:add', { ...facts, content: 'x', changed: -1 }],
      ['history:read', { document, version: '../../settings' }],
      ['history:drop', { document, version: 'a' }],
      ['history:list', {}],
    ])('refuses a call that is none: %s %j', async (name, args) => {
      const { client } = await newWorld();
      expect(await client.callAnything(name, args)).toMatchObject({
        ok: false,
        failure: { code: 'bad-call' },
      });
    });
  });
}
