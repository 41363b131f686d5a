import { expect, test } from 'vitest';
import type { Entry } from '#shared/glossary';
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
