import { expect, test } from 'vitest';
import type { Entry } from '#shared/glossary';
import { openProject } from '#shared/session';
import { open } from './open';

const person = (id: string, given: string): Entry => ({
  id,
  term: `黄${given}`,
  category: 'person',
  parts: { surname: '黄', given },
});

test('a surname counts for the one named last before it, over paragraphs, and says who else may be meant', () => {
  const [renxun, zhiyuan, unnamed] = [person('a', '仁勲'), person('b', '志遠'), person('c', '文理')];
  const session = open('黄仁勲と黄志遠。\n\n黄氏は。\n黄仁勲が。\n黄さんは。', [
    { lang: 'ja', entries: [renxun, zhiyuan, unnamed], tombstones: [] },
  ]);
  const places = (id: string) =>
    session
      .occurrences(id)
      .map(({ from, text, others }) => [from.paragraph, text, ...others.map((one) => one.id)]);
  expect(places('a')).toEqual([
    [0, '黄仁勲'],
    [3, '黄仁勲'],
    [4, '黄', 'b'],
  ]);
  expect(places('b')).toEqual([
    [0, '黄志遠'],
    [2, '黄', 'a'],
  ]);
  expect(places('c')).toEqual([]);
  expect(session.entryAt({ paragraph: 2, offset: 1 })).toMatchObject({ entry: zhiyuan, others: [renxun] });
  expect(session.entries().map(({ entry, occurrences }) => [entry.id, occurrences.term])).toEqual([
    ['a', 3],
    ['b', 2],
    ['c', 0],
  ]);
});

test('a surname means whom a person said, also after edits round it and when the project is opened anew', () => {
  const [renxun, zhiyuan] = [person('a', '仁勲'), person('b', '志遠')];
  const glossary = { lang: 'ja', entries: [renxun, zhiyuan], tombstones: [] };
  const session = open('黄仁勲と黄志遠。\n黄氏は笑い、黄さんも笑う。', [glossary]);
  const surnames = (id: string) =>
    session
      .occurrences(id)
      .filter(({ text }) => text === '黄')
      .map(({ from, byHand }) => [from.offset, byHand]);
  expect(surnames('b')).toEqual([
    [0, false],
    [6, false],
  ]);
  const toCheck = () =>
    session
      .entryList({ offset: 0, limit: 9, filter: { shows: 'surnames' } })
      .rows.map(({ entry, occurrences }) => [entry.id, occurrences.guessed]);
  expect(toCheck()).toEqual([['b', 2]]);
  expect(session.assignSurname({ paragraph: 1, offset: 6 }, 'a')).toBe(true);
  expect(toCheck()).toEqual([['b', 1]]);
  expect(session.assignSurname({ paragraph: 1, offset: 1 }, 'a')).toBe(false);
  expect(session.assignSurname({ paragraph: 1, offset: 0 }, 'nobody')).toBe(false);
  expect(surnames('a')).toEqual([[6, true]]);
  expect(surnames('b')).toEqual([[0, false]]);
  expect(session.entryAt({ paragraph: 1, offset: 6 })).toMatchObject({ entry: renxun, others: [] });
  const start = { paragraph: 1, offset: 5 };
  session.apply([{ from: start, to: start, insert: 'そして' }], { kind: 'edit', alternative: 2 });
  expect(surnames('a')).toEqual([[9, true]]);
  expect(session.assigned()).toHaveLength(1);
  const reopened = openProject(session.projectText(), 'a.suiko');
  if (!reopened.ok) throw new Error('the project is ours');
  reopened.value.session.setGlossaries([glossary]);
  expect(reopened.value.session.occurrences('a').filter(({ byHand }) => byHand)).toHaveLength(1);
  session.setAssigned([]);
  expect(surnames('a')).toEqual([]);
});
