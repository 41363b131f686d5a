import {
  alphanumeric,
  charClass,
  classAt,
  hasJapanese,
  japanese,
  type Span,
  type TextEdit,
  type Tier,
} from '#shared/text';
import { fixOfAll, type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';
import { eastAsianMarkHits } from './chinese-punctuation-english';

const suspects = /[，·•‧∙⋅“‘《〈：]/u;
const dots = /[·•‧∙⋅]/gu;
const longestQuotation = 400;
const quotations = /“([^“”]{1,400})”|(?<![A-Za-z])‘([^‘’“”]{1,400})’/gu;
const titles = /《([^《》]{1,60})》/gu;
/** 〈〉 stands for much in Japanese; it is a title where the text says so. */
const singleTitles =
  /〈([^〈〉《》]{1,60})〉(?=(?:という|と題する|と題した)(?:本|書|小説|映画|ドラマ|歌|曲|詩|論文|記事|題|作品))/gu;
const speech = /(?<=[るたうくすむぶつだ])：「/gu;
/** A clause with a particle says that somebody speaks; a name before a colon (はるか：「) does not. */
const clause = /.[はがをにへとでも、].+$/u;

export const chinesePunctuation: ParagraphRule = {
  id: 'chinese-punctuation',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['stop', 'opener', 'closer', 'katakana', 'latin'],
  languages: ['ja', 'en'],
  examples: [
    { before: '拍手が起こり，橋が開いた。', after: '拍手が起こり、橋が開いた。' },
    { before: 'ジェンスン·フアンが来た。', after: 'ジェンスン・フアンが来た。' },
    { before: '彼は“捨てる”と言った。', after: '彼は「捨てる」と言った。', tier: 'likely' },
    { before: '「これは“足音”だ」と言う。', after: '「これは『足音』だ」と言う。', tier: 'likely' },
    { before: '“彼は‘行く’と言った”と聞く。', after: '「彼は『行く』と言った」と聞く。', tier: 'likely' },
    { before: '彼は《雨の小鳥》を読んだ。', after: '彼は『雨の小鳥』を読んだ。', tier: 'likely' },
    { before: '〈海の道〉という本を読む。', after: '『海の道』という本を読む。', tier: 'likely' },
    { before: '彼はこう言った：「行く」。', after: '彼はこう言った。「行く」。', tier: 'likely' },
    { before: 'It works，mostly。', after: 'It works, mostly.', profile: { language: 'en' } },
    {
      before: 'The plant（Phase 2）opens.',
      after: 'The plant (Phase 2) opens.',
      profile: { language: 'en' },
    },
    {
      before: 'He wrote《Rain》 again.',
      after: 'He wrote “Rain” again.',
      profile: { language: 'en' },
      tier: 'likely',
    },
  ],
  keeps: [
    { text: '定理を示し，証明する。', profile: { comma: '，' } },
    '価格は１，２００円だ。',
    '次の通り：本体；電池',
    '漢字《かんじ》を読む。',
    '｜九天玄女《きゅうてんげんにょ》が来た。',
    { text: '《なぜだ》と彼は思った。', profile: { titleMarks: '《》' } },
    '記者：「次の質問です」',
    'はるか：「行くよ」',
    '“Blackwell”という名',
    '其实我们只用了表格，谁都会做。',
    '〈例〉を見よ。',
    { text: 'He said “yes” to the plan.', profile: { language: 'en' } },
    { text: 'See 例文，第二 and so on.', profile: { language: 'en' } },
  ],
  check(context) {
    if (context.profile.language === 'en') return eastAsianMarkHits(context.text);
    if (!suspects.test(context.text)) return [];
    return context.sentences
      .flatMap((sentence) => sentenceHits(context, sentence))
      .sort((a, b) => a.span.from - b.span.from);
  },
};

function sentenceHits(context: ParagraphContext, { from, to }: Span): RuleHit[] {
  const { text } = context;
  const sentence = text.slice(from, to);
  if (!suspects.test(sentence)) return [];
  // Without kana it is Chinese left as it was: all of it is to be translated. A short item may be Japanese.
  const isJapanese = /[\u3041-\u30ff]/u.test(sentence);
  if (!isJapanese && (context.kind === 'prose' || sentence.length > 20)) return [];
  const spanOf = ({ index, 0: found }: RegExpExecArray) => ({
    from: from + index,
    to: from + index + found.length,
  });
  const hits: RuleHit[] = [];
  if (context.profile.comma === '、') {
    for (const match of sentence.matchAll(/，/gu)) {
      const tier = tierOfComma(text, from + match.index);
      if (tier) hits.push(replacing(isJapanese ? tier : 'likely', spanOf(match), '、'));
    }
  }
  for (const match of sentence.matchAll(dots)) {
    const tier = tierOfDot(text, from + match.index);
    if (tier) hits.push(replacing(tier, spanOf(match), '・'));
  }
  for (const match of sentence.matchAll(quotations)) {
    if (!hasJapanese(match[0])) continue;
    hits.push(paired(spanOf(match), match[0], isQuoted(sentence, match.index) ? '『』' : '「」'));
  }
  for (const match of context.profile.titleMarks === '《》' ? [] : sentence.matchAll(titles)) {
    if (!isReading(sentence, match)) hits.push(paired(spanOf(match), match[0], '『』'));
  }
  for (const match of sentence.matchAll(singleTitles)) hits.push(paired(spanOf(match), match[0], '『』'));
  for (const match of sentence.matchAll(speech)) {
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    if (before.length >= 4 && clause.test(before)) hits.push(replacing('likely', spanOf(match), '。「'));
  }
  return hits;
}

/** `null` inside a number. */
function tierOfComma(text: string, at: number): Tier | null {
  const beside = classAt(text, at - 1) | classAt(text, at + 1);
  if (classAt(text, at - 1) & classAt(text, at + 1) & charClass.digit) return null;
  return (beside & (japanese | charClass.closer | charClass.opener)) !== 0 ? 'safe' : 'likely';
}

/** Between katakana words, or between one and a name in other letters. */
function tierOfDot(text: string, at: number): Tier | null {
  const left = classAt(text, at - 1);
  const right = classAt(text, at + 1);
  if (left & right & charClass.katakana) return 'safe';
  const isWord = (bits: number) => (bits & (japanese | alphanumeric)) !== 0;
  return ((left | right) & charClass.katakana) !== 0 && isWord(left) && isWord(right) ? 'likely' : null;
}

/** The pair becomes `marks`, and pairs inside it the other kind. */
function paired(span: Span, found: string, marks: '「」' | '『』'): RuleHit {
  const [open = '', close = ''] = marks;
  const [innerOpen = '', innerClose = ''] = marks === '「」' ? '『』' : '「」';
  const edits: TextEdit[] = [{ span: { from: span.from, to: span.from + 1 }, insert: open }];
  for (const { index, 0: inner, 1: content = '' } of found.matchAll(/‘([^‘’]+)’|〈[^〈〉]+〉/gu)) {
    if (index === 0 || (inner.startsWith('‘') && !hasJapanese(content))) continue;
    const from = span.from + index;
    const to = from + inner.length;
    edits.push({ span: { from, to: from + 1 }, insert: innerOpen });
    edits.push({ span: { from: to - 1, to }, insert: innerClose });
  }
  edits.push({ span: { from: span.to - 1, to: span.to }, insert: close });
  return { span, fixes: [fixOfAll('likely', edits)] };
}

/** Whether 「 is open at `at`; a sentence holds its quotations whole. */
function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - longestQuotation), at);
  return before.lastIndexOf('「') > before.lastIndexOf('」');
}

/** The reading of a word, though no kanji stands before it. */
function isReading(sentence: string, match: RegExpExecArray): boolean {
  return (
    /^[\u3041-\u3096ー]+$/u.test(match[1] ?? '') && (classAt(sentence, match.index - 1) & japanese) !== 0
  );
}
