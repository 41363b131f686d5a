import { dialogueSpans } from '#shared/glossary';
import { overlapsAny, type Span } from '#shared/text';
import {
  type DocumentContext,
  type DocumentHit,
  type DocumentRule,
  type ParagraphContext,
  perParagraph,
} from '../rule';

type Style = 'polite' | 'plain';

export const mixedStyle: DocumentRule = {
  id: 'mixed-style',
  severity: 'hint',
  scope: 'document',
  languages: ['ja'],
  examples: [
    {
      before: '朝になりました。雨です。傘を持ちます。駅は遠い。電車に乗りました。',
      after: '朝になりました。雨です。傘を持ちます。駅は遠い。電車に乗りました。',
      tier: 'ask',
      profile: { register: 'polite' },
    },
    {
      before: '朝になった。雨である。\n傘を持った。駅は遠いです。電車に乗る。',
      after: '朝になった。雨である。\n傘を持った。駅は遠いです。電車に乗る。',
      tier: 'ask',
      profile: { register: 'plain' },
    },
  ],
  keeps: [
    {
      text: '朝になった。雨である。「傘をどうぞ。駅は遠いです。」電車に乗った。',
      profile: { register: 'plain' },
    },
    {
      text: '朝になった。雨である。電車に乗った。\n――駅は遠いですか。\n許　近いです。',
      profile: { register: 'plain' },
    },
    { text: '朝です。雨です。はい。どうぞよろしく。まだ。', profile: { register: 'polite' } },
    { text: '朝です。雨です。電車に乗りました。\n- 傘を持つ。', profile: { register: 'polite' } },
    {
      text: '朝です。雨です。傘です。駅です。家です。町です。海です。山です。川です。朝だ。夜だ。昼だ。',
      profile: { register: 'polite' },
    },
    {
      text: '朝です。雨です。毎日、扉を開ける。それだけで、町が変わります。',
      profile: { register: 'polite' },
    },
    { text: '朝です。雨です。原因は次のどれかです。線が抜けている。', profile: { register: 'polite' } },
    { text: '朝です。雨です。駅です。夜だ。', profile: { register: 'polite', kind: 'subtitles' } },
    { text: '朝です。雨だ。', profile: { register: 'mixed' } },
    {
      text: '――お仕事は。\n朝は早いです。合わせても、弾く人は首をかしげる。困りました。\n――道具は。\n針です。針は祖母の針を使う。古いです。\n――夢は。\nないです。言えば笑われる。それでもよいです。',
      profile: { register: 'polite' },
    },
    { text: '朝です。雨です。とにかく軽い。坂でも重くありません。', profile: { register: 'polite' } },
    { text: '朝です。雨です。砂を出し、切れ、また張る。それでよいのです。', profile: { register: 'polite' } },
  ],
  check({ paragraphs, profile }) {
    const { register, kind } = profile;
    // Of subtitles every line is speech, of one person or another.
    if (register === 'mixed' || kind === 'subtitles') return [];
    const isSpoken = register === 'polite' && isInterview(paragraphs);
    const passages = passagesOf(paragraphs, register, isSpoken);
    const strays = passages.reduce((sum, { length }) => sum + length, 0);
    const all = paragraphs.reduce((sum, context) => sum + (context ? styledSentences(context).length : 0), 0);
    // Where the other style is so common, it is a second voice and no slip.
    if (3 * strays > all - strays) return [];
    return passages
      .filter((passage) => passage.length < deliberate)
      .flat()
      .map(({ paragraph, span }): DocumentHit => ({ paragraph, span, fixes: [] }));
  },
};

/** So many sentences in a row are a letter, a report, a second narrator. */
const deliberate = 3;

interface Styled {
  readonly span: Span;
  readonly style: Style;
  /** A plain sentence may be meant: an aside anywhere, and all that is not written style in speech. */
  readonly colour: 'aside' | 'spoken' | null;
}

interface Stray {
  readonly paragraph: number;
  readonly span: Span;
}

/** Whether questions stand between answers: ――道具は何ですか。 Ｑ．, 記者： */
function isInterview(paragraphs: DocumentContext['paragraphs']): boolean {
  const questions = paragraphs.filter(
    (context) => context && /^[ 　]*(?:[―—─]|[QＱ問][．.：:、\d０-９])/u.test(context.text),
  );
  return questions.length >= 3;
}

/**
 * Runs of neighbouring sentences that are not in the document's register. Who speaks politely drops into the plain
 * form for colour (弾く人は首をかしげる。), never into the written one (集中を生むのである。).
 */
function passagesOf(
  paragraphs: DocumentContext['paragraphs'],
  register: Style,
  isSpoken: boolean,
): Stray[][] {
  const passages: Stray[][] = [];
  let open: Stray[] | null = null;
  for (const [paragraph, context] of paragraphs.entries()) {
    for (const { span, style, colour } of context ? styledSentences(context) : []) {
      if (style === register || colour === 'aside' || (colour === 'spoken' && isSpoken)) open = null;
      else if (open) open.push({ paragraph, span });
      else {
        open = [{ paragraph, span }];
        passages.push(open);
      }
    }
  }
  return passages;
}

/** The sentences of a paragraph of prose whose style is plain to see, without speech. */
const styledSentences = perParagraph(({ text, kind, sentences }: ParagraphContext): readonly Styled[] => {
  if (kind !== 'prose' || isSpeech(text)) return [];
  const dialogue = dialogueSpans(text);
  return sentences.flatMap((sentence, index) => {
    const span = trimmed(text, sentence);
    if (isHeldUp(text, sentences[index - 1], sentences[index + 1])) return [];
    if (overlapsAny(dialogue, { from: span.to - 1, to: span.to })) return [];
    const style = styleOf(text.slice(Math.max(span.from, span.to - 16), span.to));
    return style
      ? [{ span, style, colour: style === 'plain' ? colourOf(text.slice(span.from, span.to)) : null }]
      : [];
  });
});

/** A statement that its neighbours announce (次のとおりです。) or take up (それだけで、) is set apart on purpose. */
function isHeldUp(text: string, before: Span | undefined, after: Span | undefined): boolean {
  const announces = before !== undefined && text.slice(before.from, before.to).includes('次の');
  return (
    announces ||
    (after !== undefined &&
      /^[ 　]*(?:それ|これ|そんな|そう|こう)/u.test(text.slice(after.from, after.from + 6)))
  );
}

/** A line of dialogue, of an interview (許　はい。) or of a play (許：はい。). */
function isSpeech(text: string): boolean {
  return /^[ 　]*(?:[「『（(―—─]|[^\s　、。：:]{1,10}[　：:])/u.test(text);
}

const written = /(?:である|であった|であろう)。$/u;

/** Words thrown in (とにかく軽い。) and actions told one after the other (砂を出し、弦を張り、また張る。) are asides. */
function colourOf(sentence: string): Styled['colour'] {
  if (written.test(sentence)) return null;
  const isShort = sentence.length <= 10 && !/[^\u3041-\u3096][はがをもに]/u.test(sentence);
  const actions = sentence.match(/[しりきいちみびにえけせてれめべ]、/gu)?.length ?? 0;
  return isShort || actions >= 2 ? 'aside' : 'spoken';
}

function trimmed(text: string, { from, to }: Span): Span {
  const sentence = text.slice(from, to);
  return { from: from + sentence.search(/[^\s　]|$/u), to: from + sentence.trimEnd().length };
}

const polite =
  /(?:です|でした|ます|ました|ません|ませんでした|でしょう|ましょう|ください|ございます)(?:か|ね|よ|よね|が|から|けど)?[。！？]+$/u;
const plain =
  /(?:である|であった|だった|だろう|なかった|[ぁ-ん一-龠]ない|のだ|んだ|わけだ|ことだ|ものだ|からだ|ためだ|[ァ-ヶー一-龠]だ|[一-龠々][うくすつぬむるぐぶいた]|[^く]なる|[かがさざただなはばまらわいきぎしじちにびみりえけげせぜてでねべめれ]る|[いきぎしじちにびみりえけげせぜてでねべめれっんか]た|[かさたなまらわ]れる|しい|たい|[おこそとのほもよろ]う|[かがさたなばまらわ]す|[かがさたなばまらわ]せる|った|んだ)。$/u;
/** Set phrases and answers that are neither. */
const neither =
  /(?:はい|いいえ|まだ|ただ|また|あなた|どうぞ|ください|なさい|ありがとう|おはよう|おめでとう|よろしく|こんにちは|ごめん|おかげさまで|どう|こう|そう|もう|ほう|みたい|いったい|だいたい|[一二三四五六七八九十]つ)。$/u;

function styleOf(ending: string): Style | null {
  if (polite.test(ending)) return 'polite';
  return plain.test(ending) && !neither.test(ending) ? 'plain' : null;
}
