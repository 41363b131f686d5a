import { expect, test } from 'vitest';
import { applyChosen, assignSurname, unassignSurname } from '#renderer/flows';
import type { Entry } from '#shared/glossary';
import { startApp } from './start-app';

const person = (id: string, given: string): Entry => ({
  id,
  term: `黄${given}`,
  category: 'person',
  parts: { surname: '黄', given },
  ...(id === 'a' && { variants: [{ text: '黄仁順' }] }),
});

test('a batch of which nothing is ticked leaves its places for good, as one step', async () => {
  const { app, session, steps, notices } = await startApp('黄仁順が来た。\n黄仁順は笑った。');
  await session.putEntry(person('a', '仁勲'));
  const places = () => session.preview({ kind: 'names' });
  const left = (await places()).map(({ key }) => key);
  await applyChosen(app, 'd', { keys: [], left }, 'names');
  expect(notices.at(-1)?.text).toBe('2 places left as they are');
  expect(await places()).toEqual([]);
  expect(steps.map(({ label }) => label)).toEqual(['names']);
  steps[0]?.undo();
  expect(await places()).toHaveLength(2);
  steps[0]?.redo();
  expect(await places()).toEqual([]);
});

test('a surname is given to another person and back, each as one step', async () => {
  const { app, session, steps } = await startApp('黄仁勲と黄志遠。\n黄氏は笑った。');
  const [renxun, zhiyuan] = [person('a', '仁勲'), person('b', '志遠')];
  await session.putEntries([renxun, zhiyuan]);
  const meant = async () => {
    const of = async (id: string) => (await session.occurrences(id)).some(({ from }) => from.paragraph === 1);
    return [await of('a'), await of('b')];
  };
  const place = { paragraph: 1, offset: 0 };
  expect(await meant()).toEqual([false, true]);
  await assignSurname(app, 'd', place, renxun);
  expect(await meant()).toEqual([true, false]);
  expect(app.store.get().documents.d?.revision).toBe(1);
  await unassignSurname(app, 'd', place);
  expect(await meant()).toEqual([false, true]);
  steps[1]?.undo();
  expect(await meant()).toEqual([true, false]);
  steps[0]?.undo();
  expect(await meant()).toEqual([false, true]);
  await assignSurname(app, 'd', { paragraph: 0, offset: 0 }, zhiyuan);
  expect(steps).toHaveLength(2);
});
