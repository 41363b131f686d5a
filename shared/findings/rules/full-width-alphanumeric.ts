import { charClass, classAt, japanese, type Profile, type Span } from '#shared/text';
import { type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';
import { isInHanPassage } from './han-passages';

/** Letters and digits, with the separators inside a number: ＧＰＴ４, １２．４, １，２００. */
const fullRuns =
  /[０-９Ａ-Ｚａ-ｚ]+(?:(?<=[０-９])(?:．(?=[０-９])|，(?=[０-９]{3}(?![０-９])))[０-９Ａ-Ｚａ-ｚ]+)*/gu;
/** Digits with nothing of Latin width round them. */
const halfDigits = /(?<![\x21-\x7e])[0-9]+(?![\x21-\x7e])/gu;
/** The number of an item, a question or a section is a matter of its list. */
const numbering = /^[\s　]*[（(［]?[０-９Ａ-Ｚａ-ｚ0-9]{1,3}(?:[．.）)］、：:　 ]|[．－][０-９])/u;
/** Laughter in posts: 笑ｗｗｗ. */
const laughter = /^[ｗＷ]+$/u;

export const fullWidthAlphanumeric: ParagraphRule = {
  id: 'full-width-alphanumeric',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['latin', 'digit'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '毎年１２％ずつ伸びた。', after: '毎年12％ずつ伸びた。' },
    { before: '重さは１２．４キロ。', after: '重さは12.4キロ。' },
    { before: '調査会社ＯＰＭの担当者', after: '調査会社OPMの担当者', profile: { digits: 'full' } },
    { before: '直径３メートルの水車', after: '直径3メートルの水車', tier: 'likely' },
    { before: '会員Ａが来た。', after: '会員Aが来た。', tier: 'likely' },
    { before: '値段が１０割、３年で', after: '値段が10割、３年で', profile: { digits: 'full-single' } },
    {
      before: '駅から5分です。',
      after: '駅から５分です。',
      profile: { digits: 'full-single' },
      tier: 'likely',
    },
    {
      before: '価格は300円です。',
      after: '価格は３００円です。',
      profile: { digits: 'full' },
      tier: 'likely',
    },
    { before: '「全角ＡＢＣ」とする。', after: '「全角ABC」とする。', tier: 'likely' },
    { before: 'In ２０２８ it opens.', after: 'In 2028 it opens.', profile: { language: 'en' } },
    { before: '该公司于２０２８年成立。', after: '该公司于2028年成立。', profile: { language: 'zh' } },
  ],
  keeps: [
    { text: 'ＴシャツのＡさん', profile: { latin: 'full-single' } },
    { text: '価格は３００円、ＮＡＳＡの発表', profile: { digits: 'full', latin: 'full' } },
    { text: '３年で40万人', profile: { digits: 'full-single' } },
    { text: 'Wren 3は5:40に１２台', profile: { digits: 'full' } },
    { text: '１２台と12台', profile: { digits: 'mixed' } },
    '１．電源を入れる。',
    'Ｑ：使えますか。',
    '笑ったｗｗｗ',
  ],
  check(context) {
    const { text, profile } = context;
    const start = numbering.exec(text)?.[0].length ?? 0;
    const found = [...wideHits(context)];
    if (profile.language === 'ja' && profile.digits.startsWith('full')) found.push(...narrowHits(context));
    return found.filter(({ span }) => span.from >= start).sort((a, b) => a.span.from - b.span.from);
  },
};

function* wideHits({ text, profile }: ParagraphContext): Generator<RuleHit> {
  const isAboutWidth = text.includes('全角');
  for (const { index, 0: run } of text.matchAll(fullRuns)) {
    if (profile.language === 'en' && isInHanPassage(text, index)) continue;
    if (laughter.test(run) || !isAgainstStyle(run, profile)) continue;
    // Where a digit alone is wide, ３．５ may be two of them.
    const hasRun = profile.digits === 'full-single' ? /[０-９Ａ-Ｚａ-ｚ]{2}/u.test(run) : run.length > 1;
    const tier = isAboutWidth || !hasRun ? 'likely' : 'safe';
    yield replacing(tier, { from: index, to: index + run.length }, run.normalize('NFKC'));
  }
}

/** Where everything in a run should be of half width. */
function isAgainstStyle(run: string, { language, latin, digits }: Profile): boolean {
  if (language === 'en') return true;
  const letters = run.match(/[Ａ-Ｚａ-ｚ]/gu)?.length ?? 0;
  const hasDigit = /[０-９]/u.test(run);
  const lettersFit = letters === 0 || latin === 'half' || (latin === 'full-single' && letters > 1);
  const digitsFit = !hasDigit || digits === 'half' || (digits === 'full-single' && run.length > 1);
  return lettersFit && digitsFit;
}

/** Digits of half width where the document's are full: only between Japanese, where no name or unit claims them. */
function* narrowHits({ text, profile }: ParagraphContext): Generator<RuleHit> {
  for (const { index, 0: run } of text.matchAll(halfDigits)) {
    const span = { from: index, to: index + run.length };
    if (profile.digits === 'full-single' && run.length > 1) continue;
    if (!isBetweenJapanese(text, span)) continue;
    yield replacing(
      'likely',
      span,
      run.replace(/\d/gu, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit),
    );
  }
}

function isBetweenJapanese(text: string, { from, to }: Span): boolean {
  const fits = (at: number) =>
    (classAt(text, at) & japanese) !== 0 || '、。「」『』（）％～〜・'.includes(text[at] ?? ' ');
  return (from === 0 || fits(from - 1)) && fits(to) && (classAt(text, to) & charClass.latin) === 0;
}
