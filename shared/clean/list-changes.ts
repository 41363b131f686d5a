import type { OriginatedText, OriginBy } from '#shared/origins';
import { invariant, paragraphStarts, type Span } from '#shared/text';
import type { RangeChange } from './apply-fixes';

/** A repaired place: where it stood and where it stands, in offsets of the whole texts. */
export interface CleanChange {
  readonly base: Span;
  readonly draft: Span;
  readonly before: string;
  readonly after: string;
  readonly by: OriginBy;
}

/** The single repairs behind the changed ranges of a clean, in text order; `start` had no origins of its own. */
export function listChanges(start: readonly OriginatedText[], ranges: readonly RangeChange[]): CleanChange[] {
  const texts = start.map(({ text }) => text);
  const starts = paragraphStarts(texts);
  const listed: CleanChange[] = [];
  let growth = 0;
  for (const { from, to, pieces } of ranges) {
    const offset = starts[from] ?? 0;
    const base = texts.slice(from, to).join('\n');
    for (const change of changesOf(base, pieces)) {
      listed.push({
        ...change,
        base: moved(change.base, offset),
        draft: moved(change.draft, offset + growth),
      });
    }
    growth += pieces.reduce((sum, { text }) => sum + text.length + 1, 0) - (base.length + 1);
  }
  return listed;
}

/** Follows base and pieces side by side: between origins they agree. */
function changesOf(base: string, pieces: readonly OriginatedText[]): CleanChange[] {
  const changes: CleanChange[] = [];
  let [at, lineStart] = [0, 0];
  for (const [index, { text, origins }] of pieces.entries()) {
    let offset = 0;
    for (const { span, before, by } of origins) {
      at += span.from - offset;
      const draft = moved(span, lineStart);
      changes.push({
        base: { from: at, to: at + before.length },
        draft,
        before,
        after: text.slice(span.from, span.to),
        by,
      });
      at += before.length;
      offset = span.to;
    }
    at += text.length - offset;
    lineStart += text.length + 1;
    if (index === pieces.length - 1) continue;
    if (base[at] === '\n') at++;
    else extendByLineEnd(changes);
  }
  invariant(at === base.length, 'origins tell the whole story of a range');
  return changes;
}

/** A line end that the base does not have came with the repair before it. */
function extendByLineEnd(changes: CleanChange[]): void {
  const last = changes.pop();
  if (last)
    changes.push({
      ...last,
      draft: { from: last.draft.from, to: last.draft.to + 1 },
      after: `${last.after}\n`,
    });
}

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}
