import { endsInStop, isBlockTag, type MarkupPiece, type Span } from '#shared/text';
import { type ParagraphContext, type ParagraphRule, type RuleHit, replacing } from '../rule';

/** Words after a tag that show that the text speaks of the tag itself. */
const aboutTags =
  /^[\s　]*[」』）)]?[\s　]*(?:タグ|要素|キー|ボタン|属性|标签|元素|按钮|tag|element|key|button)/iu;
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
    context.markup.forEach((piece, index) => {
      if (rubyEnd > 0 && hits.some(({ span }) => span.from <= piece.span.from && piece.span.to <= span.to))
        return;
      hits.push(hitOf(context, piece, index));
    });
    return hits.sort((a, b) => a.span.from - b.span.from);
  },
};

function hitOf(context: ParagraphContext, piece: MarkupPiece, index: number): RuleHit {
  const { text } = context;
  if (piece.kind === 'entity') return replacing('safe', piece.span, piece.name);
  const rest = text.slice(piece.span.to, piece.span.to + 12);
  if (aboutTags.test(rest)) return replacing('ask', piece.span, '');
  if (piece.kind === 'attribute' && !text.slice(piece.span.from, piece.span.to).endsWith('>')) {
    return replacing('likely', piece.span, '');
  }
  return replacing('safe', piece.span, breaksLine(context, piece.span, index) ? '\n' : '');
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
