import { describe, expect, it } from 'vitest';
import {
  type FormatId,
  formatDropCodes,
  formatProblemCodes,
  type ReadOptions,
  readGlossaryAs,
  writeGlossaryAs,
} from '#shared/glossary';
import { formatDropSentence, formatProblemSentence } from '#shared/messages';

/** Codes and lines of why a file is refused; nothing of it is imported. */
function refusal(id: FormatId, text: string, options: ReadOptions = {}): string[] {
  const { entries, problems } = readGlossaryAs(id, text, options);
  expect(entries).toEqual([]);
  return problems.map(({ code, line, file }) => `${file === undefined ? '' : `${file}:`}${line} ${code}`);
}

const good = 'version: 1\nrules:\n  - expected: 黄仁勲\n    pattern: 黄仁順\n';
const tbx = (inside: string, doctype = '') =>
  `<?xml version="1.0"?>\n${doctype}<tbx style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>\n${inside}\n</body></text></tbx>`;
const entry =
  '<conceptEntry id="c1"><langSec xml:lang="ja"><termSec><term>黄仁勲</term></termSec></langSec></conceptEntry>';

describe('a hostile table', () => {
  it('with an unclosed quote is refused with the line on which it opens', () => {
    expect(refusal('csv', 'term,variant\na,b\n"c\n,"",d\ne,f\n')).toEqual(['3 unclosed-quote']);
    expect(refusal('csv', 'term,variant\na,"b"c\nd,e\n')).toContain('2 malformed-quote');
  });

  it('of a million columns is refused', () => {
    expect(refusal('csv', `term,variant\n${','.repeat(1_000_000)}\n`)).toEqual(['2 too-many-columns']);
  });

  it('of very many rows about one term is read', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `x,v${index}`).join('\n');
    expect(readGlossaryAs('csv', `term,variant\n${rows}`).entries[0]?.entry.variants).toHaveLength(20_000);
  });

  it('with control characters or overlong fields is refused, all places told', () => {
    expect(refusal('csv', 'term,variant\na\u0007,b\nc,d\ne,\u202ef\n')).toEqual([
      '2 control-character',
      '4 control-character',
    ]);
    expect(refusal('csv', `term,variant\na,${'b'.repeat(1001)}\n${'c'.repeat(1001)},d\n`)).toEqual([
      '2 field-too-long',
      '3 field-too-long',
    ]);
  });

  it('larger than any glossary is refused unread', () => {
    expect(refusal('csv', 'a'.repeat(64 * 1024 * 1024 + 1))).toEqual(['1 too-large']);
  });

  it('without a column for terms is refused', () => {
    expect(refusal('csv', 'a,b\n', { header: false, columns: ['variants', 'note'] })).toEqual([
      '1 no-term-column',
    ]);
  });

  it('of formulas is written so that no spreadsheet runs them', () => {
    for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'="]) {
      const term = `${start}cmd|'/c calc'!A1`;
      const written = writeGlossaryAs(
        'csv',
        [{ id: 'aaaaaaaaaaaaaaaa', term, note: term, source: [term] }],
        'ja',
      );
      for (const cell of written?.text.split('\n')[1]?.split(',') ?? [])
        expect(cell.replace(/^"/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
      expect(readGlossaryAs('csv', written?.text ?? '').entries[0]?.entry).toMatchObject({
        term,
        note: term,
        source: [term],
      });
    }
  });
});

describe('hostile YAML', () => {
  it('with tags that run code is refused', () => {
    expect(refusal('prh', `${good}  - expected: !!js/function 'function () { throw 1 }'\n`)).toEqual([
      '5 yaml-tag',
    ]);
    expect(refusal('prh', `${good}x: !!js/regexp /(a+)+$/\n`)).toEqual(['5 yaml-tag']);
  });

  it('of aliases that multiply is refused', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inside = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(9).fill(inside).join(',')}]`;
    });
    expect(refusal('prh', `${levels.join('\n')}\nrules: *a11\n`)).toEqual(['5 too-many-aliases']);
    expect(refusal('prh', 'rules: &r [*r]\n').length).toBeGreaterThan(0);
  });

  it('nested too deeply, broken, or of something else is refused', () => {
    expect(refusal('prh', `rules: ${'['.repeat(5000)}`)).toContain('1 too-deep');
    expect(refusal('prh', `rules: ${'['.repeat(200)}${']'.repeat(200)}`)).toContain('1 too-deep');
    expect(refusal('prh', 'rules:\n  - "a\n')).toContain('3 broken-yaml');
    expect(refusal('prh', 'other: 1\n')).toEqual(['1 not-this-format']);
    expect(refusal('prh', 'rules:\n  - expected: "a\\x07"\n')).toEqual(['2 control-character']);
  });

  it('takes no time for keys by the ten thousand', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(refusal('prh', keys)).toEqual(['1 not-this-format']);
  });

  it('with imports out of the folder, in circles, missing or without end is refused, and says where', () => {
    const importing = (path: string) => `version: 1\nimports:\n  - ${path}\n`;
    for (const path of [
      '../a.yml',
      'x/../../a.yml',
      '/etc/passwd',
      'C:\\a.yml',
      'file:///a.yml',
      '"..\\\\a.yml"',
      '""',
    ])
      expect(refusal('prh', importing(path)), path).toEqual(['3 import-outside']);
    const imports = {
      'a.yml': importing('b.yml'),
      'b.yml': importing('./a.yml'),
      'c/d.yml': importing('../../x.yml'),
    };
    expect(refusal('prh', importing('a.yml'), { imports })).toEqual(['b.yml:3 import-cycle']);
    expect(refusal('prh', importing('c/d.yml'), { imports })).toEqual(['c/d.yml:3 import-outside']);
    expect(refusal('prh', importing('a.yml'), { imports: { 'a.yml': null } })).toEqual(['3 import-missing']);
    const chain = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`${n}.yml`, importing(`${n + 1}.yml`)]),
    );
    expect(refusal('prh', importing('0.yml'), { imports: chain })).toEqual(['199.yml:3 too-many-imports']);
  });

  it('with an expression that never ends is kept as text and not run', () => {
    const { entries, dropped } = readGlossaryAs(
      'prh',
      `${good}  - {expected: b, pattern: '/(a|a)*$(?<=(x+x+)+y)/', specs: [{from: '${'a'.repeat(60)}', to: b}]}\n`,
    );
    expect(entries).toHaveLength(2);
    expect(dropped.every(({ line }) => line === 5)).toBe(true);
  });
});

describe('hostile XML', () => {
  it('that defines entities is refused', () => {
    const bomb = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(refusal('tbx', tbx(entry, bomb))).toEqual(['2 xml-entities']);
    const outside = '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(refusal('tbx', tbx(entry.replace('黄仁勲', '&x;'), outside))).toEqual(['2 xml-entities']);
    expect(refusal('tbx', tbx(entry.replace('黄仁勲', '&x;')))).toEqual(['3 broken-xml']);
  });

  it('broken, nested too deeply, or of something else is refused', () => {
    expect(refusal('tbx', tbx('<conceptEntry>'))).toContain('4 broken-xml');
    expect(refusal('tbx', tbx('<x>'.repeat(100_000)))).toEqual(['3 too-deep']);
    expect(refusal('tbx', '<html><body/></html>')).toEqual(['1 not-this-format']);
    expect(refusal('tbx', tbx(entry.replace('黄', '&#7;'))).length).toBeGreaterThan(0);
    expect(refusal('tmx', 'plain')).not.toEqual([]);
    expect(refusal('xliff', '')).not.toEqual([]);
  });

  it('with two ids alike loses neither entry, and says so', () => {
    const { entries, dropped } = readGlossaryAs('tbx', tbx(`${entry}\n${entry.replace('黄仁勲', '雷軍')}`));
    expect(entries.map(({ entry: { term } }) => term)).toEqual(['黄仁勲', '雷軍']);
    expect(dropped).toEqual([{ code: 'duplicate-id', line: 4, detail: 'c1' }]);
  });

  it('with a broken note of Suiko is read without it', () => {
    for (const note of [
      'suiko {',
      'suiko {"examples":1,"rev":"x"}',
      `suiko ${'['.repeat(400)}${']'.repeat(400)}`,
    ]) {
      const text = tbx(entry.replace('<langSec', `<note>${note}</note><langSec`));
      expect(readGlossaryAs('tbx', text).entries).toMatchObject([{ entry: { term: '黄仁勲' } }]);
    }
  });
});

describe('hostile lists', () => {
  it('of JSON are refused where they break', () => {
    expect(refusal('json-pairs', '[\n{"src":"a","dst":"b"},\n{"src":}\n]')).toEqual(['3 broken-json']);
    expect(refusal('json-pairs', '[\n{"src":"a"')).toEqual(['2 broken-json']);
    const broken = [
      '[1 2]',
      '{"a"}',
      '{"a":1,}',
      '[,]',
      '{1:2}',
      '["a\tb"]',
      '[1]]',
      '[tru]',
      '"',
      '[1}',
      '{"a":[}',
    ];
    for (const text of broken) expect(refusal('json-pairs', `\n${text}`), text).toEqual(['2 broken-json']);
    expect(refusal('json-pairs', '3')).toEqual(['1 not-this-format']);
    expect(refusal('json-pairs', '[{"src":"a","dst":"b\\u0000"}]')).toEqual(['1 control-character']);
    expect(readGlossaryAs('json-pairs', '['.repeat(100_000)).entries).toEqual([]);
    expect(readGlossaryAs('json-pairs', '{"__proto__":"a","constructor":{"dst":"b"}}').entries).toHaveLength(
      2,
    );
  });

  it('of endless lines are read in time', () => {
    for (const line of [
      '->'.repeat(500_000),
      '-'.repeat(1_000_000),
      `${' '.repeat(1_000_000)}->`,
      '#'.repeat(1_000_000),
    ])
      expect(readGlossaryAs('arrow-pairs', `a->b\n${line}\n`).entries.length).toBeLessThan(2);
    expect(refusal('omegat', `${'a'.repeat(1_000_000)}\tb`)).toEqual(['1 field-too-long']);
  });
});

describe('sentences', () => {
  it('are there for every code in every language, with file and line', () => {
    for (const language of ['en', 'ja', 'zh'] as const) {
      for (const code of formatProblemCodes)
        expect(formatProblemSentence({ code, line: 7, detail: '✱' }, 'a.csv', language)).toMatch(
          /a\.csv.*7/u,
        );
      for (const code of formatDropCodes)
        expect(formatDropSentence({ code, line: 7, file: 'b.yml', detail: '✱' }, 'a.csv', language)).toMatch(
          /b\.yml.*7/u,
        );
    }
  });
});

it('what is wrong with a line of our own file is told in words', () => {
  const [header, one] = [
    '{"$":"suiko-glossary","v":1,"lang":"ja"}',
    '{"id":"aaaaaaaaaaaaaaaa","term":"黄仁勲"}',
  ];
  const { dropped } = readGlossaryAs('suiko', `${header}\n${one}\n${one.replace('黄仁勲', '雷軍')}\n`, {});
  expect(dropped.map((drop) => formatDropSentence(drop, 'a.jsonl', 'en'))).toEqual([
    'a.jsonl, line 2: Two people changed term differently; somebody has to decide.',
    'a.jsonl, line 3: Another line has the same id; both were made one entry.',
  ]);
});
