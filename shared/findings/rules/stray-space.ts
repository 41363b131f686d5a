import {
  alphanumeric,
  charClass,
  classAt,
  endsInStop,
  japanese,
  kana,
  type Span,
  sentenceAt,
  type Tier,
} from '#shared/text';
import { type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';

export const straySpace: ParagraphRule = {
  id: 'stray-space',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['space'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '工場 は港の近くにある。', after: '工場は港の近くにある。' },
    { before: 'そして 、彼は去った。', after: 'そして、彼は去った。' },
    { before: '彼は去った。 次の日だった。', after: '彼は去った。次の日だった。' },
    {
      before: '新しい NVIDIA の製品です。',
      after: '新しいNVIDIAの製品です。',
      profile: { scriptSpacing: 'none' },
    },
    { before: '終わりました。 ', after: '終わりました。' },
    { before: '長期 経済見通し報告を読んだ。', after: '長期経済見通し報告を読んだ。', tier: 'likely' },
    { before: '島 を出た日', after: '島を出た日', tier: 'likely', profile: { kind: 'subtitles' } },
    { before: '売上は2.4％ 減った。', after: '売上は2.4％減った。' },
    { before: '「今日は七つだ。俺が自分で 数えた」', after: '「今日は七つだ。俺が自分で数えた」' },
    { before: '山田 はなこさんが来た。', after: '山田はなこさんが来た。', tier: 'likely' },
    { before: '新型 カメラは軽い。', after: '新型カメラは軽い。', tier: 'likely' },
    {
      before: 'He wrote to , and left.',
      after: 'He wrote to, and left.',
      tier: 'likely',
      profile: { language: 'en' },
    },
    { before: 'Name:  Tea  garden', after: 'Name: Tea garden', tier: 'likely', profile: { language: 'en' } },
    { before: 'It works , mostly.', after: 'It works, mostly.', profile: { language: 'en' } },
    { before: 'Does it  work ?', after: 'Does it work?', profile: { language: 'en' } },
    { before: '她说 ，走吧。', after: '她说，走吧。', profile: { language: 'zh' } },
  ],
  keeps: [
    '全角\u3000空白です。',
    '第3章 旅立ち',
    '黄 仁勲は言った。',
    'えっ！ 本当ですか。',
    'We use plain English here.',
    { text: 'And so on . . . the end. It is 4 : 3.', profile: { language: 'en' } },
    { text: 'Thanks :) See you.', profile: { language: 'en' } },
    { text: 'It ended. Then we left .gitignore alone.', profile: { language: 'en' } },
    '1. はじめに読む。',
    '第3章 はじまりの朝を読んだ。',
    '図1 システムの全体を示す。',
    { text: '新しい NVIDIA の製品です。', profile: { scriptSpacing: 'space' } },
    { text: '送料の 8% は 180 ℃ で', profile: { scriptSpacing: 'space' } },
  ],
  check(context) {
    const isLatin = context.profile.language === 'en';
    const hits: RuleHit[] = [];
    for (const { index, 0: run } of context.text.matchAll(/ +/gu)) {
      const span = { from: index, to: index + run.length };
      const hit = hitAt(context, span, isLatin);
      if (hit) hits.push(hit);
    }
    return hits;
  },
};

function hitAt(context: ParagraphContext, span: Span, isLatin: boolean): RuleHit | null {
  const { text } = context;
  if (context.kind === 'row' || text.slice(0, span.from).trim() === '') return null;
  if (span.to === text.length) return trailing(span);
  if (isAfterMarker(text, span) || isCaption(text, span)) return null;
  if (isLatin) return latinHit(text, span);
  return betweenHit(context, span);
}

/** Two spaces at a line's end are a line break in Markdown. */
function trailing(span: Span): RuleHit | null {
  return span.to - span.from === 2 ? null : replacing('safe', span, '');
}

/** The space behind a list marker or a heading's number. */
function isAfterMarker(text: string, span: Span): boolean {
  return /^[\s　]*(?:[-*+•・■□◆◇●○※>]|#{1,6}|\[[ xX]\]|[-*+] \[[ xX]\]|[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3})*[.．)）、:：]?|[(（][0-9０-９a-zA-Zア-ン一-十]{1,3}[)）]|[①-⑳]|[a-zA-Z][.)])$/u.test(
    text.slice(0, span.from),
  );
}

/** The space behind 第3章 or 図1, in a sentence too. */
function isCaption(text: string, { from }: Span): boolean {
  return /(?:第[0-9０-９一二三四五六七八九十百]+[章節話回部幕編条巻]|(?:図|表|写真)[ 　]?[0-9０-９]+(?:[-.][0-9０-９]+)?)$/u.test(
    text.slice(Math.max(0, from - 10), from),
  );
}

function latinHit(text: string, span: Span): RuleHit | null {
  const rest = text.slice(span.to, span.to + 2);
  const left = text[span.from - 1] ?? '';
  // A leader of dots with spaces, and a ratio.
  if (rest === '. ' && text[span.to + 2] === '.') return null;
  if (rest.startsWith(':') && /\d/u.test(left) && /^: ?\d/u.test(text.slice(span.to))) return null;
  if (/^(?:[,.!?](?:[\s”"'’)]|$)|[;:](?:[\s”"'’]|$))/u.test(rest) && /[^\s(“‘.,;:!?-]/u.test(left))
    return replacing(asksForMore(text, span.from) ? 'likely' : 'safe', span, '');
  if (span.to - span.from === 1) return null;
  // Two spaces behind a full stop are an old habit of typists, not certain to be an accident.
  const isSentence = /[a-z,]/u.test(left) && !asksForMore(text, span.from) && /[.!?][”"’')]*\s*$/u.test(text);
  return replacing(isSentence ? 'safe' : 'likely', span, ' ');
}

/** Whether the word before a space needs another behind it: there the space is the trace of what was taken out. */
function asksForMore(text: string, at: number): boolean {
  return /\b(?:the|an?|of|to|in|on|with|for|from|by|at|into|between|and|or|but|than|is|was|are|were|has|have|had|its|their|our|your|my|that|which|who|as|about|called|named|said|says|reads)$/iu.test(
    text.slice(Math.max(0, at - 10), at),
  );
}

function betweenHit(context: ParagraphContext, span: Span): RuleHit | null {
  const { text, profile, kind } = context;
  const left = sideAt(text, span.from - 1, 'left');
  const right = sideAt(text, span.to, 'right');
  if (left === 'latin' && right === 'latin')
    return span.to - span.from > 1 ? replacing('likely', span, ' ') : null;
  if (left === 'other' || right === 'other') return null;
  if (units.includes(text[span.from - 1] ?? ' ') && profile.scriptSpacing !== 'none') return null;
  if (left === 'latin' || right === 'latin') {
    const meetsMark = left === 'mark' || right === 'mark';
    if (kind !== 'prose' && !meetsMark) return null;
    if (!meetsMark && profile.scriptSpacing !== 'none') {
      return span.to - span.from > 1 && profile.scriptSpacing === 'space'
        ? replacing('likely', span, ' ')
        : null;
    }
    if (left === 'mark' && profile.scriptSpacing === 'space' && isClosing(text, span.from - 1)) return null;
  }
  if (left === 'japanese' && right === 'japanese' && isDeliberate(context, span)) return null;
  return replacing(tierAt(context, span), span, '');
}

/** Signs that belong to a number. */
const units = '％%℃';

type Side = 'japanese' | 'latin' | 'mark' | 'other';

/** What stands beside a space. A half-width mark after Japanese, or a straight quote before it, counts as a mark. */
function sideAt(text: string, index: number, side: 'left' | 'right'): Side {
  const bits = classAt(text, index);
  const character = text[index] ?? '';
  if (bits & japanese) return 'japanese';
  if (bits & alphanumeric) return 'latin';
  if (side === 'left') {
    // A space after ！？ parts two sentences; one inside brackets is quote-spacing's.
    if ('、。，．：；」』）】》〉］'.includes(character)) return 'mark';
    if (units.includes(character)) return classAt(text, index + 2) & japanese ? 'mark' : 'other';
    return ',.:;'.includes(character) && classAt(text, index - 1) & japanese ? 'mark' : 'other';
  }
  if ('、。，．！？：；「『（【《〈［…―'.includes(character)) return 'mark';
  const opensQuote = character === '"' && text.slice(0, index).split('"').length % 2 === 1;
  return opensQuote && classAt(text, index + 1) & (japanese | charClass.space) ? 'mark' : 'other';
}

function isClosing(text: string, index: number): boolean {
  return '」』）】》〉］'.includes(text[index] ?? ' ');
}

/** Headings and captions part their words by spaces, and so do names: 黄 仁勲. */
function isDeliberate({ text, kind, sentences, profile }: ParagraphContext, span: Span): boolean {
  const left = classAt(text, span.from - 1);
  const right = classAt(text, span.to);
  const stops = endsInStop(text, sentenceAt(sentences, span.from)) || endsInSpeech(text, span.to);
  // Subtitles have no stops, and part their clauses by full-width spaces.
  if (profile.kind === 'subtitles' && (left | right) & kana) return false;
  if (kind === 'heading' || (!stops && !(left & kana && right & kana))) return true;
  if (left & charClass.kanji && right & charClass.kanji) return isNameLike(text, span);
  return (left & charClass.katakana & right) !== 0;
}

/** One to three kanji on both sides, no more than five in all, nothing but kanji in each run. */
function isNameLike(text: string, span: Span): boolean {
  let before = 0;
  while (classAt(text, span.from - 1 - before) & charClass.kanji) before++;
  let after = 0;
  while (classAt(text, span.to + after) & charClass.kanji) after++;
  return before <= 3 && after <= 3 && before + after <= 5;
}

/** The last of several sentences that somebody speaks has the closing mark instead of a full stop. */
function endsInSpeech(text: string, at: number): boolean {
  const closer = text.indexOf('」', at);
  if (closer < 0) return false;
  const speech = text.slice(text.lastIndexOf('「', at) + 1, closer);
  return /[。！？]/u.test(speech) && !speech.includes('「');
}

/** 山田 はなこさん, 黄 ジェンスンは: a few kanji and a word of one kana beside an address, or katakana alone. */
function isName(text: string, { from, to }: Span): boolean {
  if (!(classAt(text, from - 1) & charClass.kanji)) return false;
  return /^(?:[ァ-ヺー]{2,}|[ぁ-ゖ]{2,4}(?:さん|さま|くん|ちゃん|氏|様|先生))/u.test(text.slice(to, to + 12));
}

function tierAt({ text, sentences, kind }: ParagraphContext, span: Span): Tier {
  const stops =
    endsInStop(text, sentenceAt(sentences, span.from - 1)) ||
    endsInStop(text, sentenceAt(sentences, span.to)) ||
    endsInSpeech(text, span.to);
  if (isName(text, span)) return 'likely';
  const besideKana = ((classAt(text, span.from - 1) | classAt(text, span.to)) & kana) !== 0;
  const besideMark =
    sideAt(text, span.from - 1, 'left') === 'mark' || sideAt(text, span.to, 'right') === 'mark';
  return kind !== 'heading' && stops && (besideKana || besideMark) ? 'safe' : 'likely';
}
