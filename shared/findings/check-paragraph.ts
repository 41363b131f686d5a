import type { DiscoveredName, NameMatch } from '#shared/glossary';
import { charClass } from '#shared/text';
import { type CheckSettings, contextOf, type ParagraphInput } from './context';
import type { Finding } from './finding';
import { byPlace, findingOf, isActive, isAllowed } from './hits';
import type { ParagraphContext, ParagraphRule } from './rule';
import { rules } from './rules';

/** What is known of a paragraph after its check. */
export interface CheckedParagraph {
  /** In text order; where two start together, in the order of `rules`. */
  readonly findings: readonly Finding[];
  /** Every occurrence of a glossary form, kept ones included. */
  readonly names: readonly NameMatch[];
  /** Forms that no glossary lists and that may mean an entry. */
  readonly candidates: readonly DiscoveredName[];
  /** What rules of wider scope work on; `null` for code and empty lines. */
  readonly context: ParagraphContext | null;
}

const nothing: CheckedParagraph = { findings: [], names: [], candidates: [], context: null };
const paragraphRules = rules.filter((rule) => rule.scope === 'paragraph');

/**
 * Checks one paragraph. Findings and edits inside protected spans or remnants of markup are dropped, whatever rule
 * they come from.
 */
export function checkParagraph(input: ParagraphInput, settings: CheckSettings): CheckedParagraph {
  const context = contextOf(input, settings);
  if (!context) return nothing;
  const findings: Finding[] = [];
  for (const rule of paragraphRules) {
    if (!isTriggered(rule, context) || !isActive(rule, settings)) continue;
    for (const hit of rule.check(context))
      if (isAllowed(rule, hit, context)) findings.push(findingOf(rule, hit));
  }
  return { findings: findings.sort(byPlace), names: context.names, candidates: context.candidates, context };
}

function isTriggered(rule: ParagraphRule, context: ParagraphContext & { readonly classes: number }): boolean {
  return rule.triggers.some((trigger) => {
    if (trigger === 'name') return context.names.length > 0;
    if (trigger === 'candidate') return context.candidates.length > 0;
    return (context.classes & charClass[trigger]) !== 0;
  });
}
