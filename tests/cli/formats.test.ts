import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '#shared/export';
import { inFolder, suiko } from './in-folder';

const garbled = '行った。。\n次は,行く。\n';

describe('suiko clean and export --as', () => {
  it.each(Object.keys(formats).filter((name) => !['srt', 'vtt'].includes(name)))(
    'writes %s of a text and of a project',
    async (format) => {
      const { put, path } = inFolder();
      const file = put('a.txt', garbled);
      expect(await suiko(['clean', file, '--as', format, '-o', path('a.out')])).toMatchObject({ status: 0 });
      await suiko(['clean', file, '-o', path('p.suiko')]);
      const exported = await suiko(['export', path('p.suiko'), '--as', format, '-o', path('b.out')]);
      expect(exported).toMatchObject({ status: 0 });
      const [a, b] = [readFileSync(path('a.out')), readFileSync(path('b.out'))];
      expect(a.length).toBeGreaterThan(10);
      if (!format.startsWith('docx') && format !== 'tmx' && format !== 'txt') expect(b).toEqual(a);
    },
  );

  it.each([
    ['a.xlf', '<target xml:space="preserve">行った。</target>'],
    ['a.xliff', '<xliff '],
    ['a.tmx', '<seg>次は、行く。</seg>'],
    ['a.tsv', '行った。。\t行った。\n'],
  ])('tells the form by the name %s', async (name, part) => {
    const { put, path } = inFolder();
    await suiko(['clean', put('a.txt', garbled), '-o', path(name)]);
    expect(readFileSync(path(name), 'utf8')).toContain(part);
  });

  it('writes CriticMarkup to standard output', async () => {
    const { put } = inFolder();
    const { out } = await suiko(['clean', put('a.txt', garbled), '--as', 'criticmarkup']);
    expect(out).toBe('行った。{--。--}\n次は{~~,~>、~~}行く。\n');
  });

  it('refuses subtitles of a text without times, and an encoding that the file would contradict', async () => {
    const { put, path } = inFolder();
    const file = put('a.txt', garbled);
    expect(await suiko(['clean', file, '--as', 'srt', '-o', path('a.srt')])).toMatchObject({
      status: 2,
      errors: ['This text came without times: it cannot become SRT.'],
    });
    const other = ['clean', file, '--encoding', 'shift_jis', '-o'];
    expect(await suiko([...other, path('a.xlf')])).toMatchObject({
      status: 2,
      errors: ['xliff is written in UTF-8: it goes without --encoding.'],
    });
    expect(await suiko([...other, path('a.tsv')])).toMatchObject({ status: 0 });
  });

  it('names the characters that an encoding lacks, and their lines', async () => {
    const { put, path, folder } = inFolder();
    const file = put('a.txt', '良い。\n𠮷野家の😀\n');
    const { status, errors } = await suiko(['clean', file, '--encoding', 'euc-jp', '-o', path('b.txt')]);
    expect(status).toBe(2);
    expect(errors.join()).toContain('𠮷 (2) 😀 (2)');
    expect(() => readFileSync(`${folder}/b.txt`)).toThrow();
  });
});

describe('suiko clean --report', () => {
  it.each([
    ['r.html', '<td><del>。</del></td><td></td>'],
    ['r.csv', '\ufeffParagraph,Before,After,Reason\n1,。,,'],
    ['r.json', '"before":"。","after":""'],
  ])('is told by the name %s, of texts and of projects', async (name, part) => {
    const { put, path } = inFolder();
    const file = put('a.txt', garbled);
    await suiko(['clean', file, '-o', path('p.suiko'), '--report', path(name)]);
    expect(readFileSync(path(name), 'utf8')).toContain(part);
    await suiko(['clean', path('p.suiko'), '-o', path('q.suiko'), '--report', path(`2${name}`)]);
    expect(readFileSync(path(`2${name}`), 'utf8')).toContain(part);
  });
});
