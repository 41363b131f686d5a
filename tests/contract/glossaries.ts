import { appendFile, mkdir, readdir, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#shared/glossary';
import { failed, succeeded, type World } from './world';

const header = '{"$":"suiko-glossary","v":1,"lang":"ja","team":"east"}';
const huang: Entry = { id: 'aaaa', term: '黄仁勲', variants: [{ text: '黄仁順' }], rev: 1 };
const su: Entry = { id: 'bbbb', term: 'リサ・スー' };
const fileOf = (...lines: readonly (object | string)[]) =>
  [header, ...lines].map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
const added = (entry: Entry) => ({ id: entry.id, before: null, after: entry });

export function describeGlossaries(newWorld: (files?: readonly string[]) => Promise<World>): void {
  async function open(world: World, content: string) {
    const { id } = await world.client.open(await world.put('team.glossary.jsonl', content));
    return succeeded(await world.client.call('glossary:open', { file: id }));
  }

  const textOf = async (world: World) => (await world.bytes('team.glossary.jsonl')).toString();

  describe('a glossary', () => {
    test('is opened as it is, and its text is not to be written over', async () => {
      const world = await newWorld();
      const opened = await open(world, fileOf(huang));
      expect(opened).toMatchObject({ text: fileOf(huang), revision: 0, canEdit: true });
      expect(opened.file).toMatchObject({ canOverwrite: false, canWatch: true });
      const text = { text: 'x', encoding: 'utf-8', bom: false, newline: 'lf' } as const;
      const written = await world.client.call('text:write', { ...text, file: opened.file.id, replace: true });
      expect(failed(written)).toMatchObject({ code: 'read-only' });
    });

    test('takes changes into its file, and tells every page', async () => {
      const world = await newWorld();
      const { file } = await open(world, fileOf(huang));
      const news = await world.client.listen('glossary:changed');
      const changes = [added(su)];
      const answer = await world.client.call('glossary:change', { glossary: file.id, by: 'page', changes });
      expect(succeeded(answer)).toEqual({ revision: 1, changes });
      expect(await news.next()).toEqual({ glossary: file.id, revision: 1, by: 'page', changes });
      expect(await textOf(world)).toBe(fileOf(huang, su));
      expect((await readdir(world.pathOf('.'))).filter((name) => name.startsWith('team'))).toEqual([
        'team.glossary.jsonl',
      ]);
    });

    test('decides a value of the header of what is on disk, and puts the question back', async () => {
      const world = await newWorld();
      const [first = '', ...lines] = fileOf(huang).split('\n');
      const asked = first.replace(/\}$/u, ',"conflict":{"lang":["ja","zh"]}}');
      const { file } = await open(world, [asked, ...lines].join('\n'));
      const decide = (value: string, conflict: readonly string[] | null) =>
        world.client.call('glossary:decide', {
          glossary: file.id,
          decided: { key: 'lang', value, conflict },
        });
      succeeded(await decide('zh', null));
      expect(await textOf(world)).toBe([first.replace('"ja"', '"zh"'), ...lines].join('\n'));
      succeeded(await decide('ja', ['ja', 'zh']));
      expect(await textOf(world)).toBe([asked, ...lines].join('\n'));
      const wrong = { glossary: file.id, decided: { key: '$', value: 'x', conflict: null } };
      expect(failed(await world.client.call('glossary:decide', wrong))).toMatchObject({ code: 'bad-call' });
    });

    test('merges a change with what others wrote meanwhile, and says what came in', async () => {
      const world = await newWorld();
      const { file } = await open(world, fileOf(huang));
      const news = await world.client.listen('glossary:changed');
      const theirs = { ...huang, variants: [{ text: '黄仁順' }, { text: '老黄' }], rev: 2 };
      await world.put('team.glossary.jsonl', fileOf(theirs));
      const mine = { ...huang, note: 'CEO', rev: 2 };
      const changes = [{ id: 'aaaa', before: huang, after: mine }];
      const answer = await world.client.call('glossary:change', { glossary: file.id, by: 'me', changes });
      const both = { ...theirs, note: 'CEO' };
      expect(succeeded(answer).changes).toEqual([{ id: 'aaaa', before: theirs, after: both }]);
      expect(await news.next()).toMatchObject({ by: null, changes: [{ before: huang, after: theirs }] });
      expect(await news.next()).toMatchObject({ by: 'me', changes: [{ before: theirs, after: both }] });
    });

    test('that changes on disk is told of, whichever way it was written', async () => {
      const world = await newWorld();
      const { file } = await open(world, fileOf(huang));
      const news = await world.client.listen('glossary:changed');
      await appendFile(world.pathOf('team.glossary.jsonl'), `${JSON.stringify(su)}\n`);
      expect(await news.next()).toEqual({ glossary: file.id, revision: 1, by: null, changes: [added(su)] });
      await world.put('team.glossary.jsonl', fileOf(su));
      expect((await news.next()).changes).toEqual([{ id: 'aaaa', before: huang, after: null }]);
    });

    test('keeps what it cannot read: unknown keys, and lines that are none', async () => {
      const world = await newWorld();
      const odd = { ...huang, colour: 'red' };
      const { file } = await open(world, fileOf(odd, '{"id":"torn'));
      const answer = await world.client.call('glossary:change', {
        glossary: file.id,
        by: 'me',
        changes: [added(su)],
      });
      succeeded(answer);
      expect(await textOf(world)).toBe(
        fileOf(
          { id: 'aaaa', term: '黄仁勲', variants: huang.variants, rev: 1, colour: 'red' },
          su,
          '{"id":"torn',
        ),
      );
    });

    test('that is gone takes no changes', async () => {
      const world = await newWorld();
      const { file } = await open(world, fileOf(huang));
      await rm(world.pathOf('team.glossary.jsonl'));
      const change = { glossary: file.id, by: 'me', changes: [added(su)] };
      expect(failed(await world.client.call('glossary:change', change))).toMatchObject({ code: 'not-found' });
    });

    test('that a browser handed over can be read only', async () => {
      const { client } = await newWorld();
      const base64 = Buffer.from(fileOf(huang)).toString('base64');
      const { id } = succeeded(await client.call('file:receive', { name: 'team.glossary.jsonl', base64 }));
      const opened = succeeded(await client.call('glossary:open', { file: id }));
      expect(opened).toMatchObject({ text: fileOf(huang), canEdit: false });
      const answer = await client.call('glossary:change', { glossary: id, by: 'me', changes: [added(su)] });
      expect(failed(answer)).toMatchObject({ code: 'read-only' });
    });

    test('is not any other file', async () => {
      const world = await newWorld();
      for (const [name, content] of [
        ['text.txt', ''],
        ['text.jsonl', '黄仁勲は笑った。'],
        ['newer.glossary.jsonl', '{"$":"suiko-glossary","v":99}'],
      ] as const) {
        const { id } = await world.client.open(await world.put(name, content));
        const answer = await world.client.call('glossary:open', { file: id });
        expect(failed(answer)).toMatchObject({ code: 'glossary-not-ours', file: name });
      }
      const { id } = await world.client.open(
        await world.put('sjis.glossary.jsonl', Buffer.from([0x89, 0xa9])),
      );
      const answer = await world.client.call('glossary:open', { file: id });
      expect(failed(answer)).toMatchObject({ code: 'undecodable' });
    });

    test('of 100 MB is refused', async () => {
      const world = await newWorld();
      const path = await world.put('huge.glossary.jsonl', '');
      await truncate(path, 100 * 1024 * 1024);
      const { id } = await world.client.open(path);
      expect(failed(await world.client.call('glossary:open', { file: id }))).toEqual({
        code: 'too-large',
        file: 'huge.glossary.jsonl',
      });
    });
  });

  describe('a new glossary', () => {
    test('is made in the data folder under a free name, and is listed there', async () => {
      const { client, dataFolder } = await newWorld();
      const make = () => client.call('glossary:create', { file: null, name: '半導体/人名', lang: 'ja' });
      const first = succeeded(await make());
      const second = succeeded(await make());
      expect([first, second].map(({ file }) => file.name)).toEqual([
        '半導体 人名.glossary.jsonl',
        '半導体 人名 2.glossary.jsonl',
      ]);
      expect(first).toMatchObject({ text: '{"$":"suiko-glossary","v":1,"lang":"ja"}\n', canEdit: true });
      expect(
        succeeded(await client.call('glossary:list', {}))
          .map(({ id }) => id)
          .sort(),
      ).toEqual([first.file.id, second.file.id].sort());
      expect(await readdir(join(dataFolder, 'glossaries'))).toHaveLength(2);
    });

    test('is made where a person chose, but never over another', async () => {
      const world = await newWorld();
      const { id } = await world.client.choose(world.pathOf('new.glossary.jsonl'));
      const create = { file: id, name: 'new', lang: 'zh' };
      expect(succeeded(await world.client.call('glossary:create', create)).file.id).toBe(id);
      expect(failed(await world.client.call('glossary:create', create))).toMatchObject({ code: 'exists' });
    });

    test('of the person is there at the first question, and stays', async () => {
      const { client } = await newWorld();
      const { file } = succeeded(await client.call('glossary:personal', { lang: 'ja' }));
      succeeded(await client.call('glossary:change', { glossary: file.id, by: 'me', changes: [added(su)] }));
      const again = succeeded(await client.call('glossary:personal', { lang: 'en' }));
      expect(again.file).toEqual(file);
      expect(again.text).toContain('リサ・スー');
      expect(succeeded(await client.call('glossary:list', {}))).toEqual([]);
    });
  });

  test('a project says where its glossaries are, and finds them from there, and nothing else', async () => {
    const world = await newWorld();
    await mkdir(world.pathOf('books'));
    const { file } = await open(world, fileOf(huang));
    await world.put('books/near.glossary.jsonl', fileOf());
    await world.put('books/secret.jsonl', fileOf());
    const project = await world.client.open(await world.put('books/book.suiko', '{}'));
    const paths = await world.client.call('glossary:paths', {
      project: project.id,
      glossaries: [file.id, 'x'],
    });
    expect(succeeded(paths)).toEqual(['../team.glossary.jsonl', null]);
    const asked = { glossaries: [file.id, 'x'] };
    const folders = succeeded(await world.client.call('glossary:folders', asked));
    expect(folders).toEqual([dirname(await realpath(world.pathOf('team.glossary.jsonl'))), null]);
    const named = ['../team.glossary.jsonl', 'near.glossary.jsonl', 'gone.glossary.jsonl', 'secret.jsonl'];
    const others = [world.pathOf('team.glossary.jsonl'), 'C:x.glossary.jsonl', '..\\team.glossary.jsonl'];
    const found = await world.client.call('glossary:find', {
      project: project.id,
      paths: [...named, ...others],
    });
    expect(succeeded(found).map((ref) => ref?.name ?? null)).toEqual([
      ...['team.glossary.jsonl', 'near.glossary.jsonl', null, null],
      ...[null, null, null],
    ]);
    expect(succeeded(found)[0]?.id).toBe(file.id);
  });

  test.each([
    { id: 'a', before: null, after: { id: 'b', term: 'x' } },
    { id: 'a', before: null, after: { id: 'a' } },
    { id: 'a', before: null, after: { id: 'a', term: 'x\u0000' } },
    { id: 'a', after: { id: 'a', term: 'x' } },
  ])('a change that is none is refused: %j', async (change) => {
    const { client } = await newWorld();
    const args = { glossary: 'a', by: 'me', changes: [change] };
    expect(await client.callAnything('glossary:change', args)).toMatchObject({
      failure: { code: 'bad-call' },
    });
  });

  test('a write that fails leaves the glossary as it was', async () => {
    const world = await newWorld();
    const { file } = await open(world, fileOf(huang));
    await rm(world.pathOf('team.glossary.jsonl'));
    await mkdir(world.pathOf('team.glossary.jsonl'));
    const change = { glossary: file.id, by: 'me', changes: [added(su)] };
    expect(failed(await world.client.call('glossary:change', change))).toMatchObject({ code: 'is-folder' });
    await rm(world.pathOf('team.glossary.jsonl'), { recursive: true });
    await writeFile(world.pathOf('team.glossary.jsonl'), fileOf(huang));
    succeeded(await world.client.call('glossary:change', change));
    expect(await textOf(world)).toBe(fileOf(huang, su));
  });
}
