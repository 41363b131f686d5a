import { fixOf, type ParagraphRule, type RuleHit } from '../rule';

export const forbiddenTerm: ParagraphRule = {
  id: 'forbidden-term',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['name'],
  languages: ['ja', 'en', 'zh'],
  // Examples need a glossary; see the tests.
  examples: [],
  keeps: [],
  check({ names }) {
    const hits: RuleHit[] = [];
    for (const { span, entry, action, replacement, tier } of names) {
      if (action !== 'forbidden') continue;
      const fixes = replacement === null ? [] : [fixOf(tier, span, replacement)];
      const message = { id: 'forbidden-term', values: { term: replacement ?? entry.term } } as const;
      hits.push({ span, fixes, message, entry: entry.id });
    }
    return hits;
  },
};
