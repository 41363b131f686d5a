import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#shared/glossary';
import { type ProjectFile, parseProject, writeProject } from '#shared/project';

const project: ProjectFile = {
  name: '三人の経営者',
  source: {
    fileName: 'source.txt',
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    sha256: 'ab',
    lines: ['一,', '二'],
  },
  draft: ['一、', '二'],
  baseline: ['一,', '二'],
  paragraphs: [
    {
      status: 'fixed',
      origins: [
        { span: { from: 1, to: 2 }, by: { kind: 'rule', rule: 'half-width-punctuation' }, before: ',' },
      ],
    },
    { status: 'untouched', origins: [] },
  ],
  ignored: [{ rule: 'stray-space', text: ' ' }],
  rules: {},
  profile: {},
  glossary: [{ id: 'a', term: '黄仁勲', variants: [{ text: '黄仁順' }] }],
  glossaries: ['../names.glossary.jsonl'],
  used: [],
  notOne: [['王偉', '王薇']],
  assigned: [{ text: '黄', around: '0badcafe', entry: 'q3m7xk2vh9t4bd5n' }],
  statistics: { fixes: 1 },
};

const fileOf = (more: object) => JSON.stringify({ ...JSON.parse(writeProject(project)), ...more });

function read(text: string): ProjectFile {
  const result = parseProject(text, 'a.suiko');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.project;
}

test('the file has one paragraph a line', () => {
  expect(writeProject(project)).toBe(`{
"$": "suiko-project",
"v": 1,
"name": "三人の経営者",
"source": {
"fileName": "source.txt",
"encoding": "utf-8",
"bom": false,
"newline": "lf",
"sha256": "ab",
"lines": [
"一,",
"二"
]
},
"draft": [
"一、",
"二"
],
"baseline": [
"一,",
"二"
],
"paragraphs": [
{"status":"fixed","origins":[{"span":{"from":1,"to":2},"by":{"kind":"rule","rule":"half-width-punctuation"},"before":","}]},
{"status":"untouched","origins":[]}
],
"ignored": [
{"rule":"stray-space","text":" "}
],
"rules": {},
"profile": {},
"glossary": [
{"id":"a","term":"黄仁勲","variants":[{"text":"黄仁順"}]}
],
"glossaries": [
"../names.glossary.jsonl"
],
"used": [],
"notOne": [
["王偉","王薇"]
],
"assigned": [
{"text":"黄","around":"0badcafe","entry":"q3m7xk2vh9t4bd5n"}
],
"statistics": {"fixes":1}
}
`);
});

describe('what was written reads back the same', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\n\r]/gu, '')),
    fc.constantFrom('', '\ud842', '\u2028', '"\\', '\0', '黄仁勲'),
  );
  const lines = fc.array(line, { minLength: 1, maxLength: 5 });
  const entries: fc.Arbitrary<Entry[]> = fc.array(
    fc.record({
      id: fc.string({ minLength: 1 }),
      term: fc.string({ minLength: 1 }),
      variants: fc.constant([]),
    }),
  );
  const projects: fc.Arbitrary<ProjectFile> = fc
    .record({
      name: fc.string(),
      source: lines,
      draft: lines,
      baseline: lines,
      glossary: entries,
      status: fc.string(),
    })
    .map(({ name, source, draft, baseline, glossary, status }) => ({
      ...project,
      ...{ name, draft, baseline, glossary },
      source: { ...project.source, lines: source },
      paragraphs: draft.map(({ length }) => ({
        status,
        origins: [{ span: { from: 0, to: length }, by: { kind: 'hand' }, before: status }],
      })),
    }));

  test('any project', () => {
    fc.assert(
      fc.property(projects, (any) => {
        expect(read(writeProject(any))).toEqual(any);
      }),
    );
  });

  test('keys that this version does not know, wherever they stand', () => {
    const text = fileOf({
      cover: { colour: 'red' },
      source: { ...project.source, url: 'x' },
      glossary: [{ id: 'a', term: 'b', mood: 1 }],
      paragraphs: [{ status: 'edited', origins: [], comment: 'c' }, project.paragraphs[1]],
    });
    const again = JSON.parse(writeProject(read(text)));
    expect(again).toEqual(JSON.parse(text));
  });

  test('a byte order mark is no part of it', () => {
    expect(read(`\uFEFF${writeProject(project)}`)).toEqual(project);
  });
});

describe('what does not fit the draft is dropped, the texts stay', () => {
  test('a paragraph without a status is untouched, and a status without a paragraph goes', () => {
    expect(read(fileOf({ paragraphs: [] })).paragraphs).toEqual(
      project.draft.map(() => ({ status: 'untouched', origins: [] })),
    );
    expect(read(fileOf({ draft: ['一、'] })).paragraphs).toEqual([project.paragraphs[0]]);
  });
  test('origins beyond the end of their paragraph go', () => {
    expect(read(fileOf({ draft: ['一', '二'] })).paragraphs[0]).toEqual({ status: 'fixed', origins: [] });
  });
});

describe('files that cannot be opened', () => {
  const file = 'a.suiko';
  test.each([
    ['no JSON', '', { code: 'project-not-json', file, line: 1 }],
    ['a text', '黄仁勲\nは', { code: 'project-not-json', file, line: 1 }],
    [
      'a broken line',
      '{\n"$": "suiko-project",\n"v": 1,\n"name": tru\n}',
      { code: 'project-not-json', file, line: 4 },
    ],
    ['a comma too many', '{\n"a": [\n1,\n]\n}', { code: 'project-not-json', file, line: 4 }],
    ['a merge conflict', '{\n"a": [\n<<<<<<< HEAD\n1\n]}', { code: 'project-not-json', file, line: 3 }],
    ['something after the end', '{}\n\n{}', { code: 'project-not-json', file, line: 3 }],
    ['other JSON', '{"name":"x"}', { code: 'project-not-ours', file }],
    ['a list', '[]', { code: 'project-not-ours', file }],
    ['null', 'null', { code: 'project-not-ours', file }],
    ['no version', '{"$":"suiko-project"}', { code: 'project-broken', file, detail: 'v' }],
    ['a missing key', fileOf({ draft: undefined }), { code: 'project-broken', file, detail: 'draft' }],
    ['a wrong line', fileOf({ draft: ['a', 1] }), { code: 'project-broken', file, detail: 'draft.1' }],
    ['a line of two lines', fileOf({ draft: ['a\nb'] }), { code: 'project-broken', file, detail: 'draft.0' }],
    [
      'a newer version of another shape',
      '{"$":"suiko-project","v":2}',
      { code: 'project-newer', file, detail: '2' },
    ],
  ])('%s', (_name, text, failure) => {
    expect(parseProject(text, file)).toEqual({ ok: false, failure });
  });

  test('a newer version of the same shape opens read-only', () => {
    expect(parseProject(fileOf({ v: 2 }), file)).toEqual({ ok: true, value: { project, readOnly: true } });
  });

  test('a file cut anywhere says in which line, and never throws', () => {
    const written = writeProject(project).trimEnd();
    for (let end = 0; end < written.length; end++) {
      const cut = written.slice(0, end);
      const result = parseProject(cut, file);
      expect(result).toMatchObject({ ok: false, failure: { code: 'project-not-json' } });
      if (!result.ok) expect(result.failure.line).toBeLessThanOrEqual(cut.split('\n').length);
    }
  });

  test('a line of millions of characters is all right as well', () => {
    const text = `{\n"draft": ["${'あ\\n'.repeat(4_000_000)}"`;
    expect(parseProject(text, file)).toMatchObject({ failure: { code: 'project-not-json', line: 2 } });
  });

  test('the line of the first error is the line of any damage done to a token', () => {
    const lines = writeProject(project).split('\n');
    lines.forEach((line, index) => {
      if (line === '') return;
      const damaged = [...lines.slice(0, index), `${line}@`, ...lines.slice(index + 1)].join('\n');
      expect(parseProject(damaged, file)).toMatchObject({ failure: { line: index + 1 } });
    });
  });
});
