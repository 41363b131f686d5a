import { describe, expect, it } from 'vitest';
import { type Entry, invertChanges, writeGlossary } from '#shared/glossary';
import { type EntryWindow, openProject } from '#shared/session';
import { open } from './open';

const huang: Entry = { id: 'huang', term: '黄仁勲', variants: [{ text: '黄仁順' }], rev: 1 };
const su: Entry = { id: 'su', term: 'リサ・スー', variants: [{ text: '蘇姿豊' }], rev: 1 };
const textOf = (...entries: Entry[]) => writeGlossary({ lang: 'ja', entries, tombstones: [] });
const team = { key: 'team', place: 'opened', canEdit: true } as const;
const personal = { key: 'mine', place: 'personal', canEdit: true } as const;

function openWith(text: string, ...entries: Entry[]) {
  const session = open(text, []);
  expect(session.openGlossary({ ...team, text: textOf(...entries) })).toMatchObject({ ok: true });
  return session;
}

function entryIn(session: ReturnType<typeof open>, id: string) {
  const row = session.entries().find(({ entry }) => entry.id === id);
  return row && { entry: row.entry, glossary: row.glossary };
}

describe('the glossaries of a document', () => {
  it('stand in order: its own, the opened ones, the personal one', () => {
    const session = open('黄仁順と蘇姿豊', []);
    session.openGlossary({ ...personal, text: textOf(su) });
    session.openGlossary({ ...team, text: textOf(huang) });
    session.putEntry({ id: 'own', term: '黄' });
    expect(session.glossaries()).toEqual([
      { key: null, place: 'own', canEdit: true, entries: 1 },
      { ...team, entries: 1 },
      { ...personal, entries: 1 },
    ]);
    expect(session.entries().map(({ entry, glossary }) => [entry.id, glossary])).toEqual([
      ['own', 0],
      ['huang', 1],
      ['su', 2],
    ]);
    session.orderGlossaries([]);
    expect(session.glossaries().map(({ key }) => key)).toEqual([null, 'mine']);
  });

  it('are found with as soon as they are opened, and say what is wrong with their lines', () => {
    const session = open('黄仁順は', []);
    const text = `${textOf({ ...huang, examples: [{ before: '黄仁順', after: 'x' }] })}{"id":\n`;
    expect(session.openGlossary({ ...team, text })).toMatchObject({
      value: {
        entries: 1,
        problemCount: 2,
        problems: [{ code: 'failing-example', entry: 'huang' }, { line: 3 }],
      },
    });
    expect(session.entries()).toMatchObject([{ occurrences: { term: 0, variants: 1 } }]);
    expect(session.openGlossary({ ...team, text: '{"$":"other"}' })).toMatchObject({ ok: false });
    expect(session.glossaries()).toHaveLength(2);
  });

  it('take an edit each, and say what is to be written', () => {
    const session = openWith('黄仁順は', huang);
    const changed = { ...huang, note: 'CEO' };
    expect(session.putEntry(changed, 1)).toEqual([
      { glossary: 'team', changes: [{ id: 'huang', before: huang, after: { ...changed, rev: 2 } }] },
    ]);
    expect(session.putEntry({ id: 'own', term: '老黄' })).toEqual([
      { glossary: null, changes: [{ id: 'own', before: null, after: { id: 'own', term: '老黄' } }] },
    ]);
    expect(session.removeEntry('huang')).toMatchObject([
      { glossary: 'team', changes: [{ after: { id: 'huang', deleted: true, rev: 3 } }] },
    ]);
    expect(session.removeEntry('huang')).toEqual([]);
  });

  it('move an entry of the document to all who share a glossary', () => {
    const session = openWith('黄仁順は', huang);
    session.addVariant('huang', { text: '黄Jenxun' });
    expect(entryIn(session, 'huang')?.glossary).toBe(0);
    const edits = session.promoteEntries(['huang'], 1);
    expect(edits.map(({ glossary }) => glossary)).toEqual(['team', null]);
    expect(entryIn(session, 'huang')).toMatchObject({
      glossary: 1,
      entry: { variants: [{ text: '黄仁順' }, { text: '黄Jenxun' }], rev: 2 },
    });
    session.revertEdits(edits);
    expect(entryIn(session, 'huang')?.glossary).toBe(0);
  });

  it('take an edit back and leave what others did since', () => {
    const session = openWith('黄仁順は', huang);
    const edits = session.putEntry({ ...huang, note: 'CEO' }, 1);
    const mine = { ...huang, note: 'CEO', rev: 2 };
    const theirs = { ...mine, variants: [{ text: '黄仁順' }, { text: '老黄' }], rev: 3 };
    session.takeEdits([{ glossary: 'team', changes: [{ id: 'huang', before: mine, after: theirs }] }]);
    session.revertEdits(edits);
    const { note: _, ...back } = theirs;
    expect(entryIn(session, 'huang')?.entry).toEqual({ ...back, rev: 4 });
  });

  it('take no control characters in, which no file could give back', () => {
    const session = openWith('x', huang);
    session.putEntry({ id: 'b', term: 'リサ\u0000・スー', variants: [{ text: 'a\u001bb\tc' }] }, 1);
    expect(entryIn(session, 'b')?.entry).toMatchObject({ term: 'リサ・スー', variants: [{ text: 'ab\tc' }] });
  });

  it('bring a deleted entry back', () => {
    const session = openWith('黄仁順は', huang);
    session.revertEdits(session.removeEntry('huang'));
    expect(entryIn(session, 'huang')?.entry).toEqual({ ...huang, rev: 3 });
  });

  it('take in what others write, merged with what was done here meanwhile', () => {
    const session = openWith('黄仁順は老黄だ', huang);
    session.putEntry({ ...huang, note: 'CEO' }, 1);
    const theirs = { ...huang, variants: [{ text: '黄仁順' }, { text: '老黄' }], rev: 2 };
    session.takeEdits([
      {
        glossary: 'team',
        changes: [
          { id: 'huang', before: huang, after: theirs },
          { id: 'su', before: null, after: su },
        ],
      },
    ]);
    expect(entryIn(session, 'huang')?.entry).toMatchObject({ note: 'CEO', variants: theirs.variants });
    expect(session.entries().map(({ entry, occurrences }) => [entry.id, occurrences.variants])).toEqual([
      ['huang', 2],
      ['su', 0],
    ]);
  });

  it('of two pages that exchange their edits end alike', () => {
    const [one, other] = [openWith('x', huang), openWith('x', huang)];
    const first = one.putEntry({ ...huang, variants: [...(huang.variants ?? []), { text: 'A' }] }, 1);
    const second = other.putEntry({ ...huang, variants: [...(huang.variants ?? []), { text: 'B' }] }, 1);
    one.takeEdits(second);
    other.takeEdits(first);
    const [a, b] = [entryIn(one, 'huang')?.entry, entryIn(other, 'huang')?.entry];
    expect(a).toEqual(b);
    expect(a?.variants?.map(({ text }) => text).sort()).toEqual(['A', 'B', '黄仁順']);
  });

  it('that disagree are listed, and values in dispute too', () => {
    const session = openWith('x', { ...huang, conflict: { note: ['A', null] }, note: 'A' }, su);
    session.putEntry({
      id: 'other',
      term: '黄仁勳',
      variants: [{ text: '黄仁順' }, { text: '黄', part: 'surname' }],
    });
    session.addVariant('su', { text: 'Lisa Su' });
    const { values, forms } = session.glossaryConflicts();
    expect(values).toMatchObject([{ glossary: 1, key: 'note', values: ['A', null], entry: { id: 'huang' } }]);
    expect(
      forms.map(({ form, claims }) => [form, claims.map(({ entry, glossary }) => [entry.id, glossary])]),
    ).toEqual([
      [
        '黄仁順',
        [
          ['other', 0],
          ['huang', 1],
        ],
      ],
    ]);
  });

  it('are named in the project, which keeps copies of the entries it uses', () => {
    const session = openWith('黄仁順は', huang, su);
    session.setGlossaryPaths(['../team.glossary.jsonl']);
    const opened = openProject(session.projectText(), 'a.suiko');
    if (!opened.ok) throw new Error(opened.failure.code);
    const { session: again } = opened.value;
    expect(again.glossaryPaths()).toEqual(['../team.glossary.jsonl']);
    expect(again.entries().map(({ entry }) => entry)).toEqual([huang]);
    again.openGlossary({ ...team, text: textOf({ ...huang, term: '黄仁勳', rev: 2 }) });
    expect(again.entries().map(({ entry }) => entry.term)).toEqual(['黄仁勳']);
  });

  it('give the inverse of changes', () => {
    const change = { id: 'a', before: null, after: su };
    expect(invertChanges([change, { id: 'b', before: huang, after: null }])).toEqual([
      { id: 'b', before: null, after: huang },
      { id: 'a', before: su, after: null },
    ]);
  });

  it('are listed a window at a time, searched whatever the width and the form of the kanji', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `m${index}`, term: `語${index}` }));
    const session = openWith('黄仁順、黄仁順、蘇姿豊', ...many, { ...huang, category: 'person' }, su);
    const list = (window: Partial<EntryWindow>) => {
      const { total, rows } = session.entryList({ offset: 0, limit: 3, ...window });
      return [total, rows.map(({ entry }) => entry.id)];
    };
    expect(list({})).toEqual([52, ['huang', 'm0', 'm1']]);
    expect(list({ offset: 50 })).toEqual([52, ['m9', 'su']]);
    expect(list({ filter: { search: '黃仁勳' } })).toEqual([1, ['huang']]);
    expect(list({ filter: { search: 'ﾘｻ' } })).toEqual([1, ['su']]);
    expect(list({ filter: { search: 'りさ' } })).toEqual([1, ['su']]);
    expect(list({ filter: { category: 'person' } })).toEqual([1, ['huang']]);
    expect(list({ filter: { glossary: 0 } })).toEqual([0, []]);
    const mostFirst = { by: 'left', descending: true } as const;
    expect(list({ filter: { shows: 'left' }, sort: mostFirst })).toEqual([2, ['huang', 'su']]);
    expect(list({ sort: { by: 'term', descending: true } })[1]).toEqual(['huang', 'm9', 'm8']);
  });
});
