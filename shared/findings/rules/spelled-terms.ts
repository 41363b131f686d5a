import { charClass, classAt, japanese, overlapsAny, type Span } from '#shared/text';
import type { ParagraphContext } from '../rule';
import { spellingsFrom } from './okurigana-words';
import { englishTerms } from './spelled-english';
import type { SpelledTerm } from './spelled-term';

/** The terms of a paragraph outside names of works and protected spans, in no order. */
export function spelledTerms(context: ParagraphContext): SpelledTerm[] {
  // Capitals of a heading without kana are for show: INSTALLATION.
  if (context.kind === 'heading' && !/[\u3041-\u30ff]/u.test(context.text)) return [];
  const titles = Array.from(context.text.matchAll(/『[^『』]*』/gu), spanOf);
  const terms =
    context.profile.language === 'en'
      ? [...latinTerms(context.text, isMidSentence), ...englishTerms(context.text)]
      : spelledInJapanese(context.text);
  return [...terms].filter(
    ({ span }) => !overlapsAny(titles, span) && !overlapsAny(context.protectedSpans, span),
  );
}

function* spelledInJapanese(text: string): Generator<SpelledTerm> {
  yield* katakanaTerms(text);
  yield* latinTerms(text, isSingle);
  yield* okuriganaTerms(text);
}

/** Words that differ from others by the final ー and are not those: ドラマ, ドラマー. */
const ownWords = new Set(['ドラマ', 'ハッピ', 'パーマ']);

/** Two kana that are a word of devices without its ー. */
const cutWords = new Set(['カバ', 'コピ', 'ユザ']);

/** スマート・フォン beside スマートフォン: as one word, which the parts of a name seldom are. */
function* dottedTerms(text: string): Generator<SpelledTerm> {
  if (!text.includes('・')) return;
  for (const match of text.matchAll(/(?<![ァ-ヺー・＝])[ァ-ヺー]{2,12}・[ァ-ヺー]{2,12}(?![ァ-ヺー・＝])/gu))
    yield { span: spanOf(match), form: match[0], key: katakanaKey(match[0].replace('・', '')) };
}

/** サーバ and サーバー. Beside ・ and ＝ stand parts of names, before and after 株式会社 firms. */
function* katakanaTerms(text: string): Generator<SpelledTerm> {
  yield* dottedTerms(text);
  for (const match of text.matchAll(/[ァ-ヺー]{2,}/gu)) {
    const span = spanOf(match);
    const [form] = match;
    const key = katakanaKey(form);
    if ((key.length < 3 && !cutWords.has(key)) || ownWords.has(key)) continue;
    if (/[・＝=]/u.test(text.charAt(span.from - 1) + text.charAt(span.to)) || isFirm(text, span)) continue;
    yield { span, form, key };
  }
}

/** The same sound as the next one writes it: ヴァイオリン, バイオリン; ウィスキー, ウイスキー. */
const plainSounds: Readonly<Record<string, string>> = {
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴ: 'ブ',
  ウィ: 'ウイ',
  ウェ: 'ウエ',
  ウォ: 'ウオ',
};

/** What is often heard wrongly, or written in two ways, and what it is. */
const misheard: ReadonlyMap<string, string> = new Map([
  ['シュミレーション', 'シミュレーション'],
  ['コミニュケーション', 'コミュニケーション'],
  ['アボガド', 'アボカド'],
  ['バトミントン', 'バドミントン'],
  ['ディジタル', 'デジタル'],
  ['メーン', 'メイン'],
  ['メーク', 'メイク'],
  ['ダイアモンド', 'ダイヤモンド'],
  ['ティーバック', 'ティーバッグ'],
  ['ハンドバック', 'ハンドバッグ'],
  ['スムース', 'スムーズ'],
  ['ギヤ', 'ギア'],
  ['プラットホーム', 'プラットフォーム'],
  ['ファックス', 'ファクス'],
  ['ファクシミリー', 'ファクシミリ'],
  ['バケット', 'バゲット'],
  ['ブルトーザー', 'ブルドーザー'],
  ['エキシビジョン', 'エキシビション'],
  ['リラクゼーション', 'リラクセーション'],
]);

/**
 * A word without its final ー; of a long word every ー and what may stand for one (インタフェース, インターフェイス).
 * Short words differ by them (ビル, ビール; レイン, レーン).
 */
function katakanaKey(form: string): string {
  const short = (misheard.get(form) ?? form)
    .replace(/ヴ[ァィェォ]?|ウ[ィェォ]/gu, (sound) => plainSounds[sound] ?? sound)
    .replace(/ー+$/u, '');
  const bare = short.replace(/(?<=[エェケゲセゼテデネヘベペメレ])イ|ー/gu, '');
  return bare.length >= 5 ? bare : short;
}

function isFirm(text: string, { from, to }: Span): boolean {
  // 日本コンピュータ音響さん
  const after = /^[\u3400-\u9fffァ-ヺー]{1,12}(?:さん|社(?!員|会)|氏)/u;
  return (
    after.test(text.slice(to, to + 16)) ||
    text.endsWith('株式会社', from) ||
    text.startsWith('株式会社', to) ||
    /^社(?!員|会)/u.test(text.slice(to, to + 2))
  );
}

/** Nvidia and NVIDIA: words with a capital, no part of an address or an identifier. */
function* latinTerms(text: string, isFree: (text: string, span: Span) => boolean): Generator<SpelledTerm> {
  for (const match of text.matchAll(/[A-Za-z][A-Za-z0-9]+/gu)) {
    const span = spanOf(match);
    const [form] = match;
    if (form.length < 3 || !/[A-Z]/u.test(form) || !isFree(text, span)) continue;
    const before = text.charAt(span.from - 1);
    if (/[\w.@/#&'’+-]/u.test(before) || /^(?:[\w@/#&'’+-]|\.\w)/u.test(text.slice(span.to, span.to + 2)))
      continue;
    yield { span, form, key: form.toLowerCase() };
  }
}

/** In Japanese: a single word, no part of an English phrase. */
function isSingle(text: string, { from, to }: Span): boolean {
  return (
    !/[A-Za-z,] $/u.test(text.slice(Math.max(0, from - 2), from)) &&
    !/^,? [A-Za-z]/u.test(text.slice(to, to + 3))
  );
}

/** In English: not the first word of a sentence, and no part of a line in capitals. */
function isMidSentence(text: string, { from, to }: Span): boolean {
  const isLoud =
    /[A-Z]{2} $/u.test(text.slice(Math.max(0, from - 3), from)) || /^ [A-Z]{2}/u.test(text.slice(to, to + 3));
  return !isLoud && /[a-z0-9,;)] $/u.test(text.slice(Math.max(0, from - 2), from));
}

/**
 * 売場 and 売り場, 取り扱う and 取扱う: nouns beside nouns, verbs beside verbs. Not inside longer compounds, which have
 * spellings of their own (取扱説明書, 貸出ノート).
 */
function* okuriganaTerms(text: string): Generator<SpelledTerm> {
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at) || isWordAt(text, at - 1)) continue;
    for (const { form, word, stem, inflection } of spellingsFrom(text.charAt(at))) {
      const isVerb =
        stem !== '' && text.startsWith(stem, at) && inflection.includes(text.charAt(at + stem.length) || ' ');
      const to = at + form.length;
      if (text.startsWith(form, at) && isNounEnd(text, to)) yield { span: { from: at, to }, form, key: word };
      else if (isVerb) yield { span: { from: at, to: at + stem.length }, form: stem, key: `${word}…` };
      else continue;
      break;
    }
  }
}

/** After kanji anything but more of the compound; after kana, which may be a verb's, a particle or a mark. */
function isNounEnd(text: string, to: number): boolean {
  if (to === text.length || isParticle(text, to)) return true;
  if (isKanjiAt(text, to - 1)) return (classAt(text, to) & japanese) === 0;
  return /[。」』）・！？]/u.test(text.charAt(to));
}

function isParticle(text: string, at: number): boolean {
  return /^(?:[をがはもにのへとで]|する|した|から|まで|など)/u.test(text.slice(at, at + 2));
}

/** Kanji or katakana. */
function isWordAt(text: string, at: number): boolean {
  return (classAt(text, at) & (charClass.kanji | charClass.katakana)) !== 0;
}

function isKanjiAt(text: string, at: number): boolean {
  return (classAt(text, at) & charClass.kanji) !== 0;
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length };
}
