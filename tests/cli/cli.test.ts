import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { inFolder, suiko } from './in-folder';

const glossary = [
  '{"$":"suiko-glossary","v":1,"lang":"ja"}',
  '{"id":"q3m7xk2vh9t4bd5n","term":"黄仁勲","category":"person","variants":[{"text":"黄仁順"},{"text":"黄Jenxun"}]}',
].join('\n');
const garbled = '黄仁順は"電池の王"だ。。\n次は,行く.\n';

describe('suiko check', () => {
  it('answers in the fixed JSON, with status 1 for errors', async () => {
    const { put } = inFolder();
    const file = put('a.txt', garbled);
    const { status, out } = await suiko([
      'check',
      file,
      '-g',
      put('g.glossary.jsonl', glossary),
      '--format',
      'json',
    ]);
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ file, language: 'ja' });
    expect(report.findings[0]).toEqual({
      rule: 'name-variant',
      severity: 'error',
      start: 0,
      end: 3,
      text: '黄仁順',
      message: 'A variant of 黄仁勲.',
      tier: 'safe',
      fix: '黄仁勲',
      edits: [{ start: 0, end: 3, insert: '黄仁勲' }],
      related: [],
    });
    for (const { start, end, text } of report.findings) expect(garbled.slice(start, end)).toBe(text);
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'name-variant',
      'straight-quotes',
      'punctuation-cluster',
      'half-width-punctuation',
      'half-width-punctuation',
    ]);
  });

  it('reads standard input, takes chosen rules, and answers an array for several files', async () => {
    const { put } = inFolder();
    const one = await suiko(['check', '-', '--rules', 'punctuation-cluster', '--format', 'json'], garbled);
    expect(JSON.parse(one.out).findings).toHaveLength(1);
    const two = await suiko([
      'check',
      put('a.txt', '問題ない。'),
      put('b.txt', '問題ない。'),
      '--format',
      'json',
    ]);
    expect(JSON.parse(two.out)).toHaveLength(2);
    expect(two.status).toBe(0);
  });

  it('names file, line and column in its text form', async () => {
    const { put } = inFolder();
    const { out } = await suiko(['check', put('a.txt', '良い。\n次は,行く。')]);
    expect(out).toMatch(/a\.txt:2:3: error half-width-punctuation \(safe\): .* "," → "、"\n$/u);
  });
});

describe('suiko clean', () => {
  it('writes the clean text and leaves the input byte for byte', async () => {
    const { put, path } = inFolder();
    const file = put('a.txt', garbled);
    const hash = () => createHash('sha256').update(readFileSync(file)).digest('hex');
    const before = hash();
    const { status } = await suiko(['clean', file, '-g', put('g.jsonl', glossary), '-o', path('out.txt')]);
    expect(status).toBe(0);
    expect(readFileSync(path('out.txt'), 'utf8')).toBe('黄仁勲は「電池の王」だ。\n次は、行く。\n');
    expect(hash()).toBe(before);
  });

  it('keeps encoding, byte order mark and line ends unless told otherwise', async () => {
    const { put, path } = inFolder();
    const file = put('a.txt', '\ufeff次は,行く。\r\n終わり。\r\n');
    await suiko(['clean', file, '-o', path('same.txt')]);
    expect(readFileSync(path('same.txt'), 'utf8')).toBe('\ufeff次は、行く。\r\n終わり。\r\n');
    await suiko(['clean', file, '-o', path('other.txt'), '--encoding', 'shift_jis', '--newline', 'lf']);
    expect(new TextDecoder('shift_jis').decode(readFileSync(path('other.txt')))).toBe(
      '次は、行く。\n終わり。\n',
    );
  });

  it('replaces an existing file only with --force and the input never', async () => {
    const { put, path } = inFolder();
    const file = put('a.txt', garbled);
    put('out.txt', 'old');
    expect(await suiko(['clean', file, '-o', path('out.txt')])).toMatchObject({ status: 2 });
    expect(readFileSync(path('out.txt'), 'utf8')).toBe('old');
    expect(await suiko(['clean', file, '-o', path('out.txt'), '--force'])).toMatchObject({ status: 0 });
    expect(await suiko(['clean', file, '-o', file, '--force'])).toMatchObject({ status: 2 });
    expect(readFileSync(file, 'utf8')).toBe(garbled);
  });

  it.each(['out.html', 'out.md', 'out.docx', 'out.suiko'])('writes %s by its name', async (name) => {
    const { put, path } = inFolder();
    const { status } = await suiko(['clean', put('a.txt', garbled), '-o', path(name)]);
    expect(status).toBe(0);
    expect(readFileSync(path(name)).length).toBeGreaterThan(20);
  });
});

describe('suiko names, diff and export', () => {
  it('lists the forms of each entry', async () => {
    const { put } = inFolder();
    const file = put('a.txt', '黄仁順と黄仁勲と黄Jenxunと黄仁順。');
    const { out } = await suiko(['names', file, '-g', put('g.jsonl', glossary), '--format', 'json']);
    expect(JSON.parse(out).names).toEqual([
      {
        canonical: '黄仁勲',
        entry: 'q3m7xk2vh9t4bd5n',
        category: 'person',
        variants: [
          {
            text: '黄仁順',
            known: true,
            score: 1,
            evidence: ['in the glossary'],
            occurrences: [
              [0, 3],
              [16, 19],
            ],
          },
          { text: '黄Jenxun', known: true, score: 1, evidence: ['in the glossary'], occurrences: [[8, 15]] },
        ],
      },
    ]);
  });

  it('lists forms that no glossary has, with a score and reasons', async () => {
    const { put } = inFolder();
    const file = put('a.txt', '黄仁勲が来た。\n黄任勲は笑い、黄任勲氏は帰った。');
    const args = ['names', file, '-g', put('g.jsonl', glossary)];
    const { out } = await suiko([...args, '--format', 'json']);
    expect(JSON.parse(out).names[0].variants).toEqual([
      {
        text: '黄任勲',
        known: false,
        score: 1,
        evidence: expect.arrayContaining(['the same surname', 'ren = ren']),
        occurrences: [
          [8, 11],
          [15, 18],
        ],
      },
    ]);
    expect((await suiko(args)).out).toContain('黄任勲 ×2 (1?)');
  });

  it('names the other spellings of a name in its text form, with their number and places', async () => {
    const file = inFolder().put('names.txt', '黄仁勲氏は笑った。黄任勲氏が来た。');
    const { out } = await suiko(['names', file]);
    expect(out).toMatch(/^黄仁勲: 1 other spelling, 1 place: 黄任勲 ×1 \(/u);
  });

  it('lists names that no entry has behind those that one has', async () => {
    const { put } = inFolder();
    const file = put('a.txt', '黄仁勲と黄仁順が来た。\n梁啓明は語り、梁其明CEOは笑った。');
    const { out } = await suiko(['names', file, '-g', put('g.jsonl', glossary), '--format', 'json']);
    const { names } = JSON.parse(out);
    expect(
      names.map(({ canonical, entry }: { canonical: string; entry: unknown }) => [canonical, entry]),
    ).toEqual([
      ['黄仁勲', 'q3m7xk2vh9t4bd5n'],
      ['梁啓明', null],
    ]);
    expect(names[1].variants).toEqual([
      {
        text: '梁其明',
        known: false,
        score: 1,
        evidence: ['the same surname', 'qi = qi', 'CEO follows'],
        occurrences: [[19, 22]],
      },
    ]);
  });

  it('lists changes that make the second text of the first', async () => {
    const { put } = inFolder();
    const [before, after] = ['彼は行った。。\n終わり。', '彼女は行った。\n終わり。'];
    const { out } = await suiko(['diff', put('a.txt', before), put('b.txt', after), '--format', 'json']);
    let result = before;
    for (const change of JSON.parse(out).changes.toReversed()) {
      expect(before.slice(...(change.base as [number, number]))).toBe(change.before);
      result = result.slice(0, change.base[0]) + change.after + result.slice(change.base[1]);
    }
    expect(result).toBe(after);
  });

  it('says of a paragraph that moved and was edited where its other half is, and what changed in it', async () => {
    const { put } = inFolder();
    const [harbor, river, bridge] = [
      '港には朝から小さな船が集まっていた。',
      '川の水は雪どけで少し濁っている。',
      '橋を渡ると古い駅舎が見えてくる。',
    ];
    const before = put('a.txt', [harbor, river, bridge].join('\n'));
    const after = put('b.txt', [river, bridge, '港には夜から小さな船が集まっていた。'].join('\n'));
    const { changes } = JSON.parse((await suiko(['diff', before, after, '--format', 'json'])).out);
    const inner = [{ base: [3, 4], draft: [37, 38], before: '朝', after: '夜', kind: 'replace' }];
    expect(changes).toMatchObject([
      { kind: 'move', counterpart: 1, inner },
      { kind: 'move', counterpart: 0, inner },
    ]);
  });

  it('exports the draft of a project', async () => {
    const { put, path } = inFolder();
    await suiko(['clean', put('a.txt', garbled), '-o', path('a.suiko')]);
    const { status } = await suiko(['export', path('a.suiko'), '-o', path('a-out.txt')]);
    expect(status).toBe(0);
    expect(readFileSync(path('a-out.txt'), 'utf8')).toBe('黄仁順は「電池の王」だ。\n次は、行く。\n');
    expect((await suiko(['check', path('a.suiko'), '--format', 'json'])).status).toBe(0);
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [
    string,
    (put: (name: string, content: string | Uint8Array) => string) => string[],
    RegExp,
  ])[] = [
    ['a missing file', () => ['check', '/nowhere/a.txt'], /\/nowhere\/a\.txt is not there/u],
    ['a missing file to serve', () => ['serve', '--no-open', '/nowhere/a.txt'], /\/nowhere\/a\.txt is not/u],
    ['a folder', () => ['check', tmpdir()], /is a folder/u],
    [
      'a binary file',
      (put) => ['check', put('a.bin', new Uint8Array([0, 1, 2, 0, 255]))],
      /a\.bin is not a text/u,
    ],
    ['an unknown option', () => ['check', '-', '--colour'], /unknown option '--colour'/u],
    ['an unknown rule', () => ['check', '-', '--rules', 'nonsense'], /There is no rule nonsense/u],
    ['an unknown command', () => ['polish'], /unknown command 'polish'/u],
    [
      'a truncated project',
      (put) => ['check', put('a.suiko', '{"$":"suiko-project","v":1,"na')],
      /a\.suiko is not a whole project/u,
    ],
    [
      'a project that is none',
      (put) => ['check', put('a.suiko', '{"a":1}')],
      /a\.suiko is not a Suiko project/u,
    ],
    [
      'a glossary that is none',
      (put) => ['check', '-', '-g', put('g.jsonl', 'hello')],
      /g\.jsonl is not a glossary/u,
    ],
    [
      'undecodable bytes',
      (put) => ['check', put('a.txt', new Uint8Array([0xe3, 0x81, 0xff, 0xfe, 0x80, 0xa0]))],
      /a\.txt/u,
    ],
  ];

  it.each(cases)('%s: one line that says what, status 2, nothing written', async (_, argv, sentence) => {
    const { put, folder } = inFolder();
    const given = argv(put);
    const files = readdirSync(folder);
    const { status, out, errors } = await suiko(given);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(sentence);
    expect(readdirSync(folder)).toEqual(files);
  });

  it('a broken glossary line is named and the rest is used', async () => {
    const { put } = inFolder();
    const file = put('g.jsonl', `${glossary}\n{"id":"broken`);
    const { out, errors } = await suiko(['check', '-', '-g', file, '--format', 'json'], '黄仁順です。');
    expect(errors).toEqual([expect.stringMatching(/g\.jsonl:3: /u)]);
    expect(JSON.parse(out).findings).toHaveLength(1);
    expect(existsSync(file)).toBe(true);
  });
});

describe('help and version', () => {
  it('are answered with status 0', async () => {
    expect(await suiko(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
    expect((await suiko(['clean', '--help'])).out).toContain('--tier');
  });
});
