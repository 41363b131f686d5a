import { activate, type DocumentState } from '#renderer/state';
import type { App } from './app';

/** Opens what `key` stands for unless that is going on already: a second click opens nothing twice. */
export async function openOnce(app: App, key: string, open: () => Promise<void>): Promise<void> {
  if (app.store.get().opening.includes(key)) return;
  app.store.update((state) => ({ ...state, opening: [...state.opening, key] }));
  try {
    await open();
  } finally {
    app.store.update((state) => ({ ...state, opening: state.opening.filter((other) => other !== key) }));
  }
}

/** Shows the first open document that passes; false when there is none. */
export function showOpen(app: App, isIt: (document: DocumentState) => boolean): boolean {
  const open = Object.values(app.store.get().documents).find(isIt);
  if (open) app.store.update((state) => activate(state, open.id));
  return open !== undefined;
}
