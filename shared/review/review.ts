import type { Change } from '#shared/diff';
import type { TextEdit } from '#shared/text';

/** The edit of the baseline that makes it agree with the draft here. */
export function acceptEdit(change: Change, draftText: string): TextEdit {
  return { span: change.base, insert: draftText.slice(change.draft.from, change.draft.to) };
}

/** The edit of the draft that brings it back to the baseline here. */
export function rejectEdit(change: Change, baselineText: string): TextEdit {
  return { span: change.draft, insert: baselineText.slice(change.base.from, change.base.to) };
}

/**
 * Indices of changes with the other halves of their moves, each once, in order: a move is accepted or rejected as
 * one.
 */
export function withCounterparts(changes: readonly Change[], indices: readonly number[]): number[] {
  const whole = new Set(indices);
  for (const index of indices) {
    const other = changes[index]?.counterpart;
    if (other !== undefined) whole.add(other);
  }
  return [...whole].sort((a, b) => a - b);
}
