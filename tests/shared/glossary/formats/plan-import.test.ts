import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  applyImport,
  countImport,
  type Entry,
  type EntryDraft,
  type ImportChoice,
  planImport,
} from '#shared/glossary';

const huang: Entry = {
  id: 'h',
  term: '黄仁勲',
  category: 'person',
  reading: 'こうじんくん',
  variants: [{ text: '黄仁順' }],
  source: ['黄仁勋'],
};
const server: Entry = { id: 's', term: 'サーバー', variants: [{ text: 'サーバ' }] };
const here = [huang, server];

function plan(...drafts: EntryDraft[]) {
  return planImport(
    here,
    drafts.map((entry, index) => ({ entry, line: index + 1 })),
  );
}

function apply(drafts: readonly EntryDraft[], choice: ImportChoice) {
  const made = plan(...drafts);
  const choices = new Map(made.conflicts.map((_, index) => [index, choice]));
  return applyImport(made, choices, () => 'new');
}

describe('an import without conflicts', () => {
  it('adds, unites, and leaves alone what is known', () => {
    const made = plan(
      { term: '雷軍' },
      { term: '黄仁勲', variants: [{ text: '黄連勲' }], note: '創業者' },
      { term: 'サーバー', variants: [{ text: 'サーバ' }] },
    );
    expect(made.conflicts).toEqual([]);
    expect(made.added).toEqual([{ term: '雷軍' }]);
    expect(made.same).toEqual([server]);
    const after = { ...huang, note: '創業者', variants: [{ text: '黄仁順' }, { text: '黄連勲' }] };
    expect(made.changed).toEqual([{ before: huang, after }]);
    expect(applyImport(made, new Map(), () => 'new')).toEqual({
      put: [{ id: 'new', term: '雷軍' }, after],
      removed: [],
    });
  });

  it('takes a namesake of another category for another entry', () => {
    expect(plan({ term: '黄仁勲', category: 'work' })).toMatchObject({
      conflicts: [],
      added: [{ category: 'work' }],
    });
  });

  it('of two rows about one entry forgets neither', () => {
    const { put } = apply(
      [
        { term: '黄仁勲', variants: [{ text: 'a' }] },
        { term: '黄仁勲', category: 'person', variants: [{ text: 'b' }] },
      ],
      'ours',
    );
    expect(put).toMatchObject([{ id: 'h', variants: [{ text: '黄仁順' }, { text: 'a' }, { text: 'b' }] }]);
  });
});

describe('conflicts', () => {
  it('are fields that differ', () => {
    const drafts = [{ term: '黄仁勲', reading: 'ファン', tags: ['x'] }];
    expect(plan(...drafts).conflicts).toEqual([
      {
        ...{ kind: 'value', line: 1, imported: 0, entry: huang },
        ...{ field: 'reading', ours: 'こうじんくん', theirs: 'ファン' },
      },
    ]);
    expect(apply(drafts, 'ours').put).toEqual([{ ...huang, tags: ['x'] }]);
    expect(apply(drafts, 'theirs').put).toEqual([{ ...huang, tags: ['x'], reading: 'ファン' }]);
  });

  it('are another term under the same id', () => {
    const drafts = [{ id: 'h', term: '黄仁勳' }];
    expect(plan(...drafts).conflicts).toMatchObject([{ kind: 'value', field: 'term' }]);
    expect(apply(drafts, 'ours').put).toEqual([]);
    expect(apply(drafts, 'theirs').put).toMatchObject([
      { id: 'h', term: '黄仁勳', variants: [{ text: '黄仁勲' }, { text: '黄仁順' }] },
    ]);
  });

  it('are forms that lead elsewhere here: a variant', () => {
    const drafts = [{ term: '黄任順', variants: [{ text: '黄仁順' }, { text: '黄任純' }] }];
    expect(plan(...drafts).conflicts).toMatchObject([
      { kind: 'form', form: '黄仁順', ours: '黄仁勲', theirs: '黄任順' },
    ]);
    expect(apply(drafts, 'ours').put).toEqual([
      { id: 'new', term: '黄任順', variants: [{ text: '黄任純' }], source: [] },
    ]);
    expect(apply(drafts, 'theirs').put).toMatchObject([
      { id: 'new', term: '黄任順', variants: [{ text: '黄仁順' }, { text: '黄任純' }] },
      { id: 'h', variants: [] },
    ]);
  });

  it('are forms that lead elsewhere here: a term of the file', () => {
    const drafts = [{ term: '黄仁順', reading: 'x' }];
    expect(plan(...drafts)).toMatchObject({ conflicts: [{ form: '黄仁順' }], added: [], changed: [] });
    expect(apply(drafts, 'ours')).toEqual({ put: [], removed: [] });
    expect(apply(drafts, 'theirs').put).toMatchObject([
      { id: 'new', term: '黄仁順' },
      { id: 'h', variants: [] },
    ]);
  });

  it('are terms of ours that are forms there: the entry is renamed, or goes into the one that is right', () => {
    expect(apply([{ term: '黄仁勳', variants: [{ text: '黄仁勲' }] }], 'theirs')).toMatchObject({
      put: [{ id: 'h', term: '黄仁勳', variants: [{ text: '黄仁勲' }, { text: '黄仁順' }] }],
      removed: [],
    });
    expect(apply([{ term: 'サーバー', variants: [{ text: '黄仁勲' }] }], 'theirs')).toMatchObject({
      put: [{ id: 's', variants: [{ text: 'サーバ' }, { text: '黄仁勲' }, { text: '黄仁順' }] }],
      removed: ['h'],
    });
  });
});

test('what is counted follows what is chosen', () => {
  const made = plan({ term: 'サーバー', variants: [{ text: '黄仁勲' }] }, { term: '黄仁順', reading: 'x' });
  const choose = (...theirs: number[]) =>
    countImport(made, new Map(theirs.map((place) => [place, 'theirs' as const])));
  expect(made.conflicts).toMatchObject([{ form: '黄仁勲' }, { form: '黄仁順' }]);
  expect(choose()).toEqual({ added: 0, changed: 0, removed: 0, same: 1 });
  expect(choose(0)).toEqual({ added: 0, changed: 1, removed: 1, same: 0 });
  expect(choose(1)).toEqual({ added: 1, changed: 1, removed: 0, same: 1 });
});

const name = fc.constantFrom('甲', '乙', '丙', '丁', '戊');
const draft: fc.Arbitrary<EntryDraft> = fc.record(
  {
    term: name,
    reading: name,
    variants: fc.array(fc.record({ text: name }), { maxLength: 3 }),
    source: fc.array(name),
  },
  { requiredKeys: ['term'] },
);
const entries = fc
  .array(draft, { maxLength: 4 })
  .map((drafts): Entry[] => drafts.map((fields, index) => ({ ...fields, id: `e${index}` })));

describe('any import', () => {
  it('is settled by any choices, and a second time brings no more', () => {
    fc.assert(
      fc.property(
        entries,
        fc.uniqueArray(draft, { maxLength: 4, selector: ({ term }) => term }),
        fc.array(fc.boolean()),
        (known, drafts, picks) => {
          const imported = drafts.map((entry, index) => ({ entry, line: index + 1 }));
          const made = planImport(known, imported);
          const choices = new Map(
            made.conflicts.map((_, index) => [index, picks[index] ? 'theirs' : 'ours'] as const),
          );
          let next = 0;
          const { put, removed } = applyImport(made, choices, () => `n${next++}`);
          const ids = new Set(put.map(({ id }) => id));
          expect(ids.size).toBe(put.length);
          for (const id of removed) expect(ids.has(id)).toBe(false);
          const changed = new Map(put.map((one) => [one.id, one]));
          const kept = known
            .filter(({ id }) => !removed.includes(id))
            .map((one) => changed.get(one.id) ?? one);
          const after = [...kept, ...put.filter(({ id }) => !known.some((one) => one.id === id))];
          // No right form gets lost: it is one still, or is a form of another entry.
          const left = new Set(after.flatMap(formsOf));
          for (const { term } of known) expect(left).toContain(term);
          const forms = drafts.flatMap((entry) => [...new Set(formsOf(entry))]);
          // Nor do the file's own entries dispute a form.
          if (made.conflicts.length === 0 && new Set(forms).size === forms.length)
            expect(planImport(after, imported)).toMatchObject({ conflicts: [], changed: [] });
        },
      ),
      { numRuns: 200 },
    );
  });
});

function formsOf({ term, variants = [], source = [] }: EntryDraft): string[] {
  return [term, ...variants.map(({ text }) => text), ...source];
}
