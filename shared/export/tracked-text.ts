import { diff } from '#shared/diff';

/** A part of two texts side by side: the same in both, or `before` in the one and `after` in the other. */
export type TrackedPart =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/** The way from `source` to `draft` (paragraphs) as whole texts, line ends `\n`; parts are never empty. */
export function trackText(source: readonly string[], draft: readonly string[]): TrackedPart[] {
  const before = source.join('\n');
  const after = draft.join('\n');
  const parts: TrackedPart[] = [];
  let at = 0;
  for (const { base, draft: now } of diff(before, after).changes) {
    if (base.from > at) parts.push({ kind: 'kept', text: before.slice(at, base.from) });
    const old = before.slice(base.from, base.to);
    const inserted = after.slice(now.from, now.to);
    // With the line end behind it, a paragraph that came or went does so whole, its own mark included.
    const isInLine = [old, inserted].some((text) => text !== '' && !text.endsWith('\n'));
    const behind = isInLine && before[base.to] === '\n' && after[now.to] === '\n' ? '\n' : '';
    parts.push(...byLines(old + behind, inserted + behind));
    at = base.to + behind.length;
  }
  if (at < before.length) parts.push({ kind: 'kept', text: before.slice(at) });
  return parts;
}

/** Line ends that both sides have stay, so that no paragraph is taken apart and put together again. */
function byLines(before: string, after: string): TrackedPart[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const common = Math.min(old.length, now.length) - 1;
  const parts: TrackedPart[] = [];
  for (let line = 0; line < common; line++) {
    parts.push(...partOf(old[line] ?? '', now[line] ?? ''), { kind: 'kept', text: '\n' });
  }
  parts.push(...partOf(old.slice(common).join('\n'), now.slice(common).join('\n')));
  return parts;
}

function partOf(before: string, after: string): TrackedPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: before }];
  return [{ kind: 'changed', before, after }];
}
