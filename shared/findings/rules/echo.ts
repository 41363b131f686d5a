import { isQuoted } from '#shared/text';
import {
  type DocumentHit,
  type DocumentRule,
  fixOf,
  type ParagraphContext,
  perParagraph,
  type RuleHit,
} from '../rule';
import { copiedParagraphs, copyHit } from './echo-paragraphs';
import { type Said, saidTwice } from './echo-runs';
import { repetitionOf, type Statement, sentenceTier, statementsOf } from './echo-sentences';
import { wordsSaidTwice } from './echo-words';

export const echo: DocumentRule = {
  id: 'echo',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en', 'zh'],
  examples: [
    {
      before: '受付はhttps://a.example/xで始まります。受付はhttps://a.example/xで始まります。',
      after: '受付はhttps://a.example/xで始まります。',
      tier: 'likely',
    },
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
    '（朝）https://a.example/x と https://a.example/x を開く。',
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
    'ゆっくりとゆっくりと、遠くへ遠くへ行く。寒くて寒くて、待って待って待った。',
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
    return paragraphs.flatMap((context, paragraph): DocumentHit[] => {
      if (!context) return [];
      const copy = copies.get(paragraph);
      if (copy) return [copyHit(paragraphs, paragraph, copy, profile.kind === 'manual')];
      const above = paragraphs[paragraph - 1];
      const across = above ? acrossLines(above, context) : null;
      const hits = across ? [across, ...hitsWithin(context)] : hitsWithin(context);
      return hits.map((hit) => ({ paragraph, ...hit }));
    });
  },
};

/** What a paragraph repeats of itself. */
const hitsWithin = perParagraph((context: ParagraphContext): readonly RuleHit[] => {
  const said = context.profile.language === 'ja' ? saidTwice(context) : wordsSaidTwice(context);
  const statements = statementsIn(context);
  const repeated = statements.flatMap((next, index) => {
    const before = statements[index - 1];
    return (before && next && statementHit(context, before, next)) ?? [];
  });
  return [...said.map((one) => saidHit(context, one)), ...repeated];
});

const statementsIn = perParagraph((context: ParagraphContext) =>
  isRunning(context) ? statementsOf(context) : [],
);

/** Running text, and subtitles: what stands in rows and short lines repeats itself by form. */
function isRunning({ kind, text, profile }: ParagraphContext): boolean {
  if (kind === 'heading') return profile.kind === 'subtitles' || /[。！？]/u.test(text);
  return kind === 'prose' || kind === 'item';
}

function saidHit({ text, kind }: ParagraphContext, { first, again, tier }: Said): RuleHit {
  const isHint = isQuoted(text, again.from) || kind === 'heading';
  const hit = { span: again, related: [first], fixes: [fixOf(tier, again, '')] };
  return isHint ? { ...hit, severity: 'hint' } : hit;
}

/** The first sentence of a line against the last of the line above; looked at again only beside another line. */
const acrossKnown = new WeakMap<ParagraphContext, { above: ParagraphContext; hit: RuleHit | null }>();

function acrossLines(above: ParagraphContext, context: ParagraphContext): RuleHit | null {
  const known = acrossKnown.get(context);
  if (known?.above === above) return known.hit;
  const before = above.kind === 'item' || context.kind === 'item' ? null : statementsIn(above).at(-1);
  const next = statementsIn(context)[0];
  const hit = before && next ? statementHit(context, before, next, above.text.length + 1) : null;
  acrossKnown.set(context, { above, hit });
  return hit;
}

/** `before` counts `offset` code units further up. */
function statementHit(
  { text, profile }: ParagraphContext,
  before: Statement,
  next: Statement,
  offset = 0,
): RuleHit | null {
  const repetition = repetitionOf(before, next);
  // Songs say a line twice.
  if (!repetition || (repetition === 'same' && profile.kind === 'subtitles')) return null;
  const tier = sentenceTier(repetition, next, profile.kind === 'novel');
  if (!tier) return null;
  const tail = repetition === 'tail' ? before.core.length - next.core.length : 0;
  const { from, to } = next.span;
  // A line that says nothing else goes with its line end.
  const isWhole = offset > 0 && text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
  return {
    span: next.span,
    related: [{ from: before.span.from + tail - offset, to: before.span.to - offset }],
    fixes: [fixOf(tier, isWhole ? { from: -1, to: text.length } : next.span, '')],
  };
}
