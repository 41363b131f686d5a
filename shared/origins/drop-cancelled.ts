import type { Origin } from './origin';

/** Origins further apart than this are not held against each other. UTF-16 code units. */
const reach = 40;

/**
 * Leaves out neighbouring origins that take back one another, one of them by hand: a mark deleted there and put back
 * here, as `。` of `。。`, where nobody can see which of the two went. `text` is the text that the origins speak of.
 */
export function dropCancelled(text: string, origins: readonly Origin[]): readonly Origin[] {
  const kept: Origin[] = [];
  for (const origin of origins) {
    const last = kept.at(-1);
    if (last && cancel(text, last, origin)) kept.pop();
    else kept.push(origin);
  }
  return kept.length === origins.length ? origins : kept;
}

function cancel(text: string, one: Origin, other: Origin): boolean {
  if (one.by.kind !== 'hand' && other.by.kind !== 'hand') return false;
  const between = { from: one.span.to, to: other.span.from };
  const length = other.span.to - one.span.from;
  const gap = between.to - between.from;
  if (gap > reach || one.before.length + gap + other.before.length !== length) return false;
  const before = one.before + text.slice(between.from, between.to) + other.before;
  return before === text.slice(one.span.from, other.span.to);
}
