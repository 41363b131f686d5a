import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { succeeded, type World } from './world';

export function describeAsking(newWorld: (files?: readonly string[]) => Promise<World>): void {
  test('says what the program is and which files it was started with', async () => {
    const { client } = await newWorld([join(tmpdir(), 'named.txt')]);
    const info = succeeded(await client.call('app:info', {}));
    expect(info).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
      platform: expect.stringMatching(/^(linux|mac|windows)$/u),
      files: [{ name: 'named.txt', canOverwrite: false }],
    });
    expect(() => new Intl.Locale(info.locale)).not.toThrow();
  });

  test('tells the page what happens outside', async () => {
    const { client } = await newWorld();
    const event = { event: 'menu:command', payload: { command: 'file.save' } } as const;
    expect(await client.emit(event)).toEqual(event);
  });

  describe('a call that is none', () => {
    const textToWrite = { text: 'x', encoding: 'utf-8', bom: false, newline: 'lf' };

    test.each<[string, unknown]>([
      ['no:such', {}],
      ['toString', {}],
      ['__proto__', {}],
      ['', {}],
      ['app:info', undefined],
      ['app:info', null],
      ['app:info', []],
      ['app:info', { more: 1 }],
      ['text:read', {}],
      ['text:read', { file: 7 }],
      ['text:read', { file: ['a'] }],
      ['text:read', { file: 'a', encoding: 'latin1' }],
      ['text:read', { file: 'a', path: '/etc/passwd' }],
      ['text:write', { ...textToWrite, file: 'a' }],
      ['text:write', { ...textToWrite, file: 'a', replace: true, newline: 'cr' }],
      ['text:encode', { ...textToWrite, bom: 'no' }],
      ['bytes:write', { file: 'a', base64: 'not base64!' }],
      ['bytes:write', { file: 'a', base64: 'AAA' }],
      ['file:receive', { name: '', base64: '' }],
      ['settings:write', { settings: { language: 'ja', theme: 'dark', fontSize: 1000 } }],
      ['journal:begin', { document: '../../settings', name: '', snapshot: '' }],
      ['journal:read', { document: 'A' }],
      ['journal:read', { document: '' }],
      ['journal:append', { document: 'a'.repeat(65), records: [] }],
      ['journal:drop', { document: 'a/b' }],
      ['menu:set', { menu: [{ label: 'File', items: [{ command: 'file.save' }] }] }],
      ['dialog:open', { kind: 'folder' }],
    ])('is refused: %s %j', async (name, args) => {
      const { client } = await newWorld();
      expect(await client.callAnything(name, args)).toMatchObject({
        ok: false,
        failure: { code: 'bad-call' },
      });
    });
  });

  test('answers an exception as a bug, logs it and goes on', async () => {
    const { client, dataFolder } = await newWorld();
    await mkdir(dataFolder, { recursive: true });
    // A file where the folder of journals belongs: nothing a person can bring about in the program.
    await writeFile(join(dataFolder, 'journal'), '');
    expect(await client.call('journal:list', {})).toMatchObject({ ok: false, failure: { code: 'bug' } });
    expect(await readFile(join(dataFolder, 'log', 'suiko.log'), 'utf-8')).toContain('journal:list');
    expect(await client.call('app:info', {})).toMatchObject({ ok: true });
  });

  test('takes a menu and the end of a window', async () => {
    const { client } = await newWorld();
    const menu = [{ label: 'File', items: [{ label: 'Save', command: 'file.save', keys: 'Ctrl+S' }] }];
    expect(await client.call('menu:set', { menu })).toMatchObject({ ok: true });
    expect(await client.call('window:close', {})).toMatchObject({ ok: true });
  });
}
