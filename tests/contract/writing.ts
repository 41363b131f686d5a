import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Encoding, TextToWrite } from '#shared/contract';
import { asNobody, onTinyDisk } from './privileges';
import { chinese, japanese, plainJapanese } from './samples';
import { failed, succeeded, type World } from './world';

const plain = { encoding: 'utf-8', bom: false, newline: 'lf' } as const;

const contents: readonly TextToWrite[] = (
  [
    ['utf-8', japanese + chinese],
    ['utf-16le', japanese + chinese],
    ['utf-16be', japanese + chinese],
    ['gb18030', japanese + chinese],
    ['shift_jis', plainJapanese],
    ['euc-jp', plainJapanese],
  ] as const
).flatMap(([encoding, text]) =>
  (['lf', 'crlf'] as const).flatMap((newline) =>
    [true, false].map((bom) => ({ encoding, text, newline, bom })),
  ),
);

export function describeWriting(newWorld: (files?: readonly string[]) => Promise<World>): void {
  async function write(world: World, name: string, text: string, rest: Partial<TextToWrite> = {}) {
    const { id } = await world.client.choose(world.pathOf(name));
    return world.client.call('text:write', { ...plain, ...rest, text, file: id, replace: true });
  }

  describe('writing a text', () => {
    test.each(contents)(
      'is read back by another decoder: $encoding, mark: $bom, $newline',
      async (content) => {
        const world = await newWorld();
        succeeded(await write(world, 'out.txt', content.text, content));
        const decoded = new TextDecoder(content.encoding, { fatal: true, ignoreBOM: true }).decode(
          await world.bytes('out.txt'),
        );
        const hasMark = content.bom && content.encoding !== 'shift_jis' && content.encoding !== 'euc-jp';
        const lines = content.newline === 'crlf' ? content.text.replaceAll('\n', '\r\n') : content.text;
        expect(decoded).toBe((hasMark ? '\uFEFF' : '') + lines);
      },
    );

    test.each(contents)(
      'encodes for a download what it would write: $encoding, $bom, $newline',
      async (content) => {
        const world = await newWorld();
        succeeded(await write(world, 'out.txt', content.text, content));
        const base64 = succeeded(await world.client.call('text:encode', content));
        expect(Buffer.from(base64, 'base64').equals(await world.bytes('out.txt'))).toBe(true);
      },
    );

    test.each<[Encoding, string, string]>([
      ['shift_jis', '𠮷野家の😀と\n한글、もう一度𠮷𠮷', '𠮷 (1, 2) 😀 (1) 한 (2) 글 (2)'],
      ['shift_jis', '♥\n♥\n良\n♥\n♥', '♥ (1, 2, 4, …)'],
      ['euc-jp', '価格は€5', '€ (1)'],
      ['shift_jis', '¥500', '¥ (1)'],
      ['shift_jis', 'a\u200Bb', 'U+200B (1)'],
      ['utf-8', 'あ\uD842い', 'U+D842 (1)'],
      ['utf-16le', '𠮷\n\uDFB7', 'U+DFB7 (2)'],
      ['gb18030', 'あ\uD842', 'U+D842 (1)'],
    ])('lists what %s cannot hold of %j', async (encoding, text, detail) => {
      const world = await newWorld();
      await world.put('out.txt', 'before');
      const failure = { code: 'unencodable', detail };
      expect(failed(await write(world, 'out.txt', text, { encoding }))).toEqual({
        ...failure,
        file: 'out.txt',
      });
      expect((await world.bytes('out.txt')).toString()).toBe('before');
      const encoded = await world.client.call('text:encode', { ...plain, encoding, text });
      expect(failed(encoded)).toEqual(failure);
    });

    test('never changes an opened text, also when it is chosen as the place to save', async () => {
      const world = await newWorld();
      const path = await world.put('source.txt', 'as it came\r\n');
      await symlink(path, world.pathOf('link.txt'));
      const { id } = await world.client.open(path);
      const answers = [
        await world.client.call('text:write', { ...plain, text: 'x', file: id, replace: true }),
        await world.client.call('bytes:write', { file: id, base64: 'eA==' }),
        await write(world, 'source.txt', 'x'),
        await write(world, 'link.txt', 'x'),
      ];
      for (const answer of answers) expect(failed(answer)).toMatchObject({ code: 'read-only' });
      expect((await world.bytes('source.txt')).toString()).toBe('as it came\r\n');
    });

    test('writes a project back to where it was opened', async () => {
      const world = await newWorld();
      const { id, canOverwrite } = await world.client.open(await world.put('book.suiko', '{}'));
      expect(canOverwrite).toBe(true);
      succeeded(await world.client.call('text:read', { file: id }));
      succeeded(
        await world.client.call('text:write', { ...plain, text: '{"$":1}', file: id, replace: false }),
      );
      expect((await world.bytes('book.suiko')).toString()).toBe('{"$":1}');
    });

    test('notices that a file changed on disk, and replaces it only when told to', async () => {
      const world = await newWorld();
      const path = await world.put('book.suiko', 'mine');
      const { id } = await world.client.open(path);
      const save = (text: string, replace: boolean) =>
        world.client.call('text:write', { ...plain, text, file: id, replace });
      succeeded(await world.client.call('text:read', { file: id }));
      await writeFile(path, 'hers');
      expect(failed(await save('mine 2', false))).toEqual({ code: 'changed-on-disk', file: 'book.suiko' });
      expect((await world.bytes('book.suiko')).toString()).toBe('hers');
      succeeded(await save('mine 2', true));
      succeeded(await save('mine 3', false));
      await utimes(path, 1, 1);
      succeeded(await save('mine 4', false));
      expect((await world.bytes('book.suiko')).toString()).toBe('mine 4');
    });

    test('keeps a link and the mode of the file behind it, and leaves no other file', async () => {
      const world = await newWorld();
      await mkdir(world.pathOf('folder'));
      await chmod(await world.put('folder/real.txt', 'before'), 0o640);
      await symlink(world.pathOf('folder/real.txt'), world.pathOf('folder/link.txt'));
      succeeded(await write(world, 'folder/link.txt', 'after'));
      expect((await world.bytes('folder/real.txt')).toString()).toBe('after');
      expect((await lstat(world.pathOf('folder/link.txt'))).isSymbolicLink()).toBe(true);
      expect((await lstat(world.pathOf('folder/real.txt'))).mode & 0o777).toBe(0o640);
      expect((await readdir(world.pathOf('folder'))).sort()).toEqual(['link.txt', 'real.txt']);
    });

    test('ends with one of two texts that are written at once, whole', async () => {
      const world = await newWorld();
      const texts = ['a'.repeat(300_000), 'b'.repeat(200_000)];
      await Promise.all(texts.map((text) => write(world, 'out.txt', text)));
      expect(texts.includes((await world.bytes('out.txt')).toString())).toBe(true);
    });

    test('refuses a folder, a missing folder and an unknown reference', async () => {
      const world = await newWorld();
      await mkdir(world.pathOf('folder'));
      expect(failed(await write(world, 'folder', 'x'))).toEqual({ code: 'is-folder', file: 'folder' });
      expect(failed(await write(world, 'no/out.txt', 'x'))).toEqual({
        code: 'folder-missing',
        file: 'out.txt',
      });
      const unknown = await world.client.call('bytes:write', { file: world.pathOf('x'), base64: '' });
      expect(failed(unknown)).toEqual({ code: 'unwritable' });
    });

    test.each([
      ['its folder was deleted', 'folder-missing', (path: string) => rm(dirname(path), { recursive: true })],
      [
        'a folder took its place',
        'is-folder',
        async (path: string) => {
          await rm(path);
          await mkdir(path);
        },
      ],
      [
        'its folder became a file',
        'folder-missing',
        async (path: string) => {
          await rm(dirname(path), { recursive: true });
          await writeFile(dirname(path), 'a file');
        },
      ],
    ])('refuses a chosen file when %s meanwhile, and goes on', async (_, code, change) => {
      const world = await newWorld();
      await mkdir(world.pathOf('folder'));
      const path = await world.put('folder/out.txt', 'before');
      const { id: file } = await world.client.choose(path);
      await change(path);
      const text = { ...plain, text: 'x', file, replace: true };
      expect(failed(await world.client.call('text:write', text))).toEqual({ code, file: 'out.txt' });
      expect(failed(await world.client.call('bytes:write', { file, base64: 'eA==' }))).toEqual({
        code,
        file: 'out.txt',
      });
      succeeded(await write(world, 'elsewhere.txt', 'x'));
      expect((await world.bytes('elsewhere.txt')).toString()).toBe('x');
    });

    test('leaves nothing half written when its folder disappears while it writes', async () => {
      const world = await newWorld();
      const text = 'あ'.repeat(200_000);
      for (let round = 0; round < 8; round++) {
        await mkdir(world.pathOf('folder'), { recursive: true });
        await world.put('folder/out.txt', 'before');
        const writing = write(world, 'folder/out.txt', text);
        await setTimeout(round);
        await rm(world.pathOf('folder'), { recursive: true, force: true }).catch(() => null);
        const answer = await writing;
        if (!answer.ok) expect(['folder-missing', 'unwritable']).toContain(answer.failure.code);
        const left = await readdir(world.pathOf('folder')).catch(() => []);
        expect(left.filter((name) => name !== 'out.txt')).toEqual([]);
        if (left.length > 0)
          expect(['before', text]).toContain((await world.bytes('folder/out.txt')).toString());
      }
    });

    test('refuses where there is no permission to write', async () => {
      const world = await newWorld();
      await mkdir(world.pathOf('closed'), { mode: 0o755 });
      await world.put('closed/old.txt', 'before');
      await chmod(world.pathOf('closed'), 0o555);
      await chmod(world.pathOf('closed/old.txt'), 0o444);
      for (const name of ['closed/new.txt', 'closed/old.txt']) {
        const answer = await asNobody(() => write(world, name, 'x'));
        expect(failed(answer)).toMatchObject({
          code: 'no-permission',
          file: name.slice('closed/'.length),
        });
      }
      expect((await world.bytes('closed/old.txt')).toString()).toBe('before');
    });

    test('leaves the old file whole when the disk is full', async () => {
      const world = await newWorld();
      await onTinyDisk(world.pathOf('disk'), async () => {
        await world.put('disk/out.txt', 'before');
        const answer = await write(world, 'disk/out.txt', 'x'.repeat(100_000));
        expect(failed(answer)).toEqual({ code: 'disk-full', file: 'out.txt' });
        expect((await world.bytes('disk/out.txt')).toString()).toBe('before');
        expect(await readdir(world.pathOf('disk'))).toEqual(['out.txt']);
      });
    });
  });

  test('tells what a file holds now, whoever wrote it, and that it is gone', async () => {
    const world = await newWorld();
    const { id: file } = await world.client.choose(world.pathOf('one.suiko'));
    const look = async () => succeeded(await world.client.call('file:look', { file }));
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(await look()).toBeNull();
    await world.put('one.suiko', 'one');
    expect(await look()).toBe(hash('one'));
    for (const text of ['two', 'six', 'ten']) {
      await world.put('one.suiko', text);
      expect(await look()).toBe(hash(text));
    }
    await rm(world.pathOf('one.suiko'));
    expect(await look()).toBeNull();
    expect(succeeded(await world.client.call('file:look', { file: 'unknown' }))).toBeNull();
  });

  test('writes bytes as they are', async () => {
    const world = await newWorld();
    const bytes = Buffer.from([0, 255, 13, 10, 0]);
    const { id } = await world.client.choose(world.pathOf('out.docx'));
    succeeded(await world.client.call('bytes:write', { file: id, base64: bytes.toString('base64') }));
    expect((await world.bytes('out.docx')).equals(bytes)).toBe(true);
  });
}
