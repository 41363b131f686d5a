import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepVersion, listVersions } from '#renderer/flows';
import { followHistory } from '../../../renderer/flows/follow-history';
import { startApp } from './start-app';

const minute = 60_000;

// The clock of the timer alone stands still until a test moves it: files and messages take their time.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A document that is followed, and what its history holds, the newest version first. */
async function startFollowed() {
  const started = await startApp('港を出た。\n雪が降る。');
  const { app } = started;
  followHistory(app);
  const edit = () => app.store.updateDocument('d', (now) => ({ ...now, revision: now.revision + 1 }));
  const reasons = async () => (await listVersions(app, 'd')).map(({ reason }) => reason);
  return { ...started, edit, reasons };
}

it('a version is taken five minutes after the first edit, however much is edited meanwhile', async () => {
  const { edit, reasons } = await startFollowed();
  edit();
  vi.advanceTimersByTime(4 * minute);
  edit();
  vi.advanceTimersByTime(minute - 1);
  expect(await reasons()).toEqual([]);
  vi.advanceTimersByTime(1);
  await expect.poll(reasons).toEqual(['edited']);
});

it('nothing is taken where nothing was edited since the last version', async () => {
  const { app, edit, reasons } = await startFollowed();
  vi.advanceTimersByTime(10 * minute);
  edit();
  await keepVersion(app, 'd', '初稿');
  vi.advanceTimersByTime(10 * minute);
  expect(await reasons()).toEqual(['kept']);
  edit();
  vi.advanceTimersByTime(5 * minute);
  await expect.poll(reasons).toEqual(['edited', 'kept']);
});

it('nothing is taken of a document that was closed', async () => {
  const { app, edit, reasons } = await startFollowed();
  edit();
  const { d: _, ...others } = app.store.get().documents;
  app.store.update((state) => ({ ...state, documents: others, order: [], active: null }));
  vi.advanceTimersByTime(10 * minute);
  expect(await reasons()).toEqual([]);
});

it('a history that cannot be written is told once, and the work goes on', async () => {
  const { app, edit, notices } = await startFollowed();
  const call: typeof app.host.call = async (name, args) =>
    name === 'history:add' ? { ok: false, failure: { code: 'disk-full' } as never } : startedCall(name, args);
  const startedCall = app.host.call;
  Object.assign(app.host, { call });
  for (let round = 0; round < 2; round++) {
    edit();
    vi.advanceTimersByTime(5 * minute);
    await expect.poll(() => notices.length).toBe(1);
  }
  expect(notices[0]?.tone).toBe('failure');
});
