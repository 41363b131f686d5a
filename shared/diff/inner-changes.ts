import type { Span } from '#shared/text';
import type { Change } from './change';
import { type DiffInput, readableHunks } from './solve-gap';
import { toChange } from './to-change';

/** Says of each move what changed in its text, where anything did but the spaces round it. */
export function addInnerChanges(input: DiffInput, changes: readonly Change[]): Change[] {
  const inner = new Map<Change, readonly Change[]>();
  for (const gone of changes) {
    const come = changes[gone.counterpart ?? -1];
    if (!come || gone.base.from === gone.base.to) continue;
    const within = innerChanges(input, trimmed(input.base, gone.base), trimmed(input.draft, come.draft));
    if (within.length === 0) continue;
    inner.set(gone, within);
    inner.set(come, within);
  }
  return changes.map((change) => {
    const within = inner.get(change);
    return within ? { ...change, inner: within } : change;
  });
}

function innerChanges(input: DiffInput, base: Span, draft: Span): Change[] {
  const a = input.numbers.read(input.base, base.from, base.to);
  const b = input.numbers.read(input.draft, draft.from, draft.to);
  return readableHunks(a, b, input).map((hunk) => toChange(a, b, hunk));
}

function trimmed(text: string, { from, to }: Span): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { from: start, to: Math.max(start, to - piece.length + piece.trimEnd().length) };
}
