import { expect, test } from 'vitest';
import { activate } from '#renderer/state';
import { followActivity } from '../../renderer/follow-activity';
import { startApp } from './flows/start-app';

/** Minutes and seconds of keys, and what of them counts. */
async function activeAfter(times: readonly number[], leaveAt = Number.POSITIVE_INFINITY) {
  const { app, session } = await startApp('行った。');
  const page = new EventTarget();
  let time = 0;
  followActivity(app, page, () => time);
  app.store.update((state) => activate(state, 'd'));
  for (const at of times) {
    time = at * 1000;
    if (at >= leaveAt) app.store.update((state) => activate(state, null));
    page.dispatchEvent(new Event('keydown'));
  }
  await app.journal.flush();
  return (await session.statistics()).activeMs;
}

test('adds up the time between keys', async () => {
  expect(await activeAfter([0, 4, 9, 20, 50])).toBe(50_000);
});

test('leaves out pauses of more than half a minute', async () => {
  expect(await activeAfter([0, 10, 50, 60])).toBe(20_000);
});

test('counts for the document that was shown', async () => {
  expect(await activeAfter([0, 3, 4, 20, 40], 4)).toBe(3_000);
});

test('is not measured before anybody does something', async () => {
  expect(await activeAfter([])).toBeNull();
});
