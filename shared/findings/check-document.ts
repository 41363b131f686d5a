import type { CheckSettings } from './context';
import type { Finding } from './finding';
import { findingOf, isActive, isAllowed } from './hits';
import type { DocumentContext, DocumentRule, PairContext } from './rule';
import { rules } from './rules';

const documentRules = rules.filter((rule) => rule.scope === 'document');
const pairRules = rules.filter((rule) => rule.scope === 'pair');

/** A finding and the index of the paragraph it stands in. */
export interface PlacedFinding {
  readonly paragraph: number;
  readonly finding: Finding;
}

/** The findings of the rules that need the whole document, in no order. */
export function checkDocument(
  paragraphs: DocumentContext['paragraphs'],
  settings: CheckSettings,
): PlacedFinding[] {
  return documentRulesOf(settings).flatMap((rule) => checkDocumentRule(rule, paragraphs, settings));
}

/** The document rules that take part. */
export function documentRulesOf(settings: CheckSettings): DocumentRule[] {
  return documentRules.filter((rule) => isActive(rule, settings));
}

/** The findings of one rule, in its own order. */
export function checkDocumentRule(
  rule: DocumentRule,
  paragraphs: DocumentContext['paragraphs'],
  { profile }: CheckSettings,
): PlacedFinding[] {
  return rule.check({ paragraphs, profile }).flatMap((hit) => {
    const context = paragraphs[hit.paragraph];
    if (!context || !isAllowed(rule, hit, context)) return [];
    return [{ paragraph: hit.paragraph, finding: findingOf(rule, hit) }];
  });
}

/** The findings of the rules that hold the draft against the source; paragraphs count within the pair. */
export function checkPair(pair: PairContext, settings: CheckSettings): PlacedFinding[] {
  return pairRules.flatMap((rule) => {
    if (!isActive(rule, settings)) return [];
    return rule.check(pair).map((hit) => ({ paragraph: hit.draft, finding: findingOf(rule, hit) }));
  });
}
