import { type Entry, isProbable, writeEvidence } from '#shared/glossary';
import { fixOf, type ParagraphRule, type RuleHit } from '../rule';

/** Made up for the examples. */
const entries: readonly Entry[] = [
  {
    id: 'example-person-1',
    term: '梁啓明',
    category: 'person',
    parts: { surname: '梁', given: '啓明' },
    latin: ['Liang Qiming', 'Kevin Liang'],
    source: ['梁启明'],
    not: ['梁啓文'],
  },
  {
    id: 'example-person-2',
    term: 'ノラ・リンドクヴィスト',
    category: 'person',
    parts: { surname: 'リンドクヴィスト', given: 'ノラ' },
    latin: ['Nora Lindqvist'],
  },
];

/** Forms that no glossary lists and that may mean an entry; how they are found and scored: `glossary/discovery`. */
export const possibleNameVariant: ParagraphRule = {
  id: 'possible-name-variant',
  severity: 'hint',
  scope: 'paragraph',
  triggers: ['candidate'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '梁其明は笑った。', after: '梁啓明は笑った。', tier: 'likely', entries },
    { before: '梁Qiming氏が来た。', after: '梁啓明氏が来た。', tier: 'likely', entries },
    { before: '梁啓明が来た。老梁も笑う。', after: '梁啓明が来た。梁啓明も笑う。', tier: 'ask', entries },
    { before: 'Nora Lindkvistに会う。', after: 'ノラ・リンドクヴィストに会う。', tier: 'likely', entries },
  ],
  keeps: [
    { text: '梁啓文と梁志遠が来た。', entries },
    { text: '梁山の古い橋と、太い梁。', entries },
    { text: '梁啓明（Kevin R. Liang）は語る。', entries },
    { text: 'サラ・リンドクヴィストに会う。', entries },
    { text: 'https://example.com/Nora_Lindkvist を見る。', entries },
    '梁其明は笑った。',
  ],
  check({ candidates }) {
    return candidates.map((candidate): RuleHit => {
      const { span, entry, replacement, evidence } = candidate;
      const tier = isProbable(candidate) ? 'likely' : 'ask';
      return {
        span,
        fixes: replacement === null ? [] : [fixOf(tier, span, replacement)],
        message: {
          id: 'possible-name-variant',
          values: { term: replacement ?? entry.term, evidence: writeEvidence(evidence) },
        },
        entry: entry.id,
      };
    });
  },
};
