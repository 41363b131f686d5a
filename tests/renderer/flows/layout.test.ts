import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rememberLayout, restoreLayout, toggleAttached } from '#renderer/flows';
import { arrange } from '#renderer/state';
import { startApp } from './start-app';

// The pause before the arrangement is stored passes when a test says so.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('the third pane is as wide, and shown or hidden, as it was at the end of the last time', async () => {
  const { app } = await startApp('港を出た。');
  rememberLayout(app);
  app.store.update((state) => arrange(state, { attached: { isShown: true, share: 0.3 }, zoom: 125 }));
  toggleAttached(app);
  vi.advanceTimersByTime(1000);
  const stored = async () => {
    const kept = await app.host.call('layout:read', {});
    return kept.ok && kept.value?.attached;
  };
  await expect.poll(stored).toEqual({ isShown: false, share: 0.3 });

  const { dataFolder } = app.host as { readonly dataFolder?: string };
  const next = await startApp('港を出た。', dataFolder);
  expect(next.app.store.get().layout.attached).toEqual({ isShown: true, share: 0.5 });
  await restoreLayout(next.app);
  expect(next.app.store.get().layout).toMatchObject({ attached: { isShown: false, share: 0.3 }, zoom: 125 });
});
