import type { Span } from '#shared/text';
import type { Origin, OriginBy } from './origin';

/**
 * Why a span of a paragraph is as it is, each reason once, in text order: the origins that overlap it; when none
 * does, those that touch it, as the mark of a deletion does, or an insertion that the diff shows one place further.
 */
export function originsOf(span: Span, origins: readonly Origin[]): OriginBy[] {
  const touching = origins.filter((origin) => origin.span.from <= span.to && span.from <= origin.span.to);
  const inside = touching.filter((origin) => isInside(origin.span, span));
  const reasons = new Map<string, OriginBy>();
  for (const { by } of inside.length > 0 ? inside : touching) reasons.set(nameOf(by), by);
  return [...reasons.values()];
}

/** Overlapping, or, where one of the two is empty, not beyond the other's edges. */
function isInside(a: Span, b: Span): boolean {
  const isEmpty = a.from === a.to || b.from === b.to;
  return isEmpty ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to;
}

function nameOf(by: OriginBy): string {
  switch (by.kind) {
    case 'rule':
      return `rule ${by.rule}`;
    case 'entry':
      return `entry ${by.entry}`;
    case 'hand':
      return 'hand';
  }
}
