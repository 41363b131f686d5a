import { isFence, overlapsLarger, placeholderPattern, placeholderSigns } from '#shared/text';
import { fixOf, type ParagraphContext, type ParagraphRule, type RuleHit } from '../rule';
import { isPlea, isResidueLine } from './residue-lines';

const placeholders = placeholderPattern();
/** What a page shows where a picture, a film or an advertisement stood. */
const missingPart =
  /^\s*\[(?:画像|写真|動画|音声|リンク|地図|広告|埋め込み|图片|視頻|视频|image|photo|picture|video|audio|embed|advertisement)[^[\]]{0,30}\]\s*$/iu;
const fence = /^\s{0,3}(?:`{3,}|~{3,})[\w-]*/u;

export const placeholderResidue: ParagraphRule = {
  id: 'placeholder-residue',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['latin', 'kanji', 'hiragana', 'katakana', 'otherScript', 'opener', 'markup'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '{0}個の項目が変更された。', after: '{0}個の項目が変更された。', tier: 'ask' },
    { before: '{0}{1}個', after: '{0}{1}個', tier: 'ask' },
    { before: '画面に「%sさん」と出る。', after: '画面に「%sさん」と出る。', tier: 'ask' },
    { before: '__TERM_1__は⟦2⟧を[P0]に', after: '__TERM_1__は⟦2⟧を[P0]に', tier: 'ask' },
    { before: '詳しくは[PLACEHOLDER]へ。', after: '詳しくは[PLACEHOLDER]へ。', tier: 'ask' },
    { before: '彼は<x id="1"/>言った。', after: '彼は<x id="1"/>言った。', tier: 'ask' },
    { before: '<|im_end|>と%1$s', after: '<|im_end|>と%1$s', tier: 'ask' },
    { before: '[画像を読み込めませんでした]', after: '[画像を読み込めませんでした]', tier: 'ask' },
    { before: '終わりです。\n```', after: '終わりです。\n```', tier: 'ask' },
    { before: 'Here is the translation:\n電動自転車', after: '電動自転車', tier: 'likely' },
    { before: '第一節\n以下が翻訳結果になります：\n本文', after: '第一節\n本文', tier: 'likely' },
    { before: '彼は去った。\n続きを読む\n雨だった。', after: '彼は去った。\n雨だった。', tier: 'likely' },
    { before: '本章未完、次のページへ続く\n鐘が鳴った。', after: '鐘が鳴った。', tier: 'likely' },
    { before: '雨だった。\n推薦票をください！', after: '雨だった。\n', tier: 'likely' },
    {
      before: '黒字が出た。\n無断転載および再配布禁止\n雨だ。',
      after: '黒字が出た。\n雨だ。',
      tier: 'likely',
    },
    { before: '黒字が出た。\n前へ｜目次｜次へ\n雨だ。', after: '黒字が出た。\n雨だ。', tier: 'likely' },
    {
      before: '黒字が出た。\n翻訳結果をお届けします。\n雨だ。',
      after: '黒字が出た。\n雨だ。',
      tier: 'likely',
    },
    { before: '誰も何も言わない。月票をお願いします！', after: '誰も何も言わない。', tier: 'ask' },
    { before: '彼は王（訳注：あだ名）と会った。', after: '彼は王と会った。', tier: 'ask' },
    { before: '【NAME_1】は% sを@@1@@に', after: '【NAME_1】は% sを@@1@@に', tier: 'ask' },
  ],
  keeps: [
    '書式`{0}`をそのまま残す。',
    '「続きを読む」と書いてある。',
    '以下は翻訳の手順です。',
    '彼は続きを読む。',
    '分数は$\\frac{1}{2}$と書く。',
    '割引は50%です。',
    '翻訳',
    'Here is the translation desk of the ministry of trade.',
    '```\n{0}\n```',
    'from __future__ import',
    '彼は無断転載を見つけた。',
    '訳注の多い本だった。目次を見る。前へ、前へと進む。',
    'ご不明な点は、販売店にお問い合わせください。',
    '割引は20%1回限りです。',
    { text: 'The related article was long. All rights were reserved.', profile: { language: 'en' } },
  ],
  check(context) {
    const { text } = context;
    const line = { from: 0, to: text.length };
    // With its line end; at the end of a text, where there is none, an empty line stays.
    if (isResidueLine(text))
      return [{ span: line, fixes: [fixOf('likely', { from: 0, to: text.length + 1 }, '')] }];
    const opening = isFence(text) ? fence.exec(text) : null;
    if (opening) return [{ span: { from: 0, to: opening[0].length }, fixes: [] }];
    if (missingPart.test(text)) return [{ span: line, fixes: [] }];
    return [...placeholderHits(context), ...pleaHits(context), ...noteHits(context)];
  },
};

/** Placeholders are protected from all other rules; inside code and whatever else is longer they stay. */
function placeholderHits({ text, protectedSpans }: ParagraphContext): RuleHit[] {
  if (!placeholderSigns.some((sign) => text.includes(sign))) return [];
  return Array.from(text.matchAll(placeholders), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }))
    .filter((span) => !overlapsLarger(protectedSpans, span))
    .map((span) => ({ span, fixes: [] }));
}

/** A plea of the site behind the last sentence of a line. */
function pleaHits({ text, sentences, protectedSpans }: ParagraphContext): RuleHit[] {
  if (!isPlea(text)) return [];
  return sentences
    .filter((span) => isPlea(text.slice(span.from, span.to)) && isResidueLine(text.slice(span.from, span.to)))
    .filter((span) => !overlapsLarger(protectedSpans, span))
    .map((span) => ({ span, fixes: [fixOf('ask', span, '')] }));
}

/** A translator's word to the reader, which a finished text may keep: （訳注：…）. */
const note =
  /[（(【[［](?:訳者?注|翻訳者注|注釈者注|译者?注|譯者?註|T\/?N|[Tt]ranslator['’]s note|[Tt]rans\. note)(?:[:：;；]|[ 　])[^（）()【】[\]［］]{1,120}[）)】\]］]/gu;

function noteHits({ text }: ParagraphContext): RuleHit[] {
  if (!/注|註|T\/?N|note/u.test(text)) return [];
  return Array.from(text.matchAll(note), ({ index, 0: found }) => {
    const span = { from: index, to: index + found.length };
    return { span, fixes: [fixOf('ask', span, '')], severity: 'hint' };
  });
}
