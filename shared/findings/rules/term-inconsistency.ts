import { type DocumentHit, type DocumentRule, fixOf, perParagraph } from '../rule';
import type { SpelledTerm } from './spelled-term';
import { spelledTerms } from './spelled-terms';

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
    {
      before: 'ヴァイオリンを弾く。バイオリンを習う。\nバイオリンを買う。',
      after: 'バイオリンを弾く。バイオリンを習う。\nバイオリンを買う。',
      tier: 'likely',
    },
    {
      before: '届け先を見る。届け先は遠い。\n残りの届先は六軒だ。',
      after: '届け先を見る。届け先は遠い。\n残りの届け先は六軒だ。',
      tier: 'likely',
    },
    {
      before: 'スマート・フォンを見る。\nスマートフォンを置く。スマートフォンを切る。',
      after: 'スマートフォンを見る。\nスマートフォンを置く。スマートフォンを切る。',
      tier: 'likely',
    },
    {
      before: 'It is in no data base. The database of the mill and this database are old.',
      after: 'It is in no database. The database of the mill and this database are old.',
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
    '日本コンピュータ音響さんのコンピューターを使う。',
    'カバが水に入る。ジョン・ミラーとジョンが来た。',
    { text: 'Who leads the WHO? The man. NOTE THE DATE, as the Note says.', profile: { language: 'en' } },
  ],
  check({ paragraphs }) {
    const usual = usualForms(paragraphs.map((context) => (context ? termsOf(context) : [])));
    if (usual.size === 0) return [];
    return paragraphs.flatMap((context, paragraph) =>
      context ? termsOf(context).flatMap((term) => hitOf(term, paragraph, usual.get(term.key))) : [],
    );
  },
};

const termsOf = perParagraph(spelledTerms);

/** How a term is spelled most, and whether that is a majority. */
interface Usual {
  readonly form: string;
  readonly isMajority: boolean;
}

/** The usual spelling of each term that has several, by the key of the term. */
function usualForms(terms: readonly (readonly SpelledTerm[])[]): Map<string, Usual> {
  const counts = new Map<string, Map<string, number>>();
  for (const found of terms) {
    for (const { key, form } of found) {
      const forms = counts.get(key);
      if (forms) forms.set(form, (forms.get(form) ?? 0) + 1);
      else counts.set(key, new Map([[form, 1]]));
    }
  }
  const usual = new Map<string, Usual>();
  for (const [key, forms] of counts) {
    if (forms.size < 2) continue;
    const [most, next] = [...forms].sort(([a, countA], [b, countB]) => countB - countA || fuller(a, b));
    if (most && next) usual.set(key, { form: most[0], isMajority: most[1] > next[1] });
  }
  return usual;
}

/** A place that is not in the usual spelling; without a majority a person decides. */
function hitOf({ span, form }: SpelledTerm, paragraph: number, usual: Usual | undefined): DocumentHit[] {
  if (!usual || form === usual.form) return [];
  const fix = fixOf(usual.isMajority ? 'likely' : 'ask', span, usual.form);
  const message = { id: 'term-inconsistency', values: { other: usual.form } } as const;
  return [{ paragraph, span, fixes: [fix], message }];
}

/** Of two spellings used as often, the one with ー or all its okurigana is the rule (外来語の表記, 送り仮名の付け方). */
function fuller(a: string, b: string): number {
  // Of database and data base the one word, which is newer.
  return Number(a.includes(' ')) - Number(b.includes(' ')) || b.length - a.length;
}
