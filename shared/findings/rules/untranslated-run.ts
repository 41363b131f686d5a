import { charClass, chineseRuns, classAt, mergeSpans, overlapsAny, type Span } from '#shared/text';
import { type ParagraphContext, type ParagraphRule, perParagraph, type RuleHit } from '../rule';

/** What a Japanese paragraph has left in Chinese; `simplified-chinese` leaves it alone. */
export const chineseIn = perParagraph(({ text }) => chineseRuns(text));

export const untranslatedRun: ParagraphRule = {
  id: 'untranslated-run',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['kanji', 'latin', 'otherScript'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    {
      before: '価格は高い。这个市场的变化太快了。誰も知らない。',
      after: '価格は高い。这个市场的变化太快了。誰も知らない。',
      tier: 'ask',
    },
    {
      before: '雪不是雪，心也不是心。彼は読んだ。',
      after: '雪不是雪，心也不是心。彼は読んだ。',
      tier: 'ask',
    },
    { before: '彼は안녕하세요と言った。', after: '彼は안녕하세요と言った。', tier: 'ask' },
    { before: '店長はДобрый деньと言う。', after: '店長はДобрый деньと言う。', tier: 'ask' },
    {
      before: 'なお、the team will ship a fixと述べた。',
      after: 'なお、the team will ship a fixと述べた。',
      tier: 'ask',
    },
    {
      before: 'He opened 设置 and waited.',
      after: 'He opened 设置 and waited.',
      tier: 'ask',
      profile: { language: 'en' },
    },
  ],
  keeps: [
    '青雲門龍首峰首席弟子が来た。',
    '日本経済新聞社東京本社編集局長、東京大学大学院工学系研究科教授。',
    '非常不安定大気状態、終了後存在確認、首都高速道路。',
    '『我们仨』を読んだ。',
    'Deep Learning Accelerator Technology Forum Tokyoに出た。',
    'ビートルズのI Want to Hold Your Handを聴く。',
    '角度θとλを測る。',
    '`git commit -m "this is one long message"`を打つ。',
    { text: 'Suiko (推敲) is a word.', profile: { language: 'en' } },
  ],
  check(context) {
    const { language } = context.profile;
    const technical = technicalSpans(context);
    const spans = [
      ...(language === 'ja' ? chineseIn(context).filter((span) => !isTitle(context.text, span)) : []),
      ...(language === 'en' ? hanInLatin(context.text) : latinSentences(context.text, technical)),
      ...otherScripts(context.text),
    ];
    return spans.filter((span) => isFree(technical, span)).map((span) => hitAt(context, span));
  },
};

/** What is quoted or stands in brackets by itself may be meant: a gloss, a motto. */
function hitAt({ text, kind }: ParagraphContext, span: Span): RuleHit {
  return kind === 'row' || isEnclosed(text, span)
    ? { span, fixes: [], severity: 'hint' }
    : { span, fixes: [] };
}

function isEnclosed(text: string, { from, to }: Span): boolean {
  return (classAt(text, from - 1) & charClass.opener) !== 0 && (classAt(text, to) & charClass.closer) !== 0;
}

function isTitle(text: string, { from, to }: Span): boolean {
  const around = text.charAt(from - 1) + text.charAt(to);
  return around === '『』' || around === '《》';
}

/** Protected spans without the terms of the glossary, which stand in any sentence. */
function technicalSpans({ protectedSpans, names }: ParagraphContext): Span[] {
  const terms = mergeSpans(names.map(({ span }) => span));
  return protectedSpans.filter((span) => !overlapsAny(terms, span));
}

/** Whether something of it stands outside what is protected: at an end or in the middle. */
function isFree(technical: readonly Span[], { from, to }: Span): boolean {
  return [from, (from + to) >> 1, to - 1].some((at) => !overlapsAny(technical, { from: at, to: at + 1 }));
}

/** Hangul from two letters on; of other scripts four, as Japanese text uses θ and Д by themselves. */
function otherScripts(text: string): Span[] {
  const letters = '\\u0370-\\u058f\\u0590-\\u06ff\\u0900-\\u0e7f';
  const pattern = new RegExp(
    `[\\u3131-\\u318e\\uac00-\\ud7a3]{2,}(?:[ ,.!?]+[\\u3131-\\u318e\\uac00-\\ud7a3]+)*|[${letters}]{4,}(?:[ ,.!?'’-]+[${letters}]+)*`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), spanOf);
}

/** In an English text; a gloss in brackets or quotation marks is none. */
function hanInLatin(text: string): Span[] {
  return Array.from(text.matchAll(/[\u3041-\u30ff\p{Script=Han}]{2,}/gu), spanOf).filter(
    ({ from, to }) =>
      !/[([（「『“"'‘《]/u.test(text.charAt(from - 1)) || !/[)\]）」』”"'’》]/u.test(text.charAt(to)),
  );
}

/**
 * Five words and more, most of them without a capital: names, titles and lists of products are none. Words inside
 * protected spans do not count.
 */
function latinSentences(text: string, technical: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const run of text.matchAll(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9'’“”".,;:!?()&%$ -]*/gu)) {
    if (run[0].length < 9) continue;
    const words = Array.from(run[0].matchAll(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*/gu))
      .map((word) => ({ from: run.index + word.index, to: run.index + word.index + word[0].length }))
      .filter((word) => !overlapsAny(technical, word));
    const small = words.filter(({ from, to }) => to - from > 1 && /^[a-zà-ɏ]/u.test(text.charAt(from)));
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || words.length < 5 || small.length < 3 || 2 * small.length < words.length) continue;
    found.push({ from: first.from, to: /[.!?]/u.test(text.charAt(last.to)) ? last.to + 1 : last.to });
  }
  return found;
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}
