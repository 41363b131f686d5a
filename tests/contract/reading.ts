import { createHash } from 'node:crypto';
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '#shared/contract';
import { asNobody } from './privileges';
import { detectable, japanese, plainJapanese } from './samples';
import { failed, succeeded, type World } from './world';

/** Bytes of a text by the encoder's own table, with a mark where asked for. */
function bytesIn(text: string, encoding: Encoding, bom: boolean): Buffer {
  return iconv.encode((bom ? '\uFEFF' : '') + text, encoding === 'shift_jis' ? 'cp932' : encoding);
}

export function describeReading(newWorld: (files?: readonly string[]) => Promise<World>): void {
  async function read(world: World, path: string, encoding?: Encoding) {
    const { id } = await world.client.open(path);
    return world.client.call('text:read', encoding ? { file: id, encoding } : { file: id });
  }

  describe('reading a text', () => {
    test.each(detectable)(
      'tells $encoding (mark: $bom) from the bytes: $text',
      async ({ text, encoding, bom }) => {
        const world = await newWorld();
        const path = await world.put('text.txt', bytesIn(text, encoding, bom));
        const value = succeeded(await read(world, path));
        expect(value).toMatchObject({ text, encoding, bom, newline: 'lf' });
      },
    );

    test.each([
      ['one\ntwo\n', 'lf'],
      ['one\r\ntwo\r\n', 'crlf'],
      ['one\rtwo\r', 'cr'],
      ['one\r\ntwo\n', 'mixed'],
      ['one\rtwo\r\n', 'mixed'],
    ])('folds the line ends of %j and says they were %s', async (content, newline) => {
      const world = await newWorld();
      const value = succeeded(await read(world, await world.put('text.txt', content)));
      expect(value).toMatchObject({ text: 'one\ntwo\n', newline });
    });

    test('gives the name and the hash, not the path', async () => {
      const world = await newWorld();
      const path = await world.put('章 一.txt', japanese);
      const value = succeeded(await read(world, path));
      expect(value.file).toEqual({
        id: expect.any(String),
        name: '章 一.txt',
        canOverwrite: false,
        canWatch: false,
      });
      expect(value.sha256).toBe(createHash('sha256').update(japanese).digest('hex'));
      expect(JSON.stringify(value)).not.toContain(world.pathOf(''));
    });

    test('reads an empty file as an empty text', async () => {
      const world = await newWorld();
      const value = succeeded(await read(world, await world.put('empty.txt', '')));
      expect(value).toMatchObject({ text: '', encoding: 'utf-8', bom: false, newline: 'lf' });
    });

    test('reads one line of 1 MB', async () => {
      const world = await newWorld();
      const line = 'あ'.repeat(350_000);
      const value = succeeded(await read(world, await world.put('line.txt', line)));
      expect(value.text === line).toBe(true);
    });

    test('decodes again in the encoding asked for', async () => {
      const world = await newWorld();
      const path = await world.put('text.txt', bytesIn(plainJapanese, 'euc-jp', false));
      expect(succeeded(await read(world, path, 'euc-jp')).text).toBe(plainJapanese);
      expect(succeeded(await read(world, path, 'gb18030'))).toMatchObject({ encoding: 'gb18030' });
    });

    test('refuses NUL bytes as binary, with and without an encoding asked for', async () => {
      const world = await newWorld();
      const path = await world.put('picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      expect(failed(await read(world, path))).toEqual({ code: 'binary', file: 'picture.png' });
      const inText = await world.put('nul.txt', 'one\0two');
      expect(failed(await read(world, inText))).toEqual({ code: 'binary', file: 'nul.txt' });
      expect(failed(await read(world, inText, 'utf-8'))).toEqual({ code: 'binary', file: 'nul.txt' });
    });

    test.each<[string, Encoding | undefined, number[], number, string]>([
      ['a byte no encoding has', undefined, [0x61, 0x0a, 0xe3, 0x81, 0x82, 0xff, 0xff, 0x0a], 2, '5'],
      ['half a character at the end of UTF-8', 'utf-8', [0x61, 0xe3, 0x81], 1, '1'],
      ['Shift_JIS read as UTF-8', 'utf-8', [0x0d, 0x0a, 0x93, 0xfa, 0x96, 0x7b], 2, '2'],
      ['half a character at the end of Shift_JIS', 'shift_jis', [0x93, 0xfa, 0x0d, 0x96], 2, '3'],
      ['half a character at the end of EUC-JP', 'euc-jp', [0xa4, 0xa2, 0xa4], 1, '2'],
      ['half a character at the end of GB18030', 'gb18030', [0xb0, 0xa1, 0x81, 0x30, 0x81], 1, '2'],
      ['a lone surrogate in UTF-16', 'utf-16le', [0x42, 0x30, 0x00, 0xd8, 0x42, 0x30], 1, '2'],
      ['half a unit at the end of UTF-16', 'utf-16be', [0xfe, 0xff, 0x30, 0x42, 0x30], 1, '4'],
    ])('names line and byte of %s', async (_, encoding, bytes, line, byte) => {
      const world = await newWorld();
      const path = await world.put('bad.txt', Buffer.from(bytes));
      const failure = { code: 'undecodable', file: 'bad.txt', line, detail: byte };
      expect(failed(await read(world, path, encoding))).toEqual(failure);
    });

    test('takes a replacement character that stands in the file for what it is', async () => {
      const world = await newWorld();
      const path = await world.put('text.txt', '文字化け\uFFFDの残り');
      expect(succeeded(await read(world, path)).text).toBe('文字化け\uFFFDの残り');
    });

    test('refuses a folder, a missing file and an unknown reference', async () => {
      const world = await newWorld();
      await mkdir(world.pathOf('folder'));
      expect(failed(await read(world, world.pathOf('folder')))).toEqual({
        code: 'is-folder',
        file: 'folder',
      });
      expect(failed(await read(world, world.pathOf('gone.txt')))).toEqual({
        code: 'not-found',
        file: 'gone.txt',
      });
      const unknown = await world.client.call('text:read', { file: world.pathOf('folder') });
      expect(failed(unknown)).toEqual({ code: 'not-found' });
    });

    test('refuses what it has no permission to read', async () => {
      const world = await newWorld();
      const path = await world.put('secret.txt', 'text');
      await chmod(path, 0o000);
      const answer = await asNobody(() => read(world, path));
      expect(failed(answer)).toMatchObject({ code: 'no-permission', file: 'secret.txt' });
    });

    test('refuses a file of more than 64 MB', async () => {
      const world = await newWorld();
      const path = await world.put('large.txt', '');
      await truncate(path, 64 * 1024 * 1024 + 1);
      expect(failed(await read(world, path))).toEqual({ code: 'too-large', file: 'large.txt' });
    });

    test('gives one file one reference, however it is named', async () => {
      const world = await newWorld();
      const path = await world.put('text.txt', 'text');
      await symlink(path, world.pathOf('link.txt'));
      const first = await world.client.open(path);
      const linked = await world.client.open(world.pathOf('link.txt'));
      expect(linked.id).toBe(first.id);
    });
  });

  describe('receiving a file from a page', () => {
    test('reads it, also in another encoding', async () => {
      const world = await newWorld();
      const base64 = bytesIn(plainJapanese, 'shift_jis', false).toString('base64');
      const file = succeeded(await world.client.call('file:receive', { name: 'dropped.txt', base64 }));
      expect(file).toMatchObject({ name: 'dropped.txt', canOverwrite: false });
      const read = succeeded(await world.client.call('text:read', { file: file.id }));
      expect(read).toMatchObject({ text: plainJapanese, encoding: 'shift_jis', file });
      const again = await world.client.call('text:read', { file: file.id, encoding: 'utf-8' });
      expect(failed(again)).toMatchObject({ code: 'undecodable', file: 'dropped.txt' });
    });

    test('keeps the name and drops folders before it', async () => {
      const world = await newWorld();
      const file = succeeded(
        await world.client.call('file:receive', { name: '../../etc/passwd', base64: '' }),
      );
      expect(file.name).toBe('passwd');
    });

    test('refuses more than 64 MB', async () => {
      const world = await newWorld();
      const base64 = Buffer.alloc(64 * 1024 * 1024 + 1).toString('base64');
      const answer = await world.client.call('file:receive', { name: 'large.txt', base64 });
      expect(failed(answer)).toEqual({ code: 'too-large', file: 'large.txt' });
    });
  });
}
