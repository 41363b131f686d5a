import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { putEntry } from '#renderer/flows';
import type { FileRef } from '#shared/contract';
import { followGlossaries, promoteEntries, takeBackEdits } from '../../../renderer/flows/glossary-edits';
import { attachGlossaries, openPersonalGlossary } from '../../../renderer/flows/glossary-files';
import { startApp } from './start-app';

const huang = { id: 'huang', term: '黄仁勲', variants: [{ text: '黄仁順' }] };
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A page of its own on a host of its own, following what comes in. */
async function startPage(dataFolder?: string) {
  const started = await startApp('黄仁順は笑った。', dataFolder);
  const { app, session } = started;
  followGlossaries(app);
  const folder = 'dataFolder' in app.host ? String(app.host.dataFolder) : '';
  folders.push(folder);
  const attach = async (file: FileRef) => {
    const document = app.store.get().documents.d;
    if (document) await attachGlossaries(app, document, [...document.glossaryFiles, file]);
  };
  const terms = async () => (await session.entries()).map(({ entry }) => entry.term);
  return { ...started, folder, attach, terms };
}

type Page = Awaited<ReturnType<typeof startPage>>;

async function makeTeam({ app }: Page): Promise<FileRef> {
  const made = await app.host.call('glossary:create', { file: null, name: 'team', lang: 'ja' });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value.file;
}

/** Two pages on two hosts, with one glossary file open in both. */
async function twoPages() {
  const one = await startPage();
  const other = await startPage(one.folder);
  await one.attach(await makeTeam(one));
  const listed = await other.app.host.call('glossary:list', {});
  const [file] = listed.ok ? listed.value : [];
  if (file) await other.attach(file);
  return { one, other };
}

describe('a glossary that two pages have open', () => {
  test('shows in each what the other edits, and says so', async () => {
    const { one, other } = await twoPages();
    await putEntry(one.app, 'd', huang, 1);
    await vi.waitFor(async () => expect(await other.terms()).toEqual(['黄仁勲']));
    const [row] = other.app.store.get().documents.d?.entries ?? [];
    expect(row).toMatchObject({ glossary: 1, occurrences: { variants: 1 } });
    expect(other.notices.map(({ text }) => text)).toContain('1 entry changed by others');
    expect(one.notices.map(({ text }) => text)).not.toContain('1 entry changed by others');
  });

  test('unites what both do at once, and each takes back only what is its own', async () => {
    const { one, other } = await twoPages();
    await putEntry(one.app, 'd', huang, 1);
    await vi.waitFor(async () => expect(await other.terms()).toEqual(['黄仁勲']));
    const variantsIn = async ({ session }: Page) =>
      (await session.entries())[0]?.entry.variants?.map(({ text }) => text).sort();
    await Promise.all(
      [one, other].map((page, index) => {
        const variants = [...huang.variants, { text: `老黄${index}` }];
        return putEntry(page.app, 'd', { ...huang, variants }, 1);
      }),
    );
    for (const page of [one, other])
      await vi.waitFor(async () => expect(await variantsIn(page)).toEqual(['老黄0', '老黄1', '黄仁順']));
    one.notices.findLast(({ action }) => action)?.action?.run();
    for (const page of [one, other])
      await vi.waitFor(async () => expect(await variantsIn(page)).toEqual(['老黄1', '黄仁順']));
  });

  test('takes an entry over from a document', async () => {
    const { one, other } = await twoPages();
    await putEntry(one.app, 'd', huang);
    expect(await other.terms()).toEqual([]);
    const edits = await promoteEntries(one.app, 'd', ['huang'], 1);
    await vi.waitFor(async () => expect(await other.terms()).toEqual(['黄仁勲']));
    await takeBackEdits(one.app, 'd', edits);
    await vi.waitFor(async () => expect(await other.terms()).toEqual([]));
    expect(await one.terms()).toEqual(['黄仁勲']);
  });
});

test('an edit that cannot be written is taken back and told', async () => {
  const page = await startPage();
  await page.attach(await makeTeam(page));
  const path = join(page.folder, 'glossaries', 'team.glossary.jsonl');
  await rm(path);
  await putEntry(page.app, 'd', huang, 1);
  await vi.waitFor(async () => expect(await page.terms()).toEqual([]));
  expect(page.notices.at(-1)).toMatchObject({
    tone: 'failure',
    text: expect.stringContaining('could not be written'),
  });
});

test('the personal glossary stands behind those that were opened', async () => {
  const page = await startPage();
  await openPersonalGlossary(page.app, 'd');
  await page.attach(await makeTeam(page));
  expect((await page.session.glossaries()).map(({ place }) => place)).toEqual(['own', 'opened', 'personal']);
});
