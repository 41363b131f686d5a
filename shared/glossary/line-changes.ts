import type { GlossaryLine } from './entry';
import { mergeLines } from './merge-lines';
import { sameValue } from './same-value';

/** A line of a glossary as it was and as it is now; `null` where there is none. */
export interface LineChange {
  readonly id: string;
  readonly before: GlossaryLine | null;
  readonly after: GlossaryLine | null;
}

/**
 * Applies changes to lines, in place: each is merged with what the line has become since its `before`. Answers what
 * really changed.
 */
export function applyLineChanges(
  lines: Map<string, GlossaryLine>,
  changes: readonly LineChange[],
): LineChange[] {
  return changes.flatMap(({ id, before, after }) => {
    const now = lines.get(id) ?? null;
    const sides = { base: before ?? undefined, ours: now ?? undefined, theirs: after ?? undefined };
    const line = mergeLines(sides) ?? null;
    if (sameValue(now, line)) return [];
    if (line === null) lines.delete(id);
    else lines.set(id, line);
    return [{ id, before: now, after: line }];
  });
}

/** The changes that take these back, the last one first. */
export function invertChanges(changes: readonly LineChange[]): LineChange[] {
  return changes.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse();
}
