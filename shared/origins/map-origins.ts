import type { Span, TextEdit } from '#shared/text';
import type { Origin, OriginBy } from './origin';

/**
 * The origins of a paragraph after one more edit of it. Origins are sorted and disjoint, before and after, and always
 * tell the whole story: putting every `before` back in place of its span gives the text as it first was.
 *
 * - An edit beside an origin leaves it alone. An edit that overlaps origins, or stands inside one, takes them over:
 *   one origin for all of it, whose `before` is what stood there at first.
 * - It is by hand as soon as a hand was in it, else by the latest.
 * - Edits by hand that touch are one origin, so that typing a word is one origin.
 * - An edit that brings back what stood there at first leaves no origin.
 *
 * `text` is the paragraph before the edit. For a batch it is the text before the batch, with the edits handed in
 * from the last to the first.
 */
export function mapOrigins(
  origins: readonly Origin[],
  text: string,
  edit: TextEdit,
  by: OriginBy,
): readonly Origin[] {
  const place = origins.filter((origin) => origin.span.to <= edit.span.from).length;
  const takes = (origin: Origin) => isTakenOver(origin, edit.span, by) || bringsBack(origin, edit);
  const first = origins.findIndex(takes);
  // Marks of deletions between the edit and an origin it joins are taken over with it.
  const from = first < 0 ? place : Math.min(first, place);
  const to = Math.max(origins.findLastIndex(takes) + 1, place);
  const growth = edit.insert.length - (edit.span.to - edit.span.from);
  const left = origins.slice(0, from);
  const taken = origins.slice(from, to);
  const right = origins.slice(to).map((origin) => moved(origin, growth));
  const own = unite(taken, text, edit, by);
  return own ? [...left, own, ...right] : [...left, ...right];
}

function isTakenOver({ span, by: earlier }: Origin, edit: Span, by: OriginBy): boolean {
  if (span.from < edit.to && edit.from < span.to) return true;
  return by.kind === 'hand' && earlier.kind === 'hand' && span.from <= edit.to && edit.from <= span.to;
}

/** Whether an edit puts back at its very place what was deleted there. */
function bringsBack({ span, before }: Origin, edit: TextEdit): boolean {
  return span.from === span.to && sameSpan(span, edit.span) && edit.insert === before;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

function moved(origin: Origin, by: number): Origin {
  if (by === 0) return origin;
  return { ...origin, span: { from: origin.span.from + by, to: origin.span.to + by } };
}

/** The origin of the edit with those it takes over; `null` when the text is what it was at first. */
function unite(
  taken: readonly Origin[],
  text: string,
  { span, insert }: TextEdit,
  by: OriginBy,
): Origin | null {
  const from = Math.min(span.from, taken[0]?.span.from ?? span.from);
  const to = Math.max(span.to, taken.at(-1)?.span.to ?? span.to);
  let before = '';
  let at = from;
  for (const origin of taken) {
    before += text.slice(at, origin.span.from) + origin.before;
    at = origin.span.to;
  }
  before += text.slice(at, to);
  // Behind the edit the text may be older than the origins (a batch), so it is not compared there.
  if (to === span.to && before === text.slice(from, span.from) + insert) return null;
  const hand = taken.find((origin) => origin.by.kind === 'hand');
  const end = to + insert.length - (span.to - span.from);
  return { span: { from, to: end }, by: hand?.by ?? by, before };
}
