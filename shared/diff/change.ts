import type { Span } from '#shared/text';

/**
 * A place where baseline and draft differ. Spans are whole-text offsets (line ends `\n`);
 * one of them is empty for an insertion or a deletion.
 */
export interface Change {
  readonly base: Span;
  readonly draft: Span;
  /**
   * A move is two changes: text goes here (`draft` is empty) and comes there (`base` is empty), so that changes stay
   * in order on both sides and each can be applied by itself.
   */
  readonly kind: 'insert' | 'delete' | 'replace' | 'move';
  /** Of a move: the index of its other half among the changes. */
  readonly counterpart?: number;
  /**
   * Of a move whose text was edited on its way: what changed in it, from the going to the coming half, in order; both
   * halves have the list. Without it their texts differ at most in the spaces round them.
   */
  readonly inner?: readonly Change[];
}
