import type { ParagraphRange } from '#shared/align';
import type { ParagraphFilter } from '#shared/session';
import type { App } from './app';

/** Shows only the paragraphs that pass, in both panes; `all` shows every one. */
export async function showParagraphs(app: App, id: string, filter: ParagraphFilter | 'all'): Promise<void> {
  if (filter === 'all') return showAll(app, id);
  const version = app.editor.version(id);
  const ranges = await app.engine.document(id).filtered(filter);
  if (app.editor.version(id) !== version) return;
  if (ranges.length === 0) {
    showAll(app, id);
    return app.tell({ text: app.t('show.none') });
  }
  app.editor.showOnly(id, ranges);
  const count = countOf(ranges);
  app.store.updateDocument(id, (document) => ({ ...document, shown: { filter, count } }));
}

/** Counts anew how many paragraphs pass the filter; which ones are shown stays as it was chosen. */
export async function recountShown({ engine, store }: App, id: string): Promise<void> {
  const filter = store.get().documents[id]?.shown?.filter;
  if (!filter) return;
  const count = countOf(await engine.document(id).filtered(filter));
  store.updateDocument(id, (document) =>
    document.shown?.filter === filter && document.shown.count !== count
      ? { ...document, shown: { filter, count } }
      : document,
  );
}

/**
 * Asks anew which paragraphs pass, after one was confirmed. What is typed does not hide the paragraph it is typed in:
 * the filter stays as it was until it is chosen again.
 */
export async function refilter(app: App, id: string): Promise<void> {
  const filter = app.store.get().documents[id]?.shown?.filter;
  if (filter === 'open' || filter === 'attention') await showParagraphs(app, id, filter);
}

function showAll(app: App, id: string): void {
  app.editor.showOnly(id, null);
  app.store.updateDocument(id, (document) => ({ ...document, shown: null }));
}

function countOf(ranges: readonly ParagraphRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}
