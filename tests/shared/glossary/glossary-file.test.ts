import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Entry,
  type Glossary,
  newEntryId,
  parseGlossary,
  type Variant,
  writeGlossary,
} from '#shared/glossary';

const header = '{"$":"suiko-glossary","v":1,"lang":"ja"}';
const line = (id: string, more: object = {}) => JSON.stringify({ id, term: `T${id}`, ...more });

function read(...lines: string[]) {
  const result = parseGlossary(lines.join('\n'));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('reading', () => {
  test('a file as the design shows it', () => {
    const entry =
      '{"id":"q3m7xk2vh9t4bd5n","term":"黄仁勲","category":"person","parts":{"surname":"黄","given":"仁勲"},' +
      '"reading":"こうじんくん","latin":["Jensen Huang"],"source":["黄仁勋"],"variants":[{"text":"連勳","part":"given"},' +
      '{"text":"老黄","in":"narration"},{"text":"黄連勳","status":"proposed"}],"not":["黄仁宇"],' +
      '"examples":[{"before":"黄仁勋は","after":"黄仁勲は"}],"tags":["chips"],"rev":3}';
    const { glossary, problems } = read(header, entry, '');
    expect(problems).toEqual([]);
    expect(writeGlossary(glossary)).toBe(`${header}\n${entry}\n`);
  });

  test('CRLF, a byte order mark, blank lines and a missing header are all right', () => {
    const { glossary, problems } = read(`\uFEFF${line('a')}\r`, '\r', line('b'));
    expect(problems).toEqual([]);
    expect(glossary).toMatchObject({ lang: 'ja', entries: [{ id: 'a' }, { id: 'b' }], tombstones: [] });
  });

  test('an empty file is an empty glossary', () => {
    expect(read('').glossary.entries).toEqual([]);
  });

  test('one bad line is one lost line, with its number and what is wrong', () => {
    const { glossary, problems } = read(
      header,
      '{"id":"a","te',
      line('b'),
      '{"id":"c"}',
      '[]',
      line('d', { tags: 'x' }),
    );
    expect(glossary.entries.map(({ id }) => id)).toEqual(['b']);
    expect(problems).toEqual([
      { line: 2, code: 'not-json' },
      { line: 4, code: 'not-an-entry', detail: 'term' },
      { line: 5, code: 'not-an-entry' },
      { line: 6, code: 'not-an-entry', detail: 'tags' },
    ]);
  });

  test('of a merge conflict both sides are read, and the marks are listed', () => {
    const ours = line('a', { variants: [{ text: 'x' }] });
    const theirs = line('a', { variants: [{ text: 'y' }] });
    const { glossary, problems } = read(header, '<<<<<<< HEAD', ours, '=======', theirs, '>>>>>>> other');
    expect(glossary.entries[0]?.variants?.map(({ text }) => text).sort()).toEqual(['x', 'y']);
    expect(problems.map(({ line: number, code }) => [number, code])).toEqual([
      [2, 'conflict-marker'],
      [4, 'conflict-marker'],
      [5, 'duplicate-id'],
      [6, 'conflict-marker'],
    ]);
  });

  test('two lines with one id give the same entry in either order', () => {
    const older = line('a', { term: 'old', rev: 1, latin: ['A'], note: 'kept' });
    const newer = line('a', { term: 'new', rev: 2, latin: ['B'] });
    const [one] = read(older, newer).glossary.entries;
    const [other] = read(newer, older).glossary.entries;
    expect(one).toEqual(other);
    expect(one).toMatchObject({ term: 'new', rev: 2, latin: ['B', 'A'], note: 'kept' });
  });

  test('a deletion is kept as such, and wins over an older entry', () => {
    const { glossary } = read('{"id":"a","deleted":true,"rev":2}', line('a', { rev: 1 }), line('b'));
    expect(glossary.tombstones).toEqual([{ id: 'a', deleted: true, rev: 2 }]);
    expect(glossary.entries.map(({ id }) => id)).toEqual(['b']);
    expect(read('{"id":"a","deleted":true,"rev":2}', line('a', { rev: 3 })).glossary.entries).toHaveLength(1);
  });

  test('of an entry deleted and changed at once both are kept, for a person to decide', () => {
    const { glossary, problems } = read('{"id":"a","deleted":true,"rev":2}', line('a', { rev: 2 }));
    expect(glossary.entries).toMatchObject([{ id: 'a', conflict: { deleted: [false, true] } }]);
    expect(problems).toContainEqual({ line: 1, code: 'conflict', detail: 'deleted', entry: 'a' });
  });

  test('the ancestor that git may write into a conflict brings nothing back', () => {
    const side = (texts: string[]) => line('a', { variants: texts.map((text) => ({ text })) });
    const { glossary } = read(
      ...['<<<<<<< ours', side(['x', 'z']), '||||||| base', side(['x', 'y', 'z']), line('gone')],
      ...['=======', side(['x', 'y', 'z', 'new']), '>>>>>>> theirs'],
    );
    expect(glossary.entries.map(({ id }) => id)).toEqual(['a']);
    expect(glossary.entries[0]?.variants?.map(({ text }) => text).sort()).toEqual(['new', 'x', 'z']);
  });

  test('a line that could not be read is written back', () => {
    const torn = '{"id":"a","te';
    const { glossary } = read(header, torn, line('b'));
    expect(writeGlossary(glossary)).toBe(`${header}\n${line('b')}\n${torn}\n`);
  });

  test.each(['\\u0000', '\\b', '\\u001b[2J', '\\u007f'])(
    'an entry with the control character %s is left out',
    (escaped) => {
      const { glossary, problems } = read(line('a'), `{"id":"b","term":"x${escaped}"}`);
      expect(glossary.entries.map(({ id }) => id)).toEqual(['a']);
      expect(problems).toEqual([{ line: 2, code: 'control-character' }]);
    },
  );

  test('examples are run', () => {
    const examples = [
      { before: 'Taは', after: 'Taは' },
      { before: 'エックスは', after: 'ワイは' },
    ];
    const { problems } = read(header, line('a', { variants: [{ text: 'エックス' }], examples }));
    expect(problems).toEqual([{ line: 2, code: 'failing-example', detail: 'Taは', entry: 'a' }]);
  });

  test('a regular expression that cannot be matched in linear time is kept and listed', () => {
    const variants = ['x+', '(x)\\1', 'x(?=y)', '[x'].map((text) => ({ text, match: 'regex' as const }));
    const { glossary, problems } = read(line('a', { variants }));
    expect(problems).toEqual(
      ['(x)\\1', 'x(?=y)', '[x'].map((detail) => ({ line: 1, code: 'regex-unmatched', detail, entry: 'a' })),
    );
    expect(glossary.entries[0]?.variants).toHaveLength(4);
  });
});

describe('files that are not ours', () => {
  test.each([
    ['another kind of ours', '{"$":"suiko-project","v":1}', 1],
    ['a newer version', '{"$":"suiko-glossary","v":2}', 1],
    ['a text', '黄仁勲は\n笑った', undefined],
    ['a binary', '\0\0\ufffd', undefined],
  ])('%s', (_name, text, number) => {
    expect(parseGlossary(text, 'names.jsonl')).toMatchObject({
      ok: false,
      failure: { code: 'glossary-not-ours', file: 'names.jsonl', ...(number && { line: number }) },
    });
  });
});

describe('writing', () => {
  test('lines are sorted by id, keys in fixed order, unknown keys of header, entries and variants kept', () => {
    const { glossary } = read(
      '{"v":1,"$":"suiko-glossary","owner":"team","lang":"zh"}',
      '{"x":1,"term":"乙","id":"b","variants":[{"y":2,"note":"n","text":"t"}]}',
      '{"deleted":true,"id":"ab"}',
      '{"rev":1,"term":"甲","id":"a"}',
    );
    expect(writeGlossary(glossary)).toBe(
      [
        '{"$":"suiko-glossary","v":1,"lang":"zh","owner":"team"}',
        '{"id":"a","term":"甲","rev":1}',
        '{"id":"ab","deleted":true}',
        '{"id":"b","term":"乙","variants":[{"text":"t","note":"n","y":2}],"x":1}',
        '',
      ].join('\n'),
    );
  });

  const text = fc.string({ unit: 'grapheme' });
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const defined = <T extends object>(record: fc.Arbitrary<T>) =>
    record.map((value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)));
  const variant = defined(
    fc.record({
      text,
      part: optional(fc.constantFrom('full', 'given')),
      to: optional(text),
      colour: optional(text),
    }),
  ) as fc.Arbitrary<Variant>;
  const entry = defined(
    fc.record({
      id: fc.stringMatching(/^[a-z2-7]{1,16}$/u),
      term: fc.string({ minLength: 1 }),
      latin: optional(fc.array(text)),
      variants: optional(fc.array(variant)),
      rev: optional(fc.nat()),
      extra: optional(fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)))),
    }),
  ) as fc.Arbitrary<Entry>;
  const glossaries: fc.Arbitrary<Glossary> = fc
    .uniqueArray(entry, { selector: ({ id }) => id })
    .map((entries) => ({ lang: 'ja', entries, tombstones: [] }));

  test('what was written reads back the same', () => {
    fc.assert(
      fc.property(glossaries, (glossary) => {
        const written = writeGlossary(glossary);
        const back = read(written).glossary;
        expect(back.entries).toEqual([...glossary.entries].sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(writeGlossary(back)).toBe(written);
      }),
    );
  });

  test('a file cut anywhere never throws', () => {
    const written = writeGlossary({
      lang: 'ja',
      entries: [{ id: 'a', term: '黄𠮷', latin: ['x'] }],
      tombstones: [],
    });
    for (let end = 0; end <= written.length; end++)
      expect(() => parseGlossary(written.slice(0, end))).not.toThrow();
  });
});

test('a new id has 16 base-32 characters', () => {
  expect(newEntryId(() => 0.999_999)).toBe('7777777777777777');
  expect(newEntryId(Math.random)).toMatch(/^[a-z2-7]{16}$/u);
});
