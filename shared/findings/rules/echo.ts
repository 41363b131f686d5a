import { isQuoted, type Span } from '#shared/text';
import {
  type DocumentContext,
  type DocumentHit,
  type DocumentRule,
  fixOf,
  type ParagraphContext,
  perParagraph,
} from '../rule';
import { type Said, saidTwice } from './echo-runs';
import { repetitionOf, type Statement, sentenceTier, statementsOf } from './echo-sentences';
import { wordsSaidTwice } from './echo-words';

/** Shorter paragraphs may be refrains. */
const shortestParagraph = 20;
/** A paragraph of this length said again elsewhere is no standing phrase. */
const shortestFarParagraph = 60;

export const echo: DocumentRule = {
  id: 'echo',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en', 'zh'],
  examples: [
    {
      before: 'It stood in the city in the city and fell.',
      after: 'It stood in the city and fell.',
      tier: 'likely',
      profile: { language: 'en' },
    },
    { before: '試合は長いと思った。と思った。', after: '試合は長いと思った。', tier: 'likely' },
    { before: '一覧に名前が名前がないとき', after: '一覧に名前がないとき', tier: 'likely' },
    {
      before: '保存が終わった時刻が表示が表示される。',
      after: '保存が終わった時刻が表示される。',
      tier: 'likely',
    },
    { before: '海の近くの近くの埋立地に建つ。', after: '海の近くの埋立地に建つ。', tier: 'likely' },
    { before: '七台も残っていると残っていると述べた。', after: '七台も残っていると述べた。', tier: 'likely' },
    {
      before: '石段の下にいつか一匹の犬が来て、一匹の犬が来て、丸くなった。',
      after: '石段の下にいつか一匹の犬が来て、丸くなった。',
      tier: 'likely',
    },
    { before: '古い端末の登録が消えます。消えます。', after: '古い端末の登録が消えます。', tier: 'likely' },
    {
      before: '水車を沈め、潮の力で電気を作ることだった。\n潮の力で電気を作ることだった。船は残る。',
      after: '水車を沈め、潮の力で電気を作ることだった。\n船は残る。',
      tier: 'likely',
    },
    {
      before:
        '工場の見学は土曜日に受け付けている。定員は十五人である。\n工場の見学は土曜日に受け付けている。定員は十五人である。\n以上。',
      after: '工場の見学は土曜日に受け付けている。定員は十五人である。\n以上。',
      tier: 'likely',
    },
    {
      before:
        '秤は祖母のもので、針が少し左に曲がっています。秤は祖母の物であり、針は少し左へ曲がっています。',
      after: '秤は祖母のもので、針が少し左に曲がっています。',
      tier: 'ask',
    },
    {
      before: 'It is the the plant.',
      after: 'It is the plant.',
      tier: 'likely',
      profile: { language: 'en' },
    },
  ],
  keeps: [
    'どんどん進み、人々は日々きしきし、きしきしと鳴る床を歩いた。',
    '何度も何度も、一人一人に、一つ一つ話した。',
    '友達の友達の家の隣の隣の部屋に住む。',
    '「行くのか？」「行く」',
    '「三十秒に一度？」\n「ええ、三十秒に一度」',
    '闇、闇、闇、光。闇、闇、闇、光。',
    'いつまでも点いたり消えたりしていた。点いたり、消えたり。点いたり、消えたり。',
    'まわれ　まわれ　まわれ\nおれの腕\nまわれ　まわれ　まわれ',
    '走った。走った。ただ走った。',
    '電源を入れると、緑のランプが点灯します。電源を切ると、赤のランプが点灯します。',
    '会議は二時に始まります。会議は三時に始まります。',
    'ゆっくりとゆっくりと、遠くへ遠くへ行く。',
    'すもももももももものうち。',
    '・箱を開ける\n・箱を開ける',
    '会えますか。会えません。',
    {
      text: 'He said that that was very very good. In New York New York he is never, never wrong.',
      profile: { language: 'en' },
    },
  ],
  check({ paragraphs, profile }) {
    const copies = copiedParagraphs(paragraphs);
    const isStory = profile.kind === 'novel';
    return paragraphs.flatMap((context, paragraph): DocumentHit[] => {
      const copy = copies.get(paragraph);
      if (!context) return [];
      if (copy) return [copyHit(paragraphs, paragraph, copy, profile.kind === 'manual')];
      const own = repeatsIn(context).map((said) => saidHit(context, paragraph, said));
      return [...own, ...sentenceHits(paragraphs, paragraph, isStory)];
    });
  },
};

const repeatsIn = perParagraph((context: ParagraphContext): readonly Said[] =>
  context.profile.language === 'ja' ? [...saidTwice(context)] : wordsSaidTwice(context),
);

const statementsIn = perParagraph((context: ParagraphContext) =>
  isRunning(context) ? statementsOf(context) : [],
);

/** Running text: what stands in rows and short lines repeats itself by form. */
function isRunning({ kind, text }: ParagraphContext): boolean {
  return kind === 'prose' || kind === 'item' || (kind === 'heading' && /[。！？]/u.test(text));
}

function saidHit(context: ParagraphContext, paragraph: number, { first, again, tier }: Said): DocumentHit {
  const isHint = isQuoted(context.text, again.from) || context.kind === 'heading';
  return {
    paragraph,
    span: again,
    related: [first],
    fixes: [fixOf(tier, again, '')],
    ...(isHint ? { severity: 'hint' } : {}),
  };
}

/** Sentences that repeat the one before, in this paragraph or at the end of the line above. */
function sentenceHits(
  paragraphs: DocumentContext['paragraphs'],
  paragraph: number,
  isStory: boolean,
): DocumentHit[] {
  const context = paragraphs[paragraph];
  if (!context) return [];
  const above = paragraphs[paragraph - 1];
  const last = above && above.kind !== 'item' ? statementsIn(above).at(-1) : undefined;
  let before: (Statement & { readonly offset: number }) | null =
    above && last ? { ...last, offset: -above.text.length - 1 } : null;
  return statementsIn(context).flatMap((next) => {
    const said = before && next ? statementHit(context, paragraph, before, next, isStory) : null;
    before = next && { ...next, offset: 0 };
    return said ? [said] : [];
  });
}

function statementHit(
  { text, kind }: ParagraphContext,
  paragraph: number,
  before: Statement & { readonly offset: number },
  next: Statement,
  isStory: boolean,
): DocumentHit | null {
  const repetition = repetitionOf(before, next);
  const tier = repetition && sentenceTier(repetition, next, isStory);
  if (!repetition || !tier) return null;
  const { from, to } = next.span;
  const isItem = kind === 'item' && from === 0;
  if (isItem) return null;
  const first = {
    from:
      before.offset +
      (repetition === 'tail' ? before.span.from + before.core.length - next.core.length : before.span.from),
    to: before.offset + before.span.to,
  };
  // A line that says nothing else goes with its line end.
  const isWhole = text.slice(0, from).trim() === '' && text.slice(to).trim() === '' && before.offset < 0;
  return {
    paragraph,
    span: next.span,
    related: [first],
    fixes: [fixOf(tier, isWhole ? { from: -1, to: text.length } : next.span, '')],
  };
}

interface Copy {
  readonly original: number;
  /** Nothing, or nothing but an empty line, stands between. */
  readonly isNext: boolean;
}

/** Paragraphs that stood before, word for word: right above, or anywhere when they are long. */
function copiedParagraphs(paragraphs: DocumentContext['paragraphs']): ReadonlyMap<number, Copy> {
  const known = new Map<string, number>();
  const copies = new Map<number, Copy>();
  for (const [paragraph, context] of paragraphs.entries()) {
    if (context?.kind !== 'prose' || context.text.length < shortestParagraph) continue;
    const text = context.text.trim();
    const original = known.get(text);
    known.set(text, paragraph);
    if (original === undefined || !/[。.]$/u.test(text) || /^[「『“]/u.test(text)) continue;
    const distance = paragraph - original;
    const isNext = distance === 1 || (distance === 2 && paragraphs[paragraph - 1] === null);
    if (isNext || text.length >= shortestFarParagraph) copies.set(paragraph, { original, isNext });
  }
  return copies;
}

function copyHit(
  paragraphs: DocumentContext['paragraphs'],
  paragraph: number,
  { original, isNext }: Copy,
  isManual: boolean,
): DocumentHit {
  const to = paragraphs[paragraph]?.text.length ?? 0;
  return {
    paragraph,
    span: { from: 0, to },
    related: placeBefore(paragraphs, paragraph, original),
    fixes: [fixOf(isNext ? 'likely' : 'ask', { from: -1, to }, '')],
    // Manuals warn of the same thing wherever it matters.
    ...(!isNext && isManual ? { severity: 'hint' } : {}),
  };
}

/** An earlier paragraph, counted from this one; unknown where code or empty lines, whose lengths rules do not see, are between. */
function placeBefore(paragraphs: DocumentContext['paragraphs'], paragraph: number, earlier: number): Span[] {
  const between = paragraphs.slice(earlier, paragraph);
  if (between.includes(null)) return [];
  const from = -between.reduce((sum, context) => sum + (context?.text.length ?? 0) + 1, 0);
  return [{ from, to: from + (paragraphs[earlier]?.text.length ?? 0) }];
}
