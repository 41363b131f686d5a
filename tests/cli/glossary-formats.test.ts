import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parseGlossary } from '#shared/glossary';
import { inFolder, suiko } from './in-folder';

const sheet =
  '正式表記,異表記,分類,備考\r\n黄仁勲,黄仁順 | 黄連勲,person,創業者\r\nサーバー,サーバ,term,\r\n';
const rules = 'version: 1\nrules:\n  - expected: 黄仁勲\n    patterns: [黄仁順, 黄連勲]\n';
const text = '黄仁順はサーバを見た。\n';

function entriesOf(path: string) {
  const parsed = parseGlossary(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.failure.code);
  return parsed.value.glossary.entries.map(({ id: _id, ...entry }) => entry);
}

describe('-g', () => {
  const files = {
    'g.csv': sheet,
    'g.tsv': sheet.replaceAll(',', '\t'),
    'g.yml': rules,
    'g.json': '[{"src":"黄仁順","dst":"黄仁勲","info":""}]',
    'g.txt': '黄仁順->黄仁勲 #創業者\n',
    'g.utf8': '黄仁順\t黄仁勲\t創業者\n',
  };
  test.each(Object.entries(files))('takes %s', async (name, content) => {
    const { put } = inFolder();
    const input = put('a.txt', text);
    const glossary = put(name, content);
    const cleaned = await suiko(['clean', input, '-g', glossary]);
    expect(cleaned.errors).toEqual([]);
    expect(cleaned.out).toContain('黄仁勲は');
    const checked = await suiko([
      'check',
      input,
      '-g',
      glossary,
      '--rules',
      'name-variant',
      '--format',
      'json',
    ]);
    expect(JSON.parse(checked.out).findings[0]).toMatchObject({ text: '黄仁順', fix: '黄仁勲' });
    const names = await suiko(['names', input, '-g', glossary, '--format', 'json']);
    expect(JSON.parse(names.out).names[0]).toMatchObject({
      canonical: '黄仁勲',
      entry: expect.stringMatching(/^[a-z2-7]{16}$/u),
      variants: [{ text: '黄仁順', known: true }],
    });
  });

  test('takes several of different formats, the first winning', async () => {
    const { put } = inFolder();
    const input = put('a.txt', text);
    const own = put('own.txt', '黄仁順->黄任順\n');
    const { out } = await suiko(['clean', input, '-g', own, '-g', put('g.csv', sheet)]);
    expect(out).toBe('黄任順はサーバーを見た。\n');
  });

  test('takes a table in Shift_JIS', async () => {
    const { put } = inFolder();
    const glossary = put('g.csv', iconv.encode(sheet, 'cp932'));
    const { out, errors } = await suiko(['clean', put('a.txt', text), '-g', glossary]);
    expect({ out, errors }).toEqual({ out: '黄仁勲はサーバーを見た。\n', errors: [] });
  });

  test('refuses a broken file with its line, and writes nothing', async () => {
    const { put } = inFolder();
    const glossary = put('g.csv', 'term,variants\n黄仁勲,黄仁順\nサーバー,"サーバ\n');
    const { status, out, errors } = await suiko(['clean', put('a.txt', text), '-g', glossary]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toEqual([`${glossary}, line 3: A quotation mark that opens here is never closed.`]);
  });

  test('says what no encoding reads', async () => {
    const { put } = inFolder();
    const glossary = put('g.csv', Buffer.from([0x74, 0x0a, 0xff, 0xff, 0x80, 0x0a, 0xfe]));
    const { status, errors } = await suiko(['check', put('a.txt', text), '-g', glossary]);
    expect(status).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('Line 2: ');
  });
});

describe('glossary convert', () => {
  test('makes a table of Shift_JIS and rules of prh into TBX and back, and they are equal', async () => {
    const { put, path } = inFolder();
    const table = put('g.csv', iconv.encode(sheet, 'cp932'));
    const prh = put('g.yml', rules);
    for (const input of [table, prh]) {
      const [direct, tbx, back] = ['direct', 'g', 'back'].map((name) => path(`${name}-${input === prh}.x`));
      const own = (name: string | undefined) => `${name}.glossary.jsonl`;
      expect(await suiko(['glossary', 'convert', input, own(direct)])).toMatchObject({
        status: 0,
        errors: [],
      });
      expect(await suiko(['glossary', 'convert', input, `${tbx}.tbx`])).toMatchObject({
        status: 0,
        errors: [],
      });
      expect(await suiko(['glossary', 'convert', `${tbx}.tbx`, own(back)])).toMatchObject({
        status: 0,
        errors: [],
      });
      expect(entriesOf(own(back))).toEqual(expect.arrayContaining(entriesOf(own(direct))));
      expect(entriesOf(own(back))).toHaveLength(input === prh ? 1 : 2);
    }
  });

  test('writes tables as spreadsheets want them', async () => {
    const { put, path } = inFolder();
    await suiko([
      'glossary',
      'convert',
      put('g.yml', 'rules:\n  - {expected: =1+1, pattern: 二}\n'),
      path('g.csv'),
    ]);
    const written = readFileSync(path('g.csv'), 'utf8');
    expect(written.startsWith('\uFEFFid,term,variants,category\r\n')).toBe(true);
    expect(written).toContain(",'=1+1,二,");
  });

  test('says what the target cannot hold', async () => {
    const { put, path } = inFolder();
    const { errors } = await suiko(['glossary', 'convert', put('g.csv', sheet), path('g.json')]);
    expect(errors).toEqual([`${path('g.json')} cannot hold whole entries: 2 (the first is 黄仁勲).`]);
  });

  test('replaces nothing unasked, and knows which formats it writes', async () => {
    const { put, path } = inFolder();
    const input = put('g.csv', sheet);
    const output = put('g.yml', 'mine');
    expect(await suiko(['glossary', 'convert', input, output])).toMatchObject({ status: 2 });
    expect(readFileSync(output, 'utf8')).toBe('mine');
    expect(await suiko(['glossary', 'convert', input, output, '--force'])).toMatchObject({ status: 0 });
    expect((await suiko(['glossary', 'convert', input, path('g.tmx')])).errors[0]).toContain('.tbx');
  });
});

describe('imports of prh', () => {
  const importing = (path: string) => `version: 1\nimports:\n  - ${path}\nrules: []\n`;

  test('are followed inside the folder', async () => {
    const { put, folder, path } = inFolder();
    mkdirSync(`${folder}/sub`);
    put('sub/a.yml', importing('../b.yml'));
    put('b.yml', rules);
    const { status, errors } = await suiko([
      'glossary',
      'convert',
      put('g.yml', importing('./sub/a.yml')),
      path('o.glossary.jsonl'),
    ]);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(entriesOf(path('o.glossary.jsonl'))).toMatchObject([{ term: '黄仁勲' }]);
  });

  test('outside the folder, in circles and behind links are refused with file and line', async () => {
    const { put, folder, path } = inFolder();
    const outside = inFolder();
    symlinkSync(outside.put('x.yml', rules), `${folder}/link.yml`);
    put('round.yml', importing('./back.yml'));
    put('back.yml', importing('round.yml'));
    const lineOf = async (name: string) => {
      const input = put('g.yml', importing(name));
      const { status, errors } = await suiko(['glossary', 'convert', input, path('o.csv')]);
      expect(status).toBe(2);
      return errors.at(-1)?.replace(`${folder}/`, '');
    };
    expect(await lineOf('../x.yml')).toMatch(/^g\.yml, line 3: The import \.\.\/x\.yml leads out/u);
    expect(await lineOf('/etc/passwd')).toMatch(/^g\.yml, line 3: The import/u);
    expect(await lineOf('link.yml')).toBe('g.yml, line 3: The imported file link.yml cannot be read.');
    expect(await lineOf('round.yml')).toBe(
      'back.yml, line 3: The imports go in a circle: round.yml → back.yml → round.yml.',
    );
  });
});
