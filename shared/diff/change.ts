import type { Span } from '#shared/text';

/**
 * A place where baseline and draft differ. Spans are whole-text offsets (line ends `\n`);
 * one of them is empty for an insertion or a deletion.
 */
export interface Change {
  readonly base: Span;
  readonly draft: Span;
  readonly kind: 'insert' | 'delete' | 'replace' | 'move';
}
