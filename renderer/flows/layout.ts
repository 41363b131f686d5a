import { activate, arrange } from '#renderer/state';
import type { App } from './app';

/** Milliseconds of quiet before a changed arrangement is stored: a divider is dragged through many. */
const pause = 500;

/** Zoom, in percent: where a browser's own would end, too. */
const zooms: readonly number[] = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200];

/** Arranges the window as it was at the end of the last time; what is new since has its usual place. */
export async function restoreLayout(app: App): Promise<void> {
  const kept = await app.host.call('layout:read', {});
  if (!kept.ok || kept.value === null) return;
  const { active: _, order: __, ...layout } = kept.value;
  app.store.update((state) => arrange(state, layout));
  await applyZoom(app);
}

/** Puts the tabs in the order they had and shows the one that was shown; after the documents are back. */
export async function restoreTabs(app: App): Promise<void> {
  const kept = await app.host.call('layout:read', {});
  if (!kept.ok || kept.value === null) return;
  const { order, active } = kept.value;
  app.store.update((state) => {
    const known = order.filter((id) => state.documents[id]);
    const others = state.order.filter((id) => !known.includes(id));
    const inOrder = { ...state, order: [...known, ...others] };
    return active !== null && state.documents[active] ? activate(inOrder, active) : inOrder;
  });
}

/** Stores the arrangement and the tabs whenever they change. */
export function rememberLayout(app: App): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  app.store.api.subscribe((state, before) => {
    if (state.layout === before.layout && state.order === before.order && state.active === before.active)
      return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { layout, order, active } = app.store.get();
      // Where it cannot be stored, the next start has the usual arrangement: no reason to stop anyone.
      void app.host.call('layout:write', { layout: { ...layout, order, active } });
    }, pause);
  });
}

/** Makes everything larger (1) or smaller (-1), or as it was at first (0). */
export async function zoom(app: App, step: 1 | -1 | 0): Promise<void> {
  const now = app.store.get().layout.zoom;
  const larger = zooms.find((one) => one > now);
  const smaller = zooms.findLast((one) => one < now);
  const next = step === 0 ? 100 : step === 1 ? larger : smaller;
  if (next === undefined) return;
  app.store.update((state) => arrange(state, { zoom: next }));
  await applyZoom(app);
}

async function applyZoom(app: App): Promise<void> {
  await app.host.call('window:zoom', { percent: app.store.get().layout.zoom });
}
