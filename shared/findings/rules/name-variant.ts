import { fixOf, type ParagraphRule, type RuleHit } from '../rule';

export const nameVariant: ParagraphRule = {
  id: 'name-variant',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['name'],
  languages: ['ja', 'en', 'zh'],
  // Examples need a glossary: entries carry their own, and the matcher's cases are tests of the glossary.
  examples: [],
  keeps: [],
  check({ names }) {
    const hits: RuleHit[] = [];
    for (const { span, entry, action, replacement, tier } of names) {
      if (action === 'keep' || action === 'forbidden') continue;
      const fixes = replacement === null ? [] : [fixOf(tier, span, replacement)];
      const id = action === 'ambiguous' ? 'name-variant.ambiguous' : 'name-variant';
      hits.push({ span, fixes, message: { id, values: { term: entry.term } }, entry: entry.id });
    }
    return hits;
  },
};
