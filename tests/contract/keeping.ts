import { appendFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onTinyDisk } from './privileges';
import { failed, succeeded, type World } from './world';

const plain = { encoding: 'utf-8', bom: false, newline: 'lf', replace: true } as const;

export function describeKeeping(newWorld: (files?: readonly string[]) => Promise<World>): void {
  describe('settings', () => {
    test('start with defaults and come back as written', async () => {
      const { client } = await newWorld();
      const settings = {
        language: 'ja',
        theme: 'dark',
        fontSize: 18,
        screenReader: true,
        disabledRules: ['echo'],
        usualGlossaries: [{ glossary: 'team', lang: 'ja' }],
        offersStarter: false,
        keys: { preset: 'memoq', changed: { 'edit.find': null, 'file.open': 'F9' } },
        author: '校正者',
      } as const;
      expect(succeeded(await client.call('settings:read', {}))).toEqual({
        language: 'system',
        theme: 'system',
        fontSize: 15,
        screenReader: false,
        disabledRules: [],
        usualGlossaries: [],
        offersStarter: true,
        keys: { preset: 'suiko', changed: {} },
        author: '',
      });
      succeeded(await client.call('settings:write', { settings }));
      expect(succeeded(await client.call('settings:read', {}))).toEqual(settings);
    });

    test.each(['{"language":', '{"language":"ja","theme":"dark","fontSize":900}', '[]', ''])(
      'fall back to the defaults for %j, which is put aside',
      async (broken) => {
        const { client, dataFolder } = await newWorld();
        await mkdir(dataFolder, { recursive: true });
        await writeFile(join(dataFolder, 'settings.json'), broken);
        expect(succeeded(await client.call('settings:read', {})).theme).toBe('system');
        const kept = (await readdir(dataFolder)).filter((name) => name.startsWith('settings.json.broken'));
        expect(kept).toHaveLength(1);
        expect(await readFile(join(dataFolder, kept[0] ?? ''), 'utf-8')).toBe(broken);
      },
    );
  });

  describe('the arrangement of the window', () => {
    const layout = {
      split: 0.4,
      panelHeight: 200,
      panelOpen: false,
      panelTab: 'notes',
      review: 'inline',
      attached: { isShown: true, share: 0.5 },
      zoom: 125,
      order: ['b', 'a'],
      active: 'a',
    } as const;

    test('is nothing at first and comes back as written, the last of several', async () => {
      const { client } = await newWorld();
      expect(succeeded(await client.call('layout:read', {}))).toBeNull();
      await Promise.all(
        [100, 110, 125].map((zoom) => client.call('layout:write', { layout: { ...layout, zoom } })),
      );
      expect(succeeded(await client.call('layout:read', {}))).toEqual(layout);
      expect(succeeded(await client.call('window:zoom', { percent: 150 }))).toBeNull();
    });

    test('is read as it was written before there were a third pane and a zoom', async () => {
      const { client, dataFolder } = await newWorld();
      await mkdir(dataFolder, { recursive: true });
      const { attached: _, zoom: __, ...older } = layout;
      await writeFile(join(dataFolder, 'layout.json'), JSON.stringify(older));
      expect(succeeded(await client.call('layout:read', {}))).toEqual({
        ...older,
        attached: { isShown: true, share: 0.5 },
        zoom: 100,
      });
    });

    test('is nothing where its file is broken', async () => {
      const { client, dataFolder } = await newWorld();
      await mkdir(dataFolder, { recursive: true });
      await writeFile(join(dataFolder, 'layout.json'), JSON.stringify({ ...layout, split: 7 }));
      expect(succeeded(await client.call('layout:read', {}))).toBeNull();
    });
  });

  describe('recent documents', () => {
    const namesOf = async ({ client }: World) =>
      succeeded(await client.call('recent:list', {})).map((document) => document.file.name);

    test('lists what was opened, newest first and once, without what is gone', async () => {
      const world = await newWorld();
      for (const name of ['a.txt', 'b.txt', 'c.txt', 'a.txt', 'names.glossary.jsonl']) {
        const { id } = await world.client.open(await world.put(name, name));
        succeeded(await world.client.call('text:read', { file: id }));
      }
      expect(await namesOf(world)).toEqual(['a.txt', 'c.txt', 'b.txt']);
      await rm(world.pathOf('c.txt'));
      expect(await namesOf(world)).toEqual(['a.txt', 'b.txt']);
    });

    test('can be opened again, and are not writable for being listed', async () => {
      const world = await newWorld();
      const { id } = await world.client.open(await world.put('a.txt', 'text'));
      succeeded(await world.client.call('text:read', { file: id }));
      const [document] = succeeded(await world.client.call('recent:list', {}));
      expect(document?.file).toMatchObject({ id, canOverwrite: false });
      expect(Number.isNaN(Date.parse(document?.openedAt ?? ''))).toBe(false);
    });

    test('keeps twenty, also when many are opened at once', async () => {
      const world = await newWorld();
      const names = Array.from({ length: 25 }, (_, index) => `text ${index}.txt`);
      for (const name of names) await world.put(name, name);
      await Promise.all(
        names.map(async (name) => {
          const { id } = await world.client.open(world.pathOf(name));
          succeeded(await world.client.call('text:read', { file: id }));
        }),
      );
      expect(await namesOf(world)).toHaveLength(20);
    });

    test('include a project that was saved, not a text that was exported', async () => {
      const world = await newWorld();
      for (const name of ['book.suiko', 'out.txt']) {
        const { id } = await world.client.choose(world.pathOf(name));
        succeeded(await world.client.call('text:write', { ...plain, text: '', file: id }));
      }
      expect(await namesOf(world)).toEqual(['book.suiko']);
    });

    test('can be cleared, and survive a broken list', async () => {
      const world = await newWorld();
      const { id } = await world.client.open(await world.put('a.txt', 'text'));
      succeeded(await world.client.call('text:read', { file: id }));
      succeeded(await world.client.call('recent:clear', {}));
      expect(await namesOf(world)).toEqual([]);
      await writeFile(join(world.dataFolder, 'recent.json'), 'broken');
      expect(await namesOf(world)).toEqual([]);
    });
  });

  describe('new projects', () => {
    test('get a file of their own under a name every system takes', async () => {
      const { client, dataFolder } = await newWorld();
      const create = async (name: string) => succeeded(await client.call('project:create', { name })).name;
      expect(await create('章 一')).toBe('章 一.suiko');
      expect(await create('章 一.suiko')).toBe('章 一 2.suiko');
      expect(await create('../../etc/passwd')).toBe('etc passwd.suiko');
      expect(await create('a:b*c?.txt ')).toBe('a b c .txt.suiko');
      expect(await create('')).toBe('document.suiko');
      expect(await create('con')).toBe('_con.suiko');
      expect(Buffer.byteLength(await create('長'.repeat(300)))).toBeLessThan(200);
      expect(await readdir(join(dataFolder, 'projects'))).toHaveLength(7);
    });

    test('can be written and opened again', async () => {
      const { client } = await newWorld();
      const file = succeeded(await client.call('project:create', { name: 'book' }));
      succeeded(await client.call('text:write', { ...plain, text: '{}', file: file.id, replace: false }));
      expect(succeeded(await client.call('text:read', { file: file.id })).text).toBe('{}');
    });
  });

  describe('journals', () => {
    const document = 'doc-1';
    const journalPath = (world: World) => join(world.dataFolder, 'journal', `${document}.jsonl`);

    async function begun(): Promise<World> {
      const world = await newWorld();
      succeeded(
        await world.client.call('journal:begin', {
          document,
          name: '章 一',
          snapshot: 'draft\nat first \uD842',
        }),
      );
      succeeded(await world.client.call('journal:append', { document, records: ['one', 'two\nlines'] }));
      return world;
    }

    test('give back the snapshot and the records in order', async () => {
      const { client } = await begun();
      await Promise.all(
        ['three', 'four', 'five'].map((record) =>
          client.call('journal:append', { document, records: [record] }),
        ),
      );
      expect(succeeded(await client.call('journal:read', { document }))).toMatchObject({
        snapshot: 'draft\nat first \uD842',
        records: ['one', 'two\nlines', 'three', 'four', 'five'],
      });
    });

    test('begin anew from a snapshot', async () => {
      const { client } = await begun();
      succeeded(await client.call('journal:begin', { document, name: '章 一', snapshot: 'later' }));
      expect(succeeded(await client.call('journal:read', { document }))).toMatchObject({
        snapshot: 'later',
        records: [],
      });
    });

    test('are listed by name and time, newest first, and gone when dropped', async () => {
      const world = await begun();
      const [summary, ...others] = succeeded(await world.client.call('journal:list', {}));
      expect(others).toEqual([]);
      expect(summary).toEqual({
        document,
        name: '章 一',
        keptAt: (await stat(journalPath(world))).mtime.toISOString(),
      });
      succeeded(await world.client.call('journal:drop', { document }));
      succeeded(await world.client.call('journal:drop', { document }));
      expect(succeeded(await world.client.call('journal:list', {}))).toEqual([]);
      expect(failed(await world.client.call('journal:read', { document }))).toMatchObject({
        code: 'not-found',
      });
      const append = await world.client.call('journal:append', { document, records: ['x'] });
      expect(failed(append)).toMatchObject({ code: 'not-found' });
    });

    test.each([1, 3, 8])(
      'leave out a last record torn %i bytes before its end, and go on after it',
      async (cut) => {
        const world = await begun();
        await truncate(journalPath(world), (await stat(journalPath(world))).size - cut);
        const torn = succeeded(await world.client.call('journal:read', { document }));
        expect(torn.records).toEqual(['one']);
        succeeded(await world.client.call('journal:append', { document, records: ['three'] }));
        const after = succeeded(await world.client.call('journal:read', { document }));
        expect(after.records).toEqual(['one', 'three']);
      },
    );

    test('leave out a last line of zeros, as some file systems leave after a crash', async () => {
      const world = await begun();
      await appendFile(journalPath(world), Buffer.alloc(4096));
      expect(succeeded(await world.client.call('journal:read', { document })).records).toEqual([
        'one',
        'two\nlines',
      ]);
    });

    test('say which line is broken, and are listed all the same', async () => {
      const world = await begun();
      await writeFile(journalPath(world), 'broken\n"one"\n');
      const failure = { code: 'unreadable', file: document, line: 1 };
      expect(failed(await world.client.call('journal:read', { document }))).toEqual(failure);
      expect(succeeded(await world.client.call('journal:list', {}))).toMatchObject([
        { document, name: document },
      ]);
    });

    test('keep what they have when the disk is full', async () => {
      const world = await newWorld();
      await onTinyDisk(join(world.dataFolder, 'journal'), async () => {
        succeeded(await world.client.call('journal:begin', { document, name: 'n', snapshot: 's' }));
        const append = (record: string) =>
          world.client.call('journal:append', { document, records: [record] });
        succeeded(await append('one'));
        expect(failed(await append('x'.repeat(100_000)))).toMatchObject({ code: 'disk-full' });
        succeeded(await append('two'));
        expect(succeeded(await world.client.call('journal:read', { document })).records).toEqual([
          'one',
          'two',
        ]);
      });
    });
  });
}
