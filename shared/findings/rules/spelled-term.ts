import type { Span } from '#shared/text';

/** An occurrence of a term that can be spelled in several ways. */
export interface SpelledTerm {
  readonly span: Span;
  readonly form: string;
  /** What all spellings of the term have in common. */
  readonly key: string;
}
