import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { starterCount, takeStarter } from '#renderer/flows';
import { openUsualGlossaries } from '../../../renderer/flows/usual-glossaries';
import { startApp } from './start-app';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function start() {
  const started = await startApp('本文');
  const dataFolder = 'dataFolder' in started.app.host ? String(started.app.host.dataFolder) : '';
  folders.push(dataFolder);
  const settings = () => started.app.store.get().settings;
  return { ...started, dataFolder, settings };
}

test('the starter glossary becomes a file that new Japanese texts open with, until that is taken back', async () => {
  const { app, session, notices, settings } = await start();
  expect(settings().offersStarter).toBe(true);
  await takeStarter(app);
  expect(settings()).toMatchObject({ offersStarter: false, usualGlossaries: [{ lang: 'ja' }] });
  expect(await openUsualGlossaries(app, 'd', 'en')).toEqual([]);
  expect(await openUsualGlossaries(app, 'd', 'ja')).toMatchObject([{ name: 'Chips and AI.glossary.jsonl' }]);
  expect(await session.entries()).toHaveLength(starterCount);
  notices.at(-1)?.action?.run();
  await expect.poll(() => settings()).toMatchObject({ offersStarter: true, usualGlossaries: [] });
});

test('a usual glossary that is gone is told, and wanted no more', async () => {
  const { app, dataFolder, notices, settings } = await start();
  await takeStarter(app);
  await rm(join(dataFolder, 'glossaries'), { recursive: true });
  expect(await openUsualGlossaries(app, 'd', 'ja')).toEqual([]);
  expect(notices.at(-1)?.tone).toBe('failure');
  expect(settings().usualGlossaries).toEqual([]);
});
