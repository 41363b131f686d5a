import type { CheckSettings } from './context';
import type { Finding } from './finding';
import { findingOf, isActive, isAllowed } from './hits';
import type { DocumentContext, PairContext } from './rule';
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
  const document = { paragraphs, profile: settings.profile };
  return documentRules.flatMap((rule) => {
    if (!isActive(rule, settings)) return [];
    return rule.check(document).flatMap((hit) => {
      const context = paragraphs[hit.paragraph];
      if (!context || !isAllowed(rule, hit, context)) return [];
      return [{ paragraph: hit.paragraph, finding: findingOf(rule, hit) }];
    });
  });
}

/** The findings of the rules that hold the draft against the source; paragraphs count within the pair. */
export function checkPair(pair: PairContext, settings: CheckSettings): PlacedFinding[] {
  return pairRules.flatMap((rule) => {
    if (!isActive(rule, settings)) return [];
    return rule.check(pair).map((hit) => ({ paragraph: hit.draft, finding: findingOf(rule, hit) }));
  });
}
