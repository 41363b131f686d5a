import type { Span } from '#shared/text';

/** Why a place of the draft is as it is: a rule, a glossary entry, or a person. */
export type OriginBy =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'entry'; readonly entry: string }
  | { readonly kind: 'hand' };

/** An origin at a place of a draft paragraph; an empty span marks a deletion. `before` is what stood there. */
export interface Origin {
  readonly span: Span;
  readonly by: OriginBy;
  readonly before: string;
}
