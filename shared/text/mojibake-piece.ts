import type { Span } from './span';

/** A stretch that was read in a wrong encoding. */
export interface MojibakePiece {
  readonly span: Span;
  /** What it was; `null` where bytes are lost and nobody can tell. */
  readonly text: string | null;
}
