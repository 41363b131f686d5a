import type { App } from '#renderer/flows';

/** A longer time without a key, a click or a turn of the wheel is a pause and does not count. Milliseconds. */
const longestPause = 30_000;
/** Time is handed on in pieces of at least this length, and kept on disk in pieces of the other. Milliseconds. */
const handedOn = 5_000;
const keptAfter = 60_000;

/** Adds up how long the person is active in each document, for its statistics; `page` tells of keys and clicks. */
export function followActivity(
  { store, engine, journal }: Pick<App, 'store' | 'engine' | 'journal'>,
  page: EventTarget,
  now: () => number = Date.now,
): void {
  let last = Number.NEGATIVE_INFINITY;
  let document: string | null = null;
  let counted = 0;
  const unkept = new Map<string, number>();

  function count(): void {
    const at = now();
    const { active } = store.get();
    if (active !== document) handOn();
    document = active;
    if (at - last <= longestPause) counted += Math.max(0, at - last);
    last = at;
    if (counted >= handedOn) handOn();
  }

  function handOn(): void {
    const ms = counted;
    counted = 0;
    const id = document;
    if (id === null || ms === 0 || !store.get().documents[id]) return;
    void engine.document(id).addActiveTime(ms);
    const total = (unkept.get(id) ?? 0) + ms;
    unkept.set(id, total >= keptAfter ? 0 : total);
    if (total >= keptAfter) journal.renew(id);
  }

  for (const kind of ['keydown', 'pointerdown', 'wheel'])
    page.addEventListener(kind, count, { capture: true, passive: true });
}
