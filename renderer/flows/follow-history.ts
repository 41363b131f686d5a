import type { App } from './app';
import { tellFailure } from './failures';
import { forgetLatestDraft, hasNews, takeVersion } from './versions';

/** Milliseconds of editing after which a version is taken. */
const interval = 5 * 60 * 1000;

/** Takes a version of every document that is being edited, five minutes after the first edit since the last one. */
export function followHistory(app: App): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let wasTold = false;

  async function take(id: string): Promise<void> {
    timers.delete(id);
    const document = app.store.get().documents[id];
    if (!document || !hasNews(document)) return;
    const { added } = await takeVersion(app, id, 'edited');
    // The journal keeps the edits all the same: telling it again every five minutes helps nobody.
    if (!added.ok && !wasTold) tellFailure(app, app.t('versions.notKept'), added.failure);
    wasTold ||= !added.ok;
  }

  app.store.api.subscribe((state, before) => {
    if (state.documents === before.documents) return;
    for (const [id, document] of Object.entries(state.documents))
      if (!timers.has(id) && document.revision !== before.documents[id]?.revision && hasNews(document))
        timers.set(
          id,
          setTimeout(() => void take(id), interval),
        );
    for (const id of Object.keys(before.documents)) {
      if (state.documents[id]) continue;
      clearTimeout(timers.get(id));
      timers.delete(id);
      forgetLatestDraft(app, id);
    }
  });
}
