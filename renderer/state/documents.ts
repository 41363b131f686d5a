import type { AppState, Layout } from './app-state';
import type { Dialog } from './dialog';
import type { DocumentState } from './document-state';
import type { SearchState } from './search';

/** Adds a document at the end of the tabs and shows it. */
export function addDocument(state: AppState, document: DocumentState): AppState {
  return {
    ...state,
    documents: { ...state.documents, [document.id]: document },
    order: [...state.order.filter((id) => id !== document.id), document.id],
    active: document.id,
  };
}

/** Takes a document away; its right-hand neighbour is shown, or the left-hand one, or the start page. */
export function removeDocument(state: AppState, id: string): AppState {
  const at = state.order.indexOf(id);
  const order = state.order.filter((other) => other !== id);
  const documents = Object.fromEntries(Object.entries(state.documents).filter(([key]) => key !== id));
  const active = state.active === id ? (order[at] ?? order[at - 1] ?? null) : state.active;
  return { ...state, documents, order, active };
}

/** Puts a document's tab at a place. */
export function moveDocument(state: AppState, id: string, at: number): AppState {
  const others = state.order.filter((other) => other !== id);
  return { ...state, order: [...others.slice(0, at), id, ...others.slice(at)] };
}

/** Changes one document; an id that is closed already changes nothing. */
export function updateDocument(
  state: AppState,
  id: string,
  change: (document: DocumentState) => DocumentState,
): AppState {
  const document = state.documents[id];
  if (!document) return state;
  const changed = change(document);
  return changed === document ? state : { ...state, documents: { ...state.documents, [id]: changed } };
}

export function activate(state: AppState, id: string | null): AppState {
  return id === null || state.documents[id] ? { ...state, active: id } : state;
}

/** The tab `step` places on from the active one, going round at the ends; the start page is not one of them. */
export function neighbour(state: AppState, step: 1 | -1): string | null {
  const { order, active } = state;
  if (order.length === 0) return null;
  const at = active === null ? (step === 1 ? -1 : 0) : order.indexOf(active);
  return order[(at + step + order.length) % order.length] ?? null;
}

export function showDialog(state: AppState, dialog: Dialog | null): AppState {
  return { ...state, dialog };
}

export function updateSearch(state: AppState, change: Partial<SearchState>): AppState {
  return { ...state, search: { ...state.search, ...change } };
}

export function arrange(state: AppState, layout: Partial<Layout>): AppState {
  return { ...state, layout: { ...state.layout, ...layout } };
}
