import type { NameMatch } from '#shared/glossary';
import { charClass, overlapsAny } from '#shared/text';
import { type CheckSettings, contextOf, type ParagraphInput } from './context';
import type { Finding } from './finding';
import type { ParagraphContext, Rule, RuleHit } from './rule';
import { rules } from './rules';

/** What is known of a paragraph after its check. */
export interface CheckedParagraph {
  /** In text order; where two start together, in the order of `rules`. */
  readonly findings: readonly Finding[];
  /** Every occurrence of a glossary form, kept ones included. */
  readonly names: readonly NameMatch[];
}

const nothing: CheckedParagraph = { findings: [], names: [] };

/**
 * Checks one paragraph. Findings and edits inside protected spans or remnants of markup are dropped, whatever rule
 * they come from.
 */
export function checkParagraph(input: ParagraphInput, settings: CheckSettings): CheckedParagraph {
  const context = contextOf(input, settings);
  if (!context) return nothing;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!canFire(rule, context)) continue;
    for (const hit of rule.check(context))
      if (isAllowed(rule, hit, context)) findings.push(findingOf(rule, hit));
  }
  return { findings: findings.sort((a, b) => a.span.from - b.span.from), names: context.names };
}

function canFire(rule: Rule, context: ParagraphContext & { classes: number }): boolean {
  if (!rule.languages.includes(context.profile.language)) return false;
  return rule.triggers.some((trigger) =>
    trigger === 'name' ? context.names.length > 0 : (context.classes & charClass[trigger]) !== 0,
  );
}

function isAllowed(rule: Rule, hit: RuleHit, { protectedSpans, markup }: ParagraphContext): boolean {
  if (rule.id === 'markup-residue') return !overlapsAny(protectedSpans, hit.span);
  const spans = [
    ...(hit.fixes?.[0]?.edits.map(({ span }) => span) ?? []),
    ...(hit.fixes?.length ? [] : [hit.span]),
  ];
  if (spans.some((span) => markup.some((piece) => overlapsAny([piece.span], span)))) return false;
  return rule.id === 'name-variant' || !spans.some((span) => overlapsAny(protectedSpans, span));
}

function findingOf(rule: Rule, hit: RuleHit): Finding {
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
