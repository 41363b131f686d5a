import type { Entry } from '#shared/glossary';
import { fixOf, type ParagraphRule, type RuleHit } from '../rule';

/** Made up for the examples. */
const entries: readonly Entry[] = [
  {
    id: 'example-person',
    term: '梁啓明',
    category: 'person',
    parts: { surname: '梁', given: '啓明' },
    latin: ['Kevin Liang'],
    variants: [{ text: '梁其明' }, { text: 'Liang', part: 'surname' }],
    not: ['梁其明珠'],
  },
];

export const nameVariant: ParagraphRule = {
  id: 'name-variant',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['name'],
  languages: ['ja', 'en', 'zh'],
  // Entries carry examples of their own, and the matcher's cases are tests of the glossary.
  examples: [
    { before: '梁其明は笑った。', after: '梁啓明は笑った。', entries },
    { before: 'Liang氏が来た。', after: '梁氏が来た。', tier: 'likely', entries },
    { before: 'Kevin Liangが来た。', after: '梁啓明が来た。', tier: 'ask', entries },
  ],
  keeps: [
    { text: '梁啓明（Kevin Liang）は笑った。', entries },
    { text: '梁其明珠という船。', entries },
    '梁其明は笑った。',
  ],
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
