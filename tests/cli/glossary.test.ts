import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFolder } from '../electron/double/run-main';
import { inFolder, suiko } from './in-folder';

const built = join(builtFolder, 'cli', 'suiko.js');

const header = '{"$":"suiko-glossary","v":1,"lang":"ja"}';
const fileOf = (...entries: readonly (object | string)[]) =>
  [header, ...entries].map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
const huang = { id: 'huang', term: '黄仁勲', variants: [{ text: '黄仁順' }] };

describe('glossary check', () => {
  test('is content with a good glossary', async () => {
    const { put } = inFolder();
    const good = put(
      'a.glossary.jsonl',
      fileOf({ ...huang, examples: [{ before: '黄仁順は', after: '黄仁勲は' }] }),
    );
    expect(await suiko(['glossary', 'check', good])).toEqual({ status: 0, out: '', errors: [] });
  });

  test('names line and reason of all that is wrong', async () => {
    const { put } = inFolder();
    const path = put(
      'a.glossary.jsonl',
      fileOf(
        ...['<<<<<<< ours', huang, '=======', { ...huang, term: '黄仁勳' }, '>>>>>>> theirs', '{"id":'],
        { id: 'b', term: '黄', examples: [{ before: '黄', after: '王' }] },
        { id: 'c', term: 'x\u0007' },
      ),
    );
    const { status, out } = await suiko(['glossary', 'check', path]);
    expect(status).toBe(1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(`${path}:`, ''));
    expect(lines).toEqual([
      '2: A mark that a merge left; both sides were read.',
      '3: Two people changed term differently; somebody has to decide.',
      '4: A mark that a merge left; both sides were read.',
      '5: Another line has the same id; both were made one entry.',
      '6: A mark that a merge left; both sides were read.',
      '7: This line cannot be read; it is kept as it stands.',
      '8: An example does not come out as it says, but as “黄”.',
      '9: This line holds a control character and is not used; it is kept as it stands.',
    ]);
  });

  test('names forms that several entries have; between files the first wins and nothing is wrong', async () => {
    const { put } = inFolder();
    const other = { id: 'other', term: '黄仁宇', variants: [{ text: '黄仁順' }] };
    const both = put('both.glossary.jsonl', fileOf(huang, other));
    const [one, two] = [put('1.glossary.jsonl', fileOf(huang)), put('2.glossary.jsonl', fileOf(other))];
    const inside = await suiko(['glossary', 'check', both]);
    expect(inside).toMatchObject({ status: 1, out: expect.stringContaining('黄仁順: named by 黄仁勲') });
    const between = await suiko(['glossary', 'check', one, two, '--format', 'json']);
    expect(between.status).toBe(0);
    expect(JSON.parse(between.out)).toMatchObject({
      files: [{ file: one, entries: 1, problems: [] }, { file: two }],
      forms: [{ form: '黄仁順', disagree: true, entries: [{ id: 'huang' }, { id: 'other', file: two }] }],
    });
  });

  test('refuses what is no glossary', async () => {
    const { put } = inFolder();
    const path = put('a.glossary.jsonl', '黄仁勲は笑った。');
    expect(await suiko(['glossary', 'check', path])).toMatchObject({
      status: 2,
      errors: [`${path} is not a glossary Suiko can read.`],
    });
  });
});

describe('glossary merge', () => {
  test('unites both sides, in place of ours too', async () => {
    const { put } = inFolder();
    const base = put('base', fileOf(huang));
    const ours = put('ours', fileOf({ ...huang, note: 'CEO' }));
    const theirs = put('theirs', fileOf({ ...huang, variants: [...huang.variants, { text: '老黄' }] }));
    expect(await suiko(['glossary', 'merge', base, ours, theirs, '-o', ours])).toMatchObject({
      status: 0,
      errors: [],
    });
    expect(readFileSync(ours, 'utf8')).toBe(
      fileOf({ ...huang, variants: [...huang.variants, { text: '老黄' }], note: 'CEO' }),
    );
  });

  test('says what is to be decided, once, and keeps both', async () => {
    const { put, path } = inFolder();
    const base = put('base', fileOf(huang));
    const ours = put('ours', fileOf({ ...huang, term: 'A' }));
    const theirs = put('theirs', fileOf({ ...huang, term: 'B' }));
    const out = path('out');
    const merged = await suiko(['glossary', 'merge', base, ours, theirs, '-o', out]);
    expect(merged).toMatchObject({ status: 1, errors: [`${out}: B (huang): term: "A" or "B"`] });
    expect(readFileSync(out, 'utf8')).toContain('"conflict":{"term":["A","B"]}');
    const again = await suiko(['glossary', 'merge', base, out, theirs, '-o', out]);
    expect(again).toMatchObject({ status: 0, errors: [] });
  });

  test('writes over no other file, and nothing when a side cannot be read', async () => {
    const { put } = inFolder();
    const base = put('base', '');
    const ours = put('ours', fileOf(huang));
    const other = put('other', 'x');
    const existing = await suiko(['glossary', 'merge', base, ours, ours, '-o', other]);
    expect(existing).toMatchObject({ status: 2, errors: [expect.stringContaining('--force')] });
    const torn = await suiko(['glossary', 'merge', base, ours, other, '-o', ours]);
    expect(torn).toMatchObject({ status: 2 });
    expect(readFileSync(ours, 'utf8')).toBe(fileOf(huang));
  });

  test('serves git as a merge driver', { timeout: 60_000 }, () => {
    const { folder, put, path } = inFolder();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
        cwd: folder,
        stdio: 'pipe',
      });
    const program = `"${process.execPath}" "${built}" glossary merge %O %A %B -o %A`;
    git('init', '-q', '-b', 'main');
    git('config', 'merge.suiko.driver', program);
    put('.gitattributes', '*.glossary.jsonl merge=suiko\n');
    const commit = (branch: string, content: string) => {
      put('team.glossary.jsonl', content);
      git('add', '.');
      git('commit', '-q', '-m', branch);
    };
    commit('base', fileOf(huang));
    git('checkout', '-q', '-b', 'theirs');
    commit('theirs', fileOf({ ...huang, variants: [...huang.variants, { text: '老黄' }] }));
    git('checkout', '-q', 'main');
    commit('ours', fileOf({ ...huang, variants: [...huang.variants, { text: '黄さん' }] }));
    git('merge', '-q', 'theirs', '-m', 'merged');
    const merged = readFileSync(path('team.glossary.jsonl'), 'utf8');
    for (const form of ['黄仁順', '老黄', '黄さん']) expect(merged).toContain(form);
    expect(merged).not.toContain('<<<<');
  });
});
