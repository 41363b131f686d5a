import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { decideForm, findEntry, mergeEntries, putEntry } from '#renderer/flows';
import { startApp } from './start-app';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function start(text: string) {
  const started = await startApp(text);
  if ('dataFolder' in started.app.host) folders.push(String(started.app.host.dataFolder));
  const variantsOf = async (id: string) =>
    (await findEntry(started.app, 'd', id))?.entry.variants?.map((variant) => variant.text);
  return { ...started, variantsOf };
}

test('a term that stands in the draft becomes a variant when it is changed, and its places can be updated', async () => {
  const { app, notices, variantsOf } = await start('黄仁順は笑った。黄仁順が来た。');
  await putEntry(app, 'd', { id: 'huang', term: '黄仁順' });
  await putEntry(app, 'd', { id: 'huang', term: '黄仁勲' });
  expect(await variantsOf('huang')).toEqual(['黄仁順']);
  expect(notices.at(-1)?.first?.label).toBe('Update 2 places…');
});

test('a term that stands nowhere is changed and nothing else', async () => {
  const { app, notices, variantsOf } = await start('本文');
  await putEntry(app, 'd', { id: 'huang', term: '黄仁順' });
  await putEntry(app, 'd', { id: 'huang', term: '黄仁勲' });
  expect(await variantsOf('huang')).toBeUndefined();
  expect(notices.at(-1)?.first).toBeUndefined();
});

test('two entries made one are two again when it is taken back', async () => {
  const { app, notices, session, variantsOf } = await start('本文');
  await putEntry(app, 'd', { id: 'a', term: '黄仁勲' });
  await putEntry(app, 'd', { id: 'b', term: '黄仁順' });
  const [kept, other] = [await findEntry(app, 'd', 'a'), await findEntry(app, 'd', 'b')];
  if (!kept || !other) throw new Error('Two entries were put');
  await mergeEntries(app, 'd', kept, other);
  expect(await variantsOf('a')).toEqual(['黄仁順']);
  expect(await findEntry(app, 'd', 'b')).toBeNull();
  notices.at(-1)?.action?.run();
  await expect.poll(async () => (await session.entries()).length).toBe(2);
});

test('a form that two entries claim is given to one of them', async () => {
  const { app, session, variantsOf } = await start('本文');
  await putEntry(app, 'd', { id: 'a', term: '黄仁勲', variants: [{ text: '老黄' }] });
  await putEntry(app, 'd', { id: 'b', term: '黄秀英', variants: [{ text: '老黄' }, { text: '黄さん' }] });
  const [shared] = (await session.glossaryConflicts()).forms;
  const winner = shared?.claims.find(({ entry }) => entry.id === 'a');
  if (!shared || !winner) throw new Error('Two entries claim 老黄');
  await decideForm(app, 'd', shared, winner);
  expect(await variantsOf('b')).toEqual(['黄さん']);
  expect((await session.glossaryConflicts()).forms).toEqual([]);
});
