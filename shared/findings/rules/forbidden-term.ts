import type { Entry } from '#shared/glossary';
import { fixOf, type ParagraphRule, type RuleHit } from '../rule';

const entries: readonly Entry[] = [
  {
    id: 'aaaaaaaaaaaaaaaa',
    term: '利用者',
    variants: [
      { text: 'ユーザ', status: 'forbidden' },
      { text: 'エンドユーザー', status: 'keep' },
    ],
  },
];

export const forbiddenTerm: ParagraphRule = {
  id: 'forbidden-term',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['name'],
  languages: ['ja', 'en', 'zh'],
  examples: [{ before: '古いユーザが来た。', after: '古い利用者が来た。', entries }],
  keeps: [
    { text: 'エンドユーザーと利用者が来た。', entries },
    { text: '`ユーザ`と打つ。', entries },
  ],
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
