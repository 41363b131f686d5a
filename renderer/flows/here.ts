import { activeDocument } from '#renderer/state';
import type { App } from './app';
import { throttle } from './throttle';

/** Keeps the state in step with the paragraph under the cursor and its status. */
export function followHere(app: App): void {
  const { editor, engine, store } = app;
  const ask = throttle(120, async () => {
    const document = activeDocument(store.get());
    const paragraph = editor.place()?.paragraph;
    if (!document || paragraph === undefined) return;
    const [status] = await engine.document(document.id).statuses({ from: paragraph, to: paragraph + 1 });
    store.updateDocument(document.id, (now) => {
      const isSame = now.here?.paragraph === paragraph && now.here.status === status;
      return isSame || !status ? now : { ...now, here: { paragraph, status } };
    });
  });
  editor.onCursor(ask);
  editor.onSummary(ask);
}
