import { alphanumeric, charClass, classAt, hasJapanese, japanese, type Span, type Tier } from '#shared/text';
import { fixOfAll, type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';

/** What each mark becomes, but for the comma: that is the document's. */
const full: Readonly<Record<string, string>> = {
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};
/** One mark, or a run of ? and !; dots and commas in runs belong to other rules. */
const marks = /[!?]+|(?<![.,])[.,](?![.,])|[:;]/gu;
/** The same with a space before, as machines that cut a text into words leave them. */
const parted = /(?<=[^\s ]) {1,2}([.,;!?]) {0,2}(?![.,;:!?])/gu;
const pairs = /\(([^()（）]*)\)/gu;
const enumeration = /^[0-9a-zA-Zア-ンａ-ｚ０-９ivx一二三四五六七八九十]{1,3}$/u;

export const halfWidthPunctuation: ParagraphRule = {
  id: 'half-width-punctuation',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['halfMark'],
  languages: ['ja', 'zh'],
  examples: [
    { before: '出典:港湾経済週報', after: '出典：港湾経済週報' },
    { before: '彼は行った.', after: '彼は行った。' },
    { before: '本当ですか?はい,そうです。', after: '本当ですか？はい、そうです。' },
    { before: '路線(港と工場)を結ぶ。', after: '路線（港と工場）を結ぶ。' },
    { before: '最新のGPU,そして電池。', after: '最新のGPU、そして電池。', tier: 'likely' },
    { before: '名前,住所,電話', after: '名前、住所、電話', tier: 'likely' },
    { before: '変わらない . 投資家は待つ。', after: '変わらない。投資家は待つ。', tier: 'likely' },
    { before: 'g(値)を呼ぶ。', after: 'g（値）を呼ぶ。', tier: 'likely' },
    { before: '他去了,她没去.', after: '他去了，她没去。', profile: { language: 'zh', comma: '，' } },
    { before: '记住(公司和工厂)吧。', after: '记住（公司和工厂）吧。', profile: { language: 'zh' } },
  ],
  keeps: [
    '1.はじめに',
    '第一章.はじめに',
    '一.電源を入れる。',
    'Dr.山田が来た。',
    'Co.,Ltd.の略',
    'Yahoo!ニュース',
    '円周率は3.14だ。',
    '午前10:30に',
    'TSMC, NVIDIA, AMDの三社',
    { text: '最高経営責任者(CEO)は', profile: { latinBrackets: 'half' } },
    '(1)まず電源を入れる。',
    '名前 : 住所',
    '設定は .env に書く。',
    { text: 'It works, mostly (in 2026): yes!', profile: { language: 'en' } },
    { text: 'The word 例, and (例文).', profile: { language: 'en' } },
  ],
  check(context) {
    return [...markHits(context), ...partedHits(context), ...bracketHits(context)].sort(
      (a, b) => a.span.from - b.span.from,
    );
  },
};

function* markHits(context: ParagraphContext): Generator<RuleHit> {
  const { text } = context;
  for (const match of text.matchAll(marks)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const tier = tierOfMark(text, span);
    if (tier) yield replacing(tier, span, Array.from(match[0], (mark) => fullMark(mark, context)).join(''));
  }
}

function fullMark(mark: string, { profile }: ParagraphContext): string {
  if (mark === ',') return profile.language === 'zh' ? '，' : profile.comma;
  return full[mark] ?? mark;
}

/** 変わらない . 投資家: a mark between Japanese and Japanese, or the end, takes its spaces along. */
function* partedHits(context: ParagraphContext): Generator<RuleHit> {
  const { text } = context;
  for (const match of text.matchAll(parted)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const isBehind = (classAt(text, span.from - 1) & japanese) !== 0;
    const goesOn = span.to === text.length || (classAt(text, span.to) & japanese) !== 0;
    if (isBehind && goesOn && !isTable(text))
      yield replacing('likely', span, fullMark(match[1] ?? '', context));
  }
}

/** `null` where the mark may be right as it is. */
function tierOfMark(text: string, span: Span): Tier | null {
  const left = classAt(text, span.from - 1);
  const right = classAt(text, span.to);
  const isEnd = span.to === text.length;
  const rightFits =
    isEnd || (right & (japanese | charClass.space)) !== 0 || isFullWidthMark(text[span.to] ?? '');
  if (isNumbering(text, span)) return null;
  if (left & japanese || isCloser(text[span.from - 1] ?? ''))
    return rightFits && !isTable(text) ? 'safe' : 'likely';
  if ((left & alphanumeric) === 0) return null;
  // After Latin or a digit only where Japanese goes on (behind a space perhaps): "GPU,そして", "NVIDIA, そして".
  const next = right & charClass.space ? classAt(text, span.to + 1) : right;
  if (next & japanese) return 'likely';
  return isEnd && hasJapanese(text) && text[span.from] !== ':' ? 'likely' : null;
}

/** "1." and "a." at the start of a line or item, 一. and 第一章. too. */
function isNumbering(text: string, span: Span): boolean {
  if (text[span.from] !== '.') return false;
  return /^[\s　]*(?:[-*・] ?)?(?:[0-9a-zA-Z]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ンあ-ん]|第?[一二三四五六七八九十百]+[章節部編条項])$/u.test(
    text.slice(Math.max(0, span.from - 16), span.from),
  );
}

/** 名前,住所,電話: columns parted by commas, with no sentence in them. */
function isTable(text: string): boolean {
  return !/[\u3041-\u3096、。]/u.test(text) && /^[^,]{1,20}(?:,[^,]{1,20}){2,}$/u.test(text);
}

function isCloser(character: string): boolean {
  return character !== '' && '」』）】》〉］〕”)'.includes(character);
}

function isFullWidthMark(character: string): boolean {
  return character !== '' && '「」『』（）【】《》〈〉［］〔〕、。！？：；…―—・　'.includes(character);
}

function* bracketHits({ text, profile }: ParagraphContext): Generator<RuleHit> {
  for (const match of text.matchAll(pairs)) {
    const open = { from: match.index, to: match.index + 1 };
    const close = { from: match.index + match[0].length - 1, to: match.index + match[0].length };
    const inner = match[1] ?? '';
    const touches = ((classAt(text, open.from - 1) | classAt(text, close.to)) & japanese) !== 0;
    const holds = hasJapanese(inner);
    if (inner === '' || (!holds && !touches)) continue;
    if (!holds && (profile.latinBrackets !== 'full' || enumeration.test(inner))) continue;
    if (enumeration.test(inner) && text.slice(0, open.from).trim() === '') continue;
    // getName(名前) may be a call.
    const isCall = /[a-z_][A-Za-z0-9_]*$/u.test(text.slice(Math.max(0, open.from - 24), open.from));
    const fix = fixOfAll(isCall ? 'likely' : 'safe', [
      { span: open, insert: '（' },
      { span: close, insert: '）' },
    ]);
    yield { span: open, fixes: [fix], related: [close] };
    yield { span: close, fixes: [fix], related: [open] };
  }
}
