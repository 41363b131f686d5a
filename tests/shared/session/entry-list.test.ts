import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGlossary } from '#shared/glossary';
import { open } from './open';

const huang = { id: 'huang', term: '黄仁勲', variants: [{ text: '黄仁順' }] };
const su = { id: 'su', term: 'リサ・スー', latin: ['Lisa Su'], variants: [{ text: '蘇姿豊' }] };
const other = { id: 'other', term: '黄仁順' };

describe('the table of entries', () => {
  it('says where an entry stands in it, and that one does not', () => {
    const session = open('黄仁順は', []);
    session.putEntries([huang, su]);
    const window = { offset: 0, limit: 0, sort: { by: 'term' } } as const;
    expect(session.entryList({ ...window, find: 'su' })).toEqual({ total: 2, rows: [], found: 0 });
    expect(session.entryList({ ...window, find: 'huang' }).found).toBe(1);
    expect(session.entryList({ ...window, find: 'huang', filter: { search: 'リサ' } }).found).toBeNull();
    expect(session.entryList(window).found).toBeNull();
  });

  it('has the places of the draft as it is now', () => {
    const session = open('黄仁順は', []);
    session.putEntries([huang]);
    const left = () => session.entryList({ offset: 0, limit: 1 }).rows[0]?.occurrences.variants;
    expect(left()).toBe(1);
    const place = { paragraph: 0, offset: 0 };
    const edits = [{ from: place, to: { ...place, offset: 3 }, insert: '彼' }];
    session.apply(edits, { kind: 'edit', alternative: 1 });
    expect(left()).toBe(0);
    session.putEntry({ ...huang, variants: [{ text: '彼は' }] });
    expect(left()).toBe(1);
  });

  it('can be limited to entries that claim one form', () => {
    const session = open('黄仁順は', []);
    session.putEntries([huang, su, other]);
    const { rows } = session.entryList({ offset: 0, limit: 9, filter: { shows: 'conflicts' } });
    expect(rows.map(({ entry }) => entry.id).sort()).toEqual(['huang', 'other']);
  });
});

it('many entries are put in one step that is taken back as one', () => {
  const session = open('黄仁順は', []);
  const edits = session.putEntries([huang, su]);
  expect(edits).toHaveLength(1);
  expect(session.entries()).toHaveLength(2);
  session.revertEdits(edits);
  expect(session.entries()).toEqual([]);
});

it.each([
  ['黄Jenxun', 'huang'],
  ['Lisa Sue', 'su'],
  ['蘇姿峰', 'su'],
])('of the entries %s may be a form of, the likeliest is first', (form, id) => {
  const session = open('本文', []);
  session.putEntries([su, huang, { id: 'none', term: '魏哲家' }]);
  expect(session.likelyEntries(form, 2).map(({ entry }) => entry.id)[0]).toBe(id);
  expect(session.likelyEntries(form, 2)).toHaveLength(2);
});

it('the starter glossary is read without a problem, and no two of its entries claim one form', () => {
  const file = new URL('../../../corpus/starter/glossary.jsonl', import.meta.url);
  const read = parseGlossary(readFileSync(file, 'utf8'));
  expect(read).toMatchObject({ ok: true, value: { problems: [] } });
  const session = open('本文', []);
  if (read.ok) session.putEntries(read.value.glossary.entries);
  expect(session.glossaryConflicts()).toEqual({ values: [], forms: [] });
});
