import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, exportText } from './exported';
import { elementsOf, readXml } from './read-xml';

const source = [
  '第一章',
  '',
  '今日は天気がい',
  'い。',
  '消える段落です。',
  '"R&D"は<b>強調</b>\tタブ\\と𠮷野家',
  '長い文の前半です。長い文の後半です。',
];
const draft = [
  '第一章',
  '',
  '今日は天気がいい。',
  '「R&D」は<b>強調</b>\tタブ\\と𠮷野家',
  '長い文の前半です。',
  '長い文の後半です。',
  'まったく新しく足した段落。',
];
const document = documentOf(draft, { source, title: '題 "<&>"' });
const paragraph = fc.stringMatching(/^[赤青い。、 <>&"'\t\\𠮷]{0,6}$/u);
const texts = fc.array(paragraph, { minLength: 1, maxLength: 4 });
const hasText = (text: string) => text.trim() !== '';

describe('XLIFF', () => {
  const read = async (from = document) => {
    const root = readXml(await exportText('xliff', from));
    return { root, segments: elementsOf(root, 'segment') };
  };
  const textsOf = (segments: Awaited<ReturnType<typeof read>>['segments'], name: string) =>
    segments
      .flatMap(({ children }) => children.filter((child) => child.name === name))
      .map(({ text }) => text);

  it('has the machine translation as source and the draft as target, with nothing lost', async () => {
    const { segments } = await read();
    expect(textsOf(segments, 'source').join('\n').split('\n').filter(hasText)).toEqual(
      source.filter(hasText),
    );
    expect(textsOf(segments, 'target').join('\n').split('\n').filter(hasText)).toEqual(draft.filter(hasText));
    expect(textsOf(segments, 'source')[1]).toBe('今日は天気がい\nい。');
  });

  it('has the structure of version 2.1', async () => {
    const { root } = await read();
    expect(root).toMatchObject({
      name: 'xliff',
      attributes: {
        xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
        version: '2.1',
        srcLang: 'ja-x-mt',
        trgLang: 'ja',
      },
    });
    expect(root.children.map(({ name, attributes }) => [name, attributes.original])).toEqual([
      ['file', '題 "<&>"'],
    ]);
    const units = root.children[0]?.children ?? [];
    expect(new Set(units.map(({ attributes }) => attributes.id)).size).toBe(units.length);
    for (const unit of units) {
      expect(unit.attributes.id).toMatch(/^[^\s]+$/u);
      expect(unit.children.map(({ name }) => name)).toEqual(['segment']);
      expect(unit.children[0]?.children.map(({ name }) => name)).toEqual(['source', 'target']);
    }
  });

  it('holds any text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, after) => {
        const { segments } = await read(documentOf(after, { source: before }));
        const lines = (name: string) => textsOf(segments, name).join('\n').split('\n').filter(hasText);
        expect([lines('source'), lines('target')]).toEqual([before.filter(hasText), after.filter(hasText)]);
      }),
      { numRuns: 50 },
    );
  });

  it('of an empty document has a unit all the same', async () => {
    const { segments } = await read(documentOf(['']));
    expect(segments).toHaveLength(1);
  });
});

describe('TMX', () => {
  it('has a unit for each pair that both texts have', async () => {
    const root = readXml(await exportText('tmx', document));
    const pairs = elementsOf(root, 'tu').map((unit) =>
      unit.children.map(({ attributes, children }) => [attributes['xml:lang'], children[0]?.text]),
    );
    expect(pairs).toEqual([
      [
        ['ja-x-mt', '第一章'],
        ['ja', '第一章'],
      ],
      [
        ['ja-x-mt', '今日は天気がい\nい。'],
        ['ja', '今日は天気がいい。'],
      ],
      [
        ['ja-x-mt', source[5]],
        ['ja', draft[3]],
      ],
      [
        ['ja-x-mt', '長い文の前半です。長い文の後半です。'],
        ['ja', '長い文の前半です。\n長い文の後半です。'],
      ],
    ]);
  });

  it('has the structure of version 1.4b', async () => {
    const root = readXml(await exportText('tmx', document));
    expect([root.name, root.attributes, root.children.map(({ name }) => name)]).toEqual([
      'tmx',
      { version: '1.4' },
      ['header', 'body'],
    ]);
    expect(root.children[0]?.attributes).toEqual({
      creationtool: 'Suiko',
      creationtoolversion: '1',
      segtype: 'paragraph',
      'o-tmf': 'Suiko',
      adminlang: 'en',
      srclang: 'ja-x-mt',
      datatype: 'plaintext',
      creationdate: '20260131T102030Z',
    });
  });
});

it.each(['xliff', 'tmx'] as const)('%s is read by another parser, too', async (format) => {
  const script = 'import sys, xml.etree.ElementTree as e; print(len(list(e.parse(sys.stdin).iter())))';
  const input = await exportText(format, document);
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', script], { input, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(Number(stdout)).toBeGreaterThan(10);
});

describe('TSV', () => {
  it('is a pair a line, tabs and line ends written as escapes', async () => {
    expect((await exportText('tsv', document)).split('\n')).toEqual([
      '第一章\t第一章',
      '今日は天気がい\\nい。\t今日は天気がいい。',
      '消える段落です。\t',
      '"R&D"は<b>強調</b>\\tタブ\\\\と𠮷野家\t「R&D」は<b>強調</b>\\tタブ\\\\と𠮷野家',
      '長い文の前半です。長い文の後半です。\t長い文の前半です。\\n長い文の後半です。',
      '\tまったく新しく足した段落。',
      '',
    ]);
  });

  it('reads back as what it was', async () => {
    const unescapeField = (field: string) =>
      field.replace(/\\([\\tn])/gu, (_, mark: string) => ({ '\\': '\\', t: '\t', n: '\n' })[mark] ?? mark);
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, after) => {
        const rows = (await exportText('tsv', documentOf(after, { source: before })))
          .split('\n')
          .slice(0, -1)
          .map((line) => line.split('\t').map(unescapeField));
        const side = (index: number) => rows.flatMap((row) => (row[index] ?? '').split('\n')).filter(hasText);
        expect([side(0), side(1)]).toEqual([before.filter(hasText), after.filter(hasText)]);
      }),
      { numRuns: 50 },
    );
  });
});
