import { endsInStop, hasJapanese, isBlockTag, type MarkupPiece, type Span } from '#shared/text';
import { type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';

/** Words after a tag that show that the text speaks of the tag itself. */
const aboutTags =
  /^[\s　]*[」』）)]?[\s　]*(?:タグ|要素|キー|ボタン|属性|标签|元素|按钮|tag|element|key|button)/iu;
/** The same of an entity, and words before a tag. */
const aboutEntities =
  /^[」』”"')）]?[\s　]*(?:と(?:書|表記|入力|記述|記す)|という(?:文字|記号)|エンティティ|実体参照|(?:HTML )?entit(?:y|ies)|is written|stands for)/iu;
const endsTag = /&lt;\/?[a-z][a-z0-9]*(?:\s[^&<>]*)?&gt;$/iu;
const aboutMarkup = /実体参照|エンティティ|エスケープ|\b(?:HTML|XML|entity|entities|escaped?)\b/u;
const tagNamed = /(?:タグ|要素|属性|标签|元素|\b(?:tag|element))[\s　]?[「『“"(（]?$/iu;
const placeholders =
  /^<(?:address|article|body|button|center|code|figure|font|footer|form|head|header|input|label|link|main|mark|menu|option|script|section|select|strike|style|table|title)>$/iu;
const ruby =
  /<ruby[^<>]*>(?:<rb>)?([^<>]+)(?:<\/rb>)?(?:<rp>[^<>]*<\/rp>)?<rt>([^<>]+)<\/rt>(?:<rp>[^<>]*<\/rp>)?<\/ruby>/giu;

export const markupResidue: ParagraphRule = {
  id: 'markup-residue',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['markup'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '新しい<b>製品</b>です。', after: '新しい製品です。' },
    { before: '次の段落です。/p>', after: '次の段落です。' },
    { before: '彼はem>とても驚いた。', after: '彼はとても驚いた。' },
    { before: '最初の文。<br>次の文。', after: '最初の文。\n次の文。' },
    { before: '東京&amp;大阪', after: '東京&大阪' },
    { before: '例文＆ｎｂｓｐ；です。', after: '例文 です。' },
    { before: '<ruby>黄<rt>ホワン</rt></ruby>さん', after: '｜黄《ホワン》さん', tier: 'likely' },
    { before: '<br>タグを使う。', after: 'タグを使う。', tier: 'ask' },
    { before: '改行にはタグ<br>を使う。', after: '改行にはタグを使う。', tier: 'ask' },
    { before: '「<b>」で始める。', after: '「」で始める。', tier: 'ask' },
    { before: '記号は&amp;と書く。', after: '記号は&と書く。', tier: 'ask' },
    { before: '画面に<title>を入力する。', after: '画面にを入力する。', tier: 'likely' },
    { before: 'Green tea<br>is grown here.', after: 'Green tea is grown here.', profile: { language: 'en' } },
  ],
  keeps: ['a > b のとき', 'p>0.05 だった', 'x->p を読む', 'lifespan>5 である', '`<br>` と書く'],
  check(context) {
    const { text } = context;
    const hits: RuleHit[] = [];
    let rubyEnd = 0;
    for (const match of text.matchAll(ruby)) {
      const span = { from: match.index, to: match.index + match[0].length };
      hits.push(replacing('likely', span, `｜${match[1] ?? ''}《${match[2] ?? ''}》`));
      rubyEnd = span.to;
    }
    const speaksOfMarkup = aboutMarkup.test(text);
    context.markup.forEach((piece, index) => {
      if (rubyEnd > 0 && hits.some(({ span }) => span.from <= piece.span.from && piece.span.to <= span.to))
        return;
      hits.push(
        piece.kind === 'entity' ? entityHit(text, piece, speaksOfMarkup) : hitOf(context, piece, index),
      );
    });
    return hits.sort((a, b) => a.span.from - b.span.from);
  },
};

/** `&gt;と書く` may mean the entity; `&lt;br&gt;と書く` means the tag. */
function entityHit(text: string, { span, name }: MarkupPiece, speaksOfMarkup: boolean): RuleHit {
  const isNamed =
    aboutEntities.test(text.slice(span.to, span.to + 12)) &&
    !endsTag.test(text.slice(Math.max(0, span.from - 24), span.to));
  return replacing(isNamed || speaksOfMarkup ? 'ask' : 'safe', span, name);
}

function hitOf(context: ParagraphContext, piece: MarkupPiece, index: number): RuleHit {
  const { text } = context;
  const rest = text.slice(piece.span.to, piece.span.to + 12);
  const isSpokenOf =
    aboutTags.test(rest) || tagNamed.test(text.slice(Math.max(0, piece.span.from - 10), piece.span.from));
  if (isSpokenOf || isQuoted(text, piece) || isComparison(text, piece))
    return replacing('ask', piece.span, '');
  if (piece.kind === 'attribute' && !text.slice(piece.span.from, piece.span.to).endsWith('>')) {
    return replacing('likely', piece.span, '');
  }
  if (mayBePlaceholder(context, piece)) return replacing('likely', piece.span, '');
  return replacing('safe', piece.span, insertOf(context, piece, index));
}

/** 「<b>」: nothing else in its brackets. */
function isQuoted(text: string, { kind, span }: MarkupPiece): boolean {
  return (
    kind === 'tag' && /[「『“"]/u.test(text[span.from - 1] ?? '') && /[」』”"]/u.test(text[span.to] ?? '')
  );
}

/** a<b かつ b>c: words between the brackets, and no attribute. */
function isComparison(text: string, { kind, span }: MarkupPiece): boolean {
  const tag = text.slice(span.from, span.to);
  return kind === 'tag' && hasJapanese(tag) && !tag.includes('=') && !tag.startsWith('<!');
}

/** What parts the lines of a text parts its words, where a script parts them by spaces. */
function insertOf(context: ParagraphContext, piece: MarkupPiece, index: number): string {
  if (breaksLine(context, piece.span, index)) return '\n';
  const { text } = context;
  const joinsWords =
    /[\p{Script=Latin},;]$/u.test(text.slice(Math.max(0, piece.span.from - 1), piece.span.from)) &&
    /^\p{Script=Latin}/u.test(text.slice(piece.span.to, piece.span.to + 1));
  return joinsWords && isBlockTag(piece.name) && piece.kind !== 'attribute' ? ' ' : '';
}

/** <title>を入力: an English word in brackets, without attributes and without its other half, may stand for a value. */
function mayBePlaceholder({ text, markup }: ParagraphContext, { kind, span, name }: MarkupPiece): boolean {
  if (kind !== 'tag' || !placeholders.test(text.slice(span.from, span.to))) return false;
  return !markup.some((other) => other.span !== span && other.name === name);
}

/**
 * Whether a tag becomes a line break: of a run of adjoining tags that holds a block tag and stands between the end of
 * a sentence and further text, the first does.
 */
function breaksLine({ text, markup }: ParagraphContext, span: Span, index: number): boolean {
  const isNeighbour = (left: MarkupPiece, right: MarkupPiece) =>
    text.slice(left.span.to, right.span.from).trim() === '';
  const previous = markup[index - 1];
  if (previous && previous.kind !== 'entity' && isNeighbour(previous, { ...previous, span })) return false;
  let last = index;
  let holdsBlock = false;
  for (let piece = markup[last]; piece && piece.kind !== 'entity'; piece = markup[last]) {
    holdsBlock ||= piece.kind !== 'attribute' && isBlockTag(piece.name);
    const next = markup[last + 1];
    if (!next || next.kind === 'entity' || !isNeighbour(piece, next)) break;
    last++;
  }
  const before = text.slice(0, span.from);
  const after = text.slice(markup[last]?.span.to ?? span.to);
  return (
    holdsBlock &&
    after.trim() !== '' &&
    before.trim() !== '' &&
    endsInStop(before, { from: 0, to: before.length })
  );
}
