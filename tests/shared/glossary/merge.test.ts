import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Entry,
  type Glossary,
  type GlossaryLine,
  linesById,
  mergeGlossaries,
  mergeLines,
  parseGlossary,
  withLines,
  writeGlossary,
} from '#shared/glossary';

const empty: Glossary = { lang: 'ja', entries: [], tombstones: [] };
const of = (...lines: GlossaryLine[]) => withLines(empty, lines);
const base: Entry = {
  id: 'a',
  term: '黄仁勲',
  category: 'person',
  variants: [{ text: '老黄' }, { text: '連勳', part: 'given' }],
  tags: ['chips'],
  rev: 1,
};

function merge(ours: object, theirs: object) {
  const merged = mergeGlossaries(of(base), of({ ...base, ...ours }), of({ ...base, ...theirs }));
  return { entry: merged.glossary.entries[0], conflicts: merged.conflicts };
}

describe('two sides of one entry', () => {
  test('what one side changed is taken', () => {
    const { entry, conflicts } = merge({ term: '黄仁勳', rev: 2 }, { note: 'n', rev: 2 });
    expect(entry).toEqual({ ...base, term: '黄仁勳', note: 'n', rev: 2 });
    expect(conflicts).toEqual([]);
  });

  test('variants of both sides are united, and what one side took out is gone', () => {
    const { entry } = merge(
      { variants: [{ text: '老黄' }, { text: '黄さん' }] },
      { variants: [...(base.variants ?? []), { text: 'Jensen' }] },
    );
    expect(entry?.variants?.map(({ text }) => text).sort()).toEqual(['Jensen', '老黄', '黄さん']);
  });

  test('a variant that one side changed and the other took out stays', () => {
    const changed = { text: '老黄', status: 'keep' } as const;
    const { entry } = merge({ variants: [{ text: '連勳', part: 'given' }] }, { variants: [changed] });
    expect(entry?.variants).toEqual([changed]);
  });

  test('a value that both changed differently is a conflict that keeps both, in the file too', () => {
    const { entry, conflicts } = merge({ term: 'A', rev: 2 }, { term: 'B', rev: 3 });
    expect(entry).toMatchObject({ term: 'B', rev: 3, conflict: { term: ['A', 'B'] } });
    expect(conflicts).toEqual([{ entry, key: 'term', values: ['A', 'B'] }]);
    const read = parseGlossary(writeGlossary(of(entry ?? base)));
    expect(read).toMatchObject({
      value: { glossary: { entries: [entry] }, problems: [{ code: 'conflict', detail: 'term', entry: 'a' }] },
    });
  });

  test('a value that one side changed and the other took out is a conflict, too', () => {
    const { category: _, ...without } = base;
    const { glossary } = mergeGlossaries(of(base), of(without), of({ ...base, category: 'place' }));
    expect(glossary.entries[0]).toMatchObject({ category: 'place', conflict: { category: ['place', null] } });
  });

  test('a conflict lies where it belongs: in a variant', () => {
    const { conflicts } = merge(
      { variants: [{ text: '老黄', status: 'keep' }] },
      { variants: [{ text: '老黄', status: 'forbidden' }] },
    );
    expect(conflicts).toMatchObject([{ key: 'variants 老黄 status', values: ['forbidden', 'keep'] }]);
  });

  test('a decided conflict is over, also where the other side went on', () => {
    const open: Entry = { ...base, term: 'A', conflict: { term: ['A', 'B'] } };
    const { conflict: _, ...decided } = { ...open, term: 'B' };
    const { glossary } = mergeGlossaries(of(open), of(decided), of({ ...open, note: 'n' }));
    expect(glossary.entries).toEqual([{ ...base, term: 'B', note: 'n' }]);
  });

  test('who edited last and when is no disagreement', () => {
    const { conflicts } = merge({ by: 'x', date: '2026-01-02', note: 'n' }, { by: 'y', date: '2026-01-03' });
    expect(conflicts).toEqual([]);
  });

  test('keys nobody knows are merged like the others, whatever they are called', () => {
    const { entry } = merge({ constructor: 1, toString: 'x' }, { colour: { deep: [1] } });
    expect(entry).toEqual({ ...base, constructor: 1, toString: 'x', colour: { deep: [1] } });
  });
});

describe('deletions', () => {
  const tombstone = { id: 'a', deleted: true, rev: 2 } as const;

  test('stay as tombstones', () => {
    expect(mergeGlossaries(of(base), of(tombstone), of(base)).glossary.tombstones).toEqual([tombstone]);
  });

  test('of what the other side changed are a conflict, and the entry stays', () => {
    const changed = { ...base, note: 'still needed', rev: 2 };
    const { glossary, conflicts } = mergeGlossaries(of(base), of(tombstone), of(changed));
    expect(glossary.tombstones).toEqual([]);
    expect(glossary.entries).toEqual([{ ...changed, conflict: { deleted: [false, true] } }]);
    expect(conflicts).toMatchObject([{ key: 'deleted', values: [false, true] }]);
  });

  test('that were taken back bring the entry back', () => {
    const back = { ...base, rev: 3 };
    expect(mergeLines({ base: tombstone, ours: back, theirs: tombstone })).toBe(back);
    expect(mergeLines({ base: undefined, ours: tombstone, theirs: back })).toBe(back);
  });

  test('without a tombstone, by hand in the file, count too', () => {
    expect(mergeGlossaries(of(base), of(), of(base)).glossary).toEqual(empty);
  });
});

test('a header that both changed keeps both languages', () => {
  const { glossary, conflicts } = mergeGlossaries(empty, { ...empty, lang: 'en' }, { ...empty, lang: 'zh' });
  expect(glossary).toMatchObject({ lang: 'zh', extra: { conflict: { lang: ['en', 'zh'] } } });
  expect(conflicts).toEqual([{ entry: null, key: 'lang', values: ['en', 'zh'] }]);
});

describe('laws', () => {
  const word = fc.constantFrom('黄', '老黄', 'Huang', 'x', 'y');
  const words = fc.uniqueArray(word, { maxLength: 3, minLength: 1 });
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const variants = fc.uniqueArray(
    fc.record({ text: word, status: fc.constantFrom('replace' as const, 'keep' as const) }),
    { selector: ({ text }) => text, minLength: 1, maxLength: 3 },
  );
  const entry = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      term: word,
      reading: optional(word),
      latin: optional(words),
      variants: optional(variants),
      colour: optional(word),
      rev: optional(fc.nat(3)),
    })
    .map((value): Entry => JSON.parse(JSON.stringify(value)));
  const tombstone = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    deleted: fc.constant(true as const),
    rev: fc.nat(3),
  });
  const line: fc.Arbitrary<GlossaryLine> = fc.oneof({ weight: 4, arbitrary: entry }, tombstone);
  const glossary = fc.uniqueArray(line, { selector: ({ id }) => id }).map((lines) => of(...lines));
  const written = (merged: { readonly glossary: Glossary }) => writeGlossary(merged.glossary);

  test('it does not matter whose side is whose', () => {
    fc.assert(
      fc.property(glossary, glossary, glossary, (start, ours, theirs) => {
        const merged = mergeGlossaries(start, ours, theirs);
        expect(written(mergeGlossaries(start, theirs, ours))).toBe(written(merged));
      }),
    );
  });

  test('one who changed nothing changes nothing, and the same twice is the same', () => {
    fc.assert(
      fc.property(glossary, glossary, (start, ours) => {
        expect(written(mergeGlossaries(start, ours, start))).toBe(writeGlossary(ours));
        expect(written(mergeGlossaries(start, ours, ours))).toBe(writeGlossary(ours));
      }),
    );
  });

  test('what was merged holds all of both sides: merging a side once more changes nothing', () => {
    fc.assert(
      fc.property(glossary, glossary, glossary, (start, ours, theirs) => {
        const merged = mergeGlossaries(start, ours, theirs);
        expect(written(mergeGlossaries(ours, ours, merged.glossary))).toBe(written(merged));
      }),
    );
  });

  test('nothing is lost: what a side brought in is there, standing or in a conflict', () => {
    fc.assert(
      fc.property(glossary, glossary, glossary, (start, ours, theirs) => {
        const merged = linesById(mergeGlossaries(start, ours, theirs).glossary);
        for (const side of [ours, theirs])
          for (const mine of side.entries)
            expectKept(mine, linesById(start).get(mine.id), merged.get(mine.id));
      }),
    );
  });

  /** What an entry has and its beginning had not is found in the outcome. */
  function expectKept(mine: Entry, before: GlossaryLine | undefined, after: GlossaryLine | undefined): void {
    const known = before && 'term' in before ? before : undefined;
    // Without a beginning the revision of a deletion says that it came later.
    if (after === undefined || !('term' in after)) {
      expect(known === undefined || writeGlossary(of(known)) === writeGlossary(of(mine))).toBe(true);
      return;
    }
    for (const key of ['term', 'reading'] as const) {
      if (mine[key] === undefined || mine[key] === known?.[key]) continue;
      expect([after[key], ...(after.conflict?.[key] ?? [])]).toContain(mine[key]);
    }
    const formsOf = ({ latin = [], variants = [] }: Entry) => [
      ...latin.map((text) => `latin ${text}`),
      ...variants.map(({ text }) => `variant ${text}`),
    ];
    const had = known ? formsOf(known) : [];
    for (const form of formsOf(mine)) if (!had.includes(form)) expect(formsOf(after)).toContain(form);
  }
});
