import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state';
import type { DocumentState } from './document-state';
import { updateDocument } from './documents';

/** The page's state and the only two ways to change it. */
export interface Store {
  readonly api: StoreApi<AppState>;
  get(): AppState;
  update(change: (state: AppState) => AppState): void;
  updateDocument(id: string, change: (document: DocumentState) => DocumentState): void;
}

export function openStore(initial: AppState): Store {
  const api = createStore<AppState>(() => initial);
  const update = (change: (state: AppState) => AppState) => api.setState(change, true);
  return {
    api,
    get: api.getState,
    update,
    updateDocument: (id, change) => update((state) => updateDocument(state, id, change)),
  };
}
