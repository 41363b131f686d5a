import { contains, overlapsAny, type Span } from '#shared/text';
import type { CheckSettings } from './context';
import type { Finding } from './finding';
import type { ParagraphContext, Rule, RuleHit } from './rule';

/** Whether a rule takes part: it speaks the draft's language and nobody switched it off. */
export function isActive(rule: Rule, { profile, disabled }: CheckSettings): boolean {
  return rule.languages.includes(profile.language) && !disabled.has(rule.id);
}

/** Whether a hit keeps out of what no rule touches: protected spans and, for all but one, remnants of markup. */
export function isAllowed(rule: Rule, hit: RuleHit, { protectedSpans, markup }: ParagraphContext): boolean {
  if (rule.id === 'markup-residue') return !overlapsAny(protectedSpans, hit.span);
  const best = hit.fixes?.[0];
  const spans = best ? best.edits.map(({ span }) => span) : [hit.span];
  const pieces = markup.map((piece) => piece.span);
  // What is said again goes with the names and addresses in it, as a whole.
  const isKept = (kept: readonly Span[]) =>
    spans.every((span) => !overlapsAny(rule.id === 'echo' ? notWithin(kept, span) : kept, span));
  return isKept(pieces) && (looksIntoProtected.has(rule.id) || isKept(protectedSpans));
}

function notWithin(kept: readonly Span[], span: Span): readonly Span[] {
  return kept.filter((one) => !contains(span, one));
}

/**
 * Names stand where glossary terms are kept, and in what is not translated; what was read in a wrong encoding and
 * placeholders are kept from all other rules.
 */
const looksIntoProtected: ReadonlySet<string> = new Set([
  'name-variant',
  'possible-name-variant',
  'name-gloss',
  'forbidden-term',
  'untranslated-run',
  'mojibake',
  'placeholder-residue',
]);

/** The finding of a hit, with the rule's own severity and sentence where the hit has none. */
export function findingOf(rule: Rule, hit: RuleHit): Finding {
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    span: hit.span,
    message: hit.message ?? { id: rule.id },
    fixes: hit.fixes ?? [],
    related: hit.related ?? [],
    ...(hit.entry === undefined ? {} : { entry: hit.entry }),
  };
}

export function byPlace(a: Finding, b: Finding): number {
  return a.span.from - b.span.from;
}
