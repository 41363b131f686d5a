import type { Finding } from './finding';

/** A finding a person wants to see no more: at one place, or wherever this rule finds this text. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The found text. */
  readonly text: string;
  /** For one place: what stands round it, hashed, so that it is known again after edits elsewhere. */
  readonly around?: string;
}

/** Code units on either side that make a place known again. */
const reach = 12;

/** How a finding is ignored here, or everywhere. */
export function ignoring(finding: Finding, text: string, where: 'here' | 'everywhere'): IgnoredFinding {
  const { from, to } = finding.span;
  const everywhere = { rule: finding.rule, text: text.slice(from, to) };
  return where === 'everywhere' ? everywhere : { ...everywhere, around: surroundings(finding, text) };
}

export function isIgnored(finding: Finding, text: string, ignored: readonly IgnoredFinding[]): boolean {
  return ignored.some(
    ({ rule, text: found, around }) =>
      rule === finding.rule &&
      found === text.slice(finding.span.from, finding.span.to) &&
      (around === undefined || around === surroundings(finding, text)),
  );
}

/** FNV-1a of what stands before and after, as hexadecimal digits. */
function surroundings({ span }: Finding, text: string): string {
  const near = `${text.slice(Math.max(0, span.from - reach), span.from)}\0${text.slice(span.to, span.to + reach)}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < near.length; index++) {
    hash = Math.imul(hash ^ near.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
