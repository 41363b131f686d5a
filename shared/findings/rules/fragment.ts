import {
  continuesSentence,
  danglingLength,
  endingOf,
  isClause,
  overlapsAny,
  type Profile,
  type Span,
} from '#shared/text';
import { type DocumentRule, fixOf, type ParagraphContext, perParagraph, type RuleHit } from '../rule';
import { isBarePredicate, type LostEnd, lostEnd } from './fragment-ends';
import { lostEnglishEnd, lostEnglishHead } from './fragment-english';
import { seamsIn } from './fragment-seams';

/** What stands for text that is missing until somebody writes it. */
const missing = { ja: '〔欠落〕', en: '[missing]', zh: '〔缺〕' } satisfies Record<
  Profile['language'],
  string
>;

const fullStop = { ja: '。', en: '.', zh: '。' } satisfies Record<Profile['language'], string>;

export const fragment: DocumentRule = {
  id: 'fragment',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en'],
  examples: [
    {
      before: '株価は上がった。\nを超えて、市場の評価も大きく変わった。',
      after: '株価は上がった。\n〔欠落〕を超えて、市場の評価も大きく変わった。',
      tier: 'ask',
    },
    {
      before: '電波は乱れる。の間は、つながりにくくなります。',
      after: '電波は乱れる。〔欠落〕の間は、つながりにくくなります。',
      tier: 'ask',
    },
    {
      before: '規制の行方はまだ見えない。州の議会が、歩道での走行を禁じる法案を。別の案もある。',
      after: '規制の行方はまだ見えない。州の議会が、歩道での走行を禁じる法案を〔欠落〕。別の案もある。',
      tier: 'ask',
    },
    {
      before: '資金は銀行が融資する。増加する。',
      after: '資金は銀行が融資する。〔欠落〕増加する。',
      tier: 'ask',
    },
    {
      before: '工場は三年後に稼働します。費用は銀行が負担します',
      after: '工場は三年後に稼働します。費用は銀行が負担します。',
      tier: 'ask',
    },
    {
      before: 'The plant is modern. of the city, and it grew.',
      after: 'The plant is modern. [missing] of the city, and it grew.',
      tier: 'ask',
      profile: { language: 'en' },
    },
    {
      before: '社長は、<b>を見て、計画を改めた。',
      after: '社長は、<b>〔欠落〕を見て、計画を改めた。',
      tier: 'ask',
    },
  ],
  keeps: [
    'が、彼は笑った。',
    'にもかかわらず、彼は笑った。',
    'にやりと笑った。',
    'へえ、と彼は言った。',
    'まさか彼が。そう思った。',
    'で、切手は要るのか。',
    '彼は忘れなかった。あの日の海が青かったことを。',
    '「行こう」\nと、私は言った。',
    'をかしと書かれた古い本である。',
    'から揚げを食べた。',
    'よい旅を。',
    '手には剣を。心には花を。',
    '何だ、これは。',
    '彼は絶句した。安心した。',
    '社長は<b>計画を</b>改めた。',
    'モーニング！ と言った。',
    { text: '“Stop!” he said. We use the iPhone. iPads are new.', profile: { language: 'en' } },
  ],
  reach: () => 1,
  check({ paragraphs, profile }) {
    return paragraphs.flatMap((context, paragraph) => {
      if (!context) return [];
      const neighbours = { before: paragraphs[paragraph - 1], after: paragraphs[paragraph + 1] };
      return piecesOf(context)
        .filter((piece) => !isExplained(piece, neighbours))
        .map((piece) => ({ paragraph, ...hitOf(piece, profile) }));
    });
  },
};

/** A place where something is missing. */
interface Piece {
  /** `first` is a head at the paragraph's start. */
  readonly kind: 'first' | 'head' | 'predicate' | 'seam' | LostEnd['kind'];
  readonly span: Span;
  /** Where the missing part belongs. */
  readonly at: number;
}

const piecesOf = perParagraph((context: ParagraphContext): readonly Piece[] => {
  const { text, kind, sentences, protectedSpans, profile } = context;
  if (kind === 'row') return [];
  if (kind === 'heading' && profile.kind !== 'subtitles' && !/[。！？]/u.test(text)) return [];
  const seams = seamsIn(context);
  const found: Piece[] = seams.map((at) => ({ kind: 'seam', span: { from: at, to: at + 1 }, at }));
  for (const [index, { from: start, to }] of sentences.entries()) {
    // モーニング娘。の and Yahoo!の are no ends.
    const mark = endOfWord(text, start);
    if (overlapsAny(protectedSpans, { from: mark - 1, to: mark })) continue;
    const from = to - text.slice(start, to).trimStart().length;
    const head = headOf(context, index, from);
    if (head && !seams.includes(from)) found.push(head);
    const end = isEnglish(context) ? lostEnglishEnd(context, index) : lostEnd(context, index);
    if (end) found.push(end);
  }
  return found;
});

function endOfWord(text: string, before: number): number {
  let end = before;
  while (end > 0 && ' 　'.includes(text.charAt(end - 1))) end--;
  return end;
}

function headOf(context: ParagraphContext, index: number, from: number): Piece | null {
  const { text, kind, sentences } = context;
  const to = sentences[index]?.to ?? from;
  if (sentences.length > 1 && isBarePredicate(text.slice(from, to)))
    return { kind: 'predicate', span: { from, to }, at: from };
  // An item may complete what was said before the list.
  if (index === 0 && kind === 'item') return null;
  const isLost = isEnglish(context) ? lostEnglishHead(context, index) : danglingLength(text, from) > 0;
  if (!isLost) return null;
  const comma = text.slice(from, to).search(/[、,]/u) + 1;
  return {
    kind: index === 0 ? 'first' : 'head',
    span: { from, to: comma > 0 ? from + comma : to },
    at: from,
  };
}

function isEnglish({ profile }: ParagraphContext): boolean {
  return profile.language === 'en';
}

interface Neighbours {
  readonly before: ParagraphContext | null | undefined;
  readonly after: ParagraphContext | null | undefined;
}

/** Whether a neighbour holds the missing part: a line that breaks off or goes on, a quotation that is spoken of. */
function isExplained({ kind }: Piece, { before, after }: Neighbours): boolean {
  if (kind === 'first') return before != null && isGoingOn(before);
  if (kind === 'stop') return after != null && continuesSentence(after.text);
  return kind === 'open' && after != null && after.kind === 'prose' && !/^[\s　「『]/u.test(after.text);
}

function isGoingOn({ text, kind, profile }: ParagraphContext): boolean {
  const line = text.trimEnd();
  if (!/[\p{L}、」』]$/u.test(line.slice(-2))) return false;
  if (profile.kind === 'subtitles') return !['polite', 'plain'].includes(endingOf(line));
  return kind !== 'heading' || isClause(line);
}

function hitOf({ kind, span, at }: Piece, profile: Profile): RuleHit {
  const isStop = kind === 'stop';
  return {
    span,
    fixes: [fixOf('ask', { from: at, to: at }, insertOf(kind, profile.language))],
    ...(isStop ? { message: { id: 'fragment.stop' } } : {}),
    // Stories leave verbs out, subtitles go on in the next.
    ...((kind === 'cut' && profile.kind === 'novel') || profile.kind === 'subtitles'
      ? { severity: 'hint' }
      : {}),
  };
}

function insertOf(kind: Piece['kind'], language: Profile['language']): string {
  if (kind === 'stop') return fullStop[language];
  if (language !== 'en') return missing[language];
  return kind === 'cut' || kind === 'open' ? ` ${missing.en}` : `${missing.en} `;
}
