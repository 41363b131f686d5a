import { type DocumentHit, type DocumentRule, fixOf, perParagraph } from '../rule';
import { type SpelledTerm, spelledTerms } from './spelled-terms';

export const termInconsistency: DocumentRule = {
  id: 'term-inconsistency',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en'],
  examples: [
    {
      before: 'サーバーを置く。\nサーバーを見る。古いサーバを捨てる。',
      after: 'サーバーを置く。\nサーバーを見る。古いサーバーを捨てる。',
      tier: 'likely',
    },
    {
      before: 'NVIDIAの製品とNVIDIAの株。\nNvidiaは強い。',
      after: 'NVIDIAの製品とNVIDIAの株。\nNVIDIAは強い。',
      tier: 'likely',
    },
    {
      before: '売場は広い。売場は明るい。\n売り場を歩く。',
      after: '売場は広い。売場は明るい。\n売場を歩く。',
      tier: 'likely',
    },
    {
      before: '客を取り扱う。品を取り扱います。\n紙を取扱った。紙を取扱う。取扱を学ぶ。',
      after: '客を取り扱う。品を取り扱います。\n紙を取扱った。紙を取り扱う。取扱を学ぶ。',
      tier: 'likely',
    },
    {
      before: 'インターフェースとインターフェース。\nインタフェースを開く。',
      after: 'インターフェースとインターフェース。\nインターフェースを開く。',
      tier: 'likely',
    },
    {
      before: 'He left NVIDIA. The head of NVIDIA and the staff of Nvidia met.',
      after: 'He left NVIDIA. The head of NVIDIA and the staff of NVIDIA met.',
      tier: 'likely',
      profile: { language: 'en' },
    },
    { before: '申込を待つ。申し込みが来た。', after: '申し込みを待つ。申し込みが来た。', tier: 'ask' },
  ],
  keeps: [
    'ドラマを見る。ドラマーが叩く。',
    'ジョン・ミラーとミラが来た。メーカーは株式会社メーカにある。',
    '取扱説明書を読み、商品を取り扱います。取り扱いは楽だ。',
    '貸し出しの手順と貸出ノート、申込フォームへの申し込み。',
    '駅へ行って、試験を行って、行ないを改める。',
    'ビルでビールを飲む。レインとレーン。',
    '『サーバ入門』を読み、サーバーを置く。',
    '`Nvidia`と書き、NVIDIAと読む。https://Nvidia.exampleを見る。',
    'Appleの本とapple pieの本。',
    '食べ物と食物、組合と組み合わせ。',
    { text: 'Who leads the WHO? The man. NOTE THE DATE, as the Note says.', profile: { language: 'en' } },
  ],
  check({ paragraphs }) {
    const groups = groupTerms(paragraphs.map((context) => (context ? termsOf(context) : [])));
    return [...groups.values()].flatMap(minorityHits);
  },
};

const termsOf = perParagraph(spelledTerms);

interface PlacedTerm extends SpelledTerm {
  readonly paragraph: number;
}

/** The places of each term. */
function groupTerms(terms: readonly (readonly SpelledTerm[])[]): Map<string, PlacedTerm[]> {
  const groups = new Map<string, PlacedTerm[]>();
  for (const [paragraph, found] of terms.entries()) {
    for (const term of found) {
      const group = groups.get(term.key);
      if (group) group.push({ ...term, paragraph });
      else groups.set(term.key, [{ ...term, paragraph }]);
    }
  }
  return groups;
}

/** All places that are not in the usual spelling; without a majority a person decides. */
function minorityHits(group: readonly PlacedTerm[]): DocumentHit[] {
  const counts = new Map<string, number>();
  for (const { form } of group) counts.set(form, (counts.get(form) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual, next] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || fuller(a, b));
  if (!usual || !next) return [];
  const [other, count] = usual;
  const tier = count > next[1] ? 'likely' : 'ask';
  return group
    .filter(({ form }) => form !== other)
    .map(({ paragraph, span }) => ({
      paragraph,
      span,
      fixes: [fixOf(tier, span, other)],
      message: { id: 'term-inconsistency', values: { other } },
    }));
}

/** Of two spellings used as often, the one with ー or all its okurigana is the rule (外来語の表記, 送り仮名の付け方). */
function fuller(a: string, b: string): number {
  return b.length - a.length;
}
