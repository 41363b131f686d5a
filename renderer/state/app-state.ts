import type { AppInfo, RecentDocument, Settings } from '#shared/contract';
import type { Dialog } from './dialog';
import type { DocumentState } from './document-state';
import { noSearch, type SearchState } from './search';

export type PanelTab = 'findings' | 'names' | 'changes' | 'notes';
export type ReviewLayout = 'side-by-side' | 'inline';

/** Sizes and arrangement, the same for all documents. */
export interface Layout {
  /** Share of the width that the source takes, 0–1. */
  readonly split: number;
  /** Pixels. */
  readonly panelHeight: number;
  readonly panelOpen: boolean;
  readonly panelTab: PanelTab;
  readonly review: ReviewLayout;
  /** The third pane, where a text is attached: whether it is shown, and its share of the source's side. */
  readonly attached: { readonly isShown: boolean; readonly share: number };
  /** Percent; in a browser its own zoom counts instead. */
  readonly zoom: number;
}

/** All that the page shows. Plain, readonly; changed only by the functions of this folder. */
export interface AppState {
  readonly info: AppInfo;
  readonly settings: Settings;
  readonly layout: Layout;
  readonly documents: Readonly<Record<string, DocumentState>>;
  /** Ids in the order of the tabs. */
  readonly order: readonly string[];
  /** `null` shows the start page. */
  readonly active: string | null;
  readonly recent: readonly RecentDocument[];
  readonly search: SearchState;
  readonly dialog: Dialog | null;
  /** What a screen reader was told last; `turn` counts, so that the same words are said again. */
  readonly announced: { readonly text: string; readonly turn: number };
  /** What is on its way to being a document, files by their ids: a second click does not open it twice. */
  readonly opening: readonly string[];
  /** Whether the active document has something to undo and redo. */
  readonly undo: { readonly canUndo: boolean; readonly canRedo: boolean };
}

export function initialState(info: AppInfo, settings: Settings): AppState {
  return {
    info,
    settings,
    layout: {
      split: 0.5,
      panelHeight: 264,
      panelOpen: true,
      panelTab: 'findings',
      review: 'side-by-side',
      attached: { isShown: true, share: 0.5 },
      zoom: 100,
    },
    documents: {},
    order: [],
    active: null,
    recent: [],
    search: noSearch,
    dialog: null,
    announced: { text: '', turn: 0 },
    opening: [],
    undo: { canUndo: false, canRedo: false },
  };
}
