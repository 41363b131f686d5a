import { type Spot, spotAt, surroundingsOf } from '#shared/text';
import type { Finding } from './finding';

/** A finding a person wants to see no more: at one place, or wherever this rule finds this text. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The found text. */
  readonly text: string;
  /** For one place: what stands round it, as in a `Spot`. */
  readonly around?: string;
}

/** How a finding is ignored here, or everywhere. */
export function ignoring(finding: Finding, text: string, where: 'here' | 'everywhere'): IgnoredFinding {
  const spot = spotAt(text, finding.span);
  return where === 'here' ? { rule: finding.rule, ...spot } : { rule: finding.rule, text: spot.text };
}

/** Whether it is ignored at one place only. */
export function isIgnoredHere(ignored: IgnoredFinding): ignored is IgnoredFinding & Spot {
  return ignored.around !== undefined;
}

export function isIgnored(
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  text: string,
  ignored: readonly IgnoredFinding[],
): boolean {
  return ignored.some(
    (one) =>
      one.rule === rule &&
      one.text === text.slice(span.from, span.to) &&
      (one.around === undefined || one.around === surroundingsOf(text, span)),
  );
}
