import type { SearchQuery } from '#shared/search';

/** Where is looked: in the draft, or in source and draft. */
export type SearchScope = 'draft' | 'both';

/** What a search found in the active document. */
export interface SearchResult {
  readonly document: string;
  /** Version of the draft that was looked through. */
  readonly version: number;
  /** Starts and ends in turn; see `FoundPlaces`. */
  readonly source: Int32Array;
  readonly draft: Int32Array;
  /** There are more places than are listed. */
  readonly isCut: boolean;
}

/** The find bar: what it asks and what came of it. One for all documents. */
export interface SearchState {
  readonly isOpen: boolean;
  /** How often it was opened, by its key in the open bar, too. */
  readonly opened: number;
  readonly withReplace: boolean;
  readonly query: SearchQuery;
  readonly replacement: string;
  readonly scope: SearchScope;
  /** `null` before the first answer, and after a failure. */
  readonly result: SearchResult | null;
  /** The place the person is at, counted from 0; `null` when none is chosen. */
  readonly current: { readonly side: 'source' | 'draft'; readonly index: number } | null;
  /** Why there is no result, as a sentence. */
  readonly problem: string | null;
}

export const noSearch: SearchState = {
  isOpen: false,
  opened: 0,
  withReplace: false,
  query: { text: '', isRegex: false, matchCase: false, matchWidth: false },
  replacement: '',
  scope: 'draft',
  result: null,
  current: null,
  problem: null,
};

/** Places found on a side. */
export function foundCount(spans: Int32Array): number {
  return spans.length / 2;
}
