import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { decideForm, decideValue, findEntry, mergeEntries, putEntry, removeEntries } from '#renderer/flows';
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

test('entries made one are several again when it is taken back', async () => {
  const { app, notices, session, variantsOf } = await start('本文');
  await putEntry(app, 'd', { id: 'a', term: '黄仁勲' });
  await putEntry(app, 'd', { id: 'b', term: '黄仁順' });
  await putEntry(app, 'd', { id: 'c', term: '黄連勲' });
  const [kept, ...others] = await session.entries();
  if (!kept) throw new Error('Entries were put');
  await mergeEntries(app, 'd', kept, others);
  expect(await variantsOf('a')).toEqual(['黄仁順', '黄連勲']);
  expect(await session.entries()).toHaveLength(1);
  notices.at(-1)?.action?.run();
  await expect.poll(async () => (await session.entries()).length).toBe(3);
});

test('entries deleted together come back together', async () => {
  const { app, notices, session } = await start('本文');
  for (const id of ['a', 'b', 'c']) await putEntry(app, 'd', { id, term: `項目${id}` });
  await removeEntries(app, 'd', (await session.entries()).slice(0, 2));
  expect((await session.entries()).map(({ entry }) => entry.id)).toEqual(['c']);
  notices.at(-1)?.action?.run();
  await expect.poll(async () => (await session.entries()).length).toBe(3);
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

test('what is in a glossary that is read-only is not deleted, and that is said', async () => {
  const { app, notices, session } = await start('本文');
  const text = `{"$":"suiko-glossary","v":1,"lang":"ja"}\n{"id":"aaaaaaaaaaaaaaaa","term":"雷軍"}\n`;
  await session.openGlossary({ key: 'team', place: 'opened', canEdit: false, text });
  await putEntry(app, 'd', { id: 'b', term: '黄仁順' });
  await removeEntries(app, 'd', await session.entries());
  expect(notices.at(-1)?.text).toBe('1 entry deleted, 1 is in glossaries that are read-only');
  await removeEntries(app, 'd', await session.entries());
  expect(notices.at(-1)).toEqual({ text: '“雷軍” is in a glossary that is read-only' });
});

test('a value of a glossary’s header that two people set differently is decided, and the question comes back', async () => {
  const { app, notices, session } = await start('本文');
  const made = await app.host.newGlossary('team', 'ja');
  if (!made.ok || !made.value) throw new Error('A glossary can be made');
  const { file, text } = made.value;
  await session.openGlossary({
    ...{ key: file.id, place: 'opened', canEdit: true },
    text: text.replace('"lang":"ja"', '"lang":"ja","conflict":{"lang":["ja","zh"]}'),
  });
  const values = async () => (await session.glossaryConflicts()).values;
  const [conflict] = await values();
  if (!conflict) throw new Error('The header has a conflict');
  await decideValue(app, 'd', conflict, 'zh', 'zh');
  expect(await values()).toEqual([]);
  const opened = await app.host.call('glossary:open', { file: file.id });
  expect(opened.ok && opened.value.text).toContain('"lang":"zh"');
  notices.at(-1)?.action?.run();
  await expect.poll(values).toEqual([conflict]);
});
