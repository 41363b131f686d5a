import type { FoundPlaces, SearchQuery } from '#shared/search';

/** A text to look through. The worker keeps one per slot, so that a text is sent once as long as it is the same. */
export interface SearchText {
  readonly slot: 'source' | 'draft';
  /** Whole text, line ends `\n`; `null` is the text that the slot has already. */
  readonly text: string | null;
}

export interface SearchRequest {
  readonly id: number;
  readonly texts: readonly SearchText[];
  readonly query: SearchQuery;
  /** No more places than this in each text. */
  readonly limit: number;
  /** Also asks what the places of the draft become. */
  readonly template: string | null;
}

/** Places by slot, of the slots that were asked for. */
export interface SearchAnswer {
  readonly found: { readonly source?: FoundPlaces; readonly draft?: FoundPlaces };
  /** What the draft's places become, in order; empty without a template. */
  readonly replacements: readonly string[];
}

export type SearchFailure = { readonly code: 'bad-expression' | 'too-slow'; readonly detail?: string };

export type SearchReply =
  | { readonly id: number; readonly ok: true; readonly value: SearchAnswer }
  | { readonly id: number; readonly ok: false; readonly failure: SearchFailure };
