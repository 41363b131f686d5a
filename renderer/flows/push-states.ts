import { revise } from '#renderer/state';
import type { App } from './app';

/** What a person changed without touching the text. */
export interface States<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * Counts a change that is no edit as one of the document, and puts it among the steps that undo takes back: `put` brings
 * engine and screen to a state.
 */
export function pushStates<T>(
  app: App,
  id: string,
  label: string,
  { before, after }: States<T>,
  put: (state: T) => void,
): void {
  const bring = (state: T) => {
    put(state);
    count(app, id);
  };
  app.editor.pushStep(id, { label, undo: () => bring(before), redo: () => bring(after) });
  count(app, id);
}

function count(app: App, id: string): void {
  app.store.updateDocument(id, revise);
  app.journal.renew(id);
}
