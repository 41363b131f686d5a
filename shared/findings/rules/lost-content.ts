import { type DraftPlace, gapAt } from '../pair/places';
import { keptText, sourceSentences } from '../pair/sentences';
import type { PairContext, PairHit, PairRule } from '../rule';

/** A paragraph shrinks or grows by so much only when something was left out or put in. */
const jump = 2;
/** Shorter paragraphs change their length by rewording alone. */
const leastLength = 40;

/** A sentence of the source that nothing in the draft says, shown where it should stand; a jump in length. */
export const lostContent: PairRule = {
  id: 'lost-content',
  severity: 'hint',
  scope: 'pair',
  languages: ['ja', 'en', 'zh'],
  examples: [
    {
      before: '同社はアプリを刷新した。日本語版は来月に出る。',
      after: '同社はアプリを刷新した。日本語版は来月に出る。',
      tier: 'ask',
      source: '同社はアプリを刷新した。利用者は画面で電池の残量を確認できる。日本語版は来月に出る。',
    },
    {
      before: 'The shop opens at nine.',
      after: 'The shop opens at nine.',
      tier: 'ask',
      profile: { language: 'en' },
      source:
        'The shop opens at nine. Visitors should bring their own cups because paper ones were banished years before.',
    },
  ],
  keeps: [
    { text: '彼は駅へ急いだ。雨は上がっていた。', source: '彼は駅に急いで向かった。雨はもう上がっていた。' },
    { text: '彼は駅へ急いだ。', source: '彼は駅へ急いだ。Please note that this train does not stop there.' },
    {
      text: '知らせを消しても、時間は延びません。',
      source: '知らせを消しても、時間は延びません。知らせを消しても、時間が延びることはありません。',
    },
    { text: '雨がやみ、二人は庭の古い門を出た。', source: '雨がやんだ。<b>二人は庭の古い門を出た。</b>' },
  ],
  check(pair) {
    const sentences = sourceSentences(pair);
    const places = sentences.flatMap((sentence, index) =>
      sentence.isLost ? [{ at: gapAt(pair, sentences, index), texts: [sentence.text] }] : [],
    );
    return places.length > 0 ? joinAtPlaces(places).map(hitAt) : lengthJump(pair);
  },
};

interface LostAtPlace {
  readonly at: DraftPlace;
  readonly texts: readonly string[];
}

/** Sentences lost in a row are one finding. */
function joinAtPlaces(places: readonly LostAtPlace[]): LostAtPlace[] {
  const joined: LostAtPlace[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last && isSamePlace(last.at, place.at))
      joined[joined.length - 1] = { at: last.at, texts: [...last.texts, ...place.texts] };
    else joined.push(place);
  }
  return joined;
}

function isSamePlace(a: DraftPlace, b: DraftPlace): boolean {
  return a.draft === b.draft && a.span.from === b.span.from && a.span.to === b.span.to;
}

function hitAt({ at, texts }: LostAtPlace): PairHit {
  return { ...at, message: { id: 'lost-content', values: { sentence: texts.join('') } } };
}

function lengthJump(pair: PairContext): PairHit[] {
  const [first] = pair.draft;
  if (!first || pair.isMissing) return [];
  const source = pair.source.reduce((sum, _, index) => sum + weightOf(keptText(pair, index)), 0);
  const draft = pair.draft.reduce((sum, { text }) => sum + weightOf(text), 0);
  const isShorter = source >= jump * draft && source - draft >= leastLength;
  const isLonger = draft >= jump * source && draft - source >= leastLength;
  if (!isShorter && !isLonger) return [];
  const message = { id: isShorter ? 'lost-content.shorter' : 'lost-content.longer' } as const;
  return [{ draft: 0, span: { from: 0, to: first.text.length }, message }];
}

/** Its length without what takes no room in speech; three Latin letters say about as much as one kana. */
function weightOf(text: string): number {
  const latin = text.match(/[A-Za-z]/gu)?.length ?? 0;
  return text.replace(/[\s\0]+/gu, '').length - (latin * 2) / 3;
}
