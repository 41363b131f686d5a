import type { TextEdit } from './span';

/**
 * Where an offset stands after a batch of edits (sorted, disjoint, counting before the batch). An offset inside a
 * replaced stretch goes to its end with `after`, to its start with `before`; so does one where text is inserted.
 */
export function mapOffset(edits: readonly TextEdit[], offset: number, side: 'before' | 'after'): number {
  let shift = 0;
  for (const { span, insert } of edits) {
    if (span.from > offset || (span.from === offset && side === 'before')) break;
    if (span.to > offset) return span.from + shift + (side === 'after' ? insert.length : 0);
    shift += insert.length - (span.to - span.from);
  }
  return offset + shift;
}
