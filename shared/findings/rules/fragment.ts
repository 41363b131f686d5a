import {
  continuesSentence,
  danglingLength,
  endingOf,
  isClause,
  overlapsAny,
  type Profile,
  readListMarker,
  type Span,
} from '#shared/text';
import { type DocumentRule, fixOf, type ParagraphContext, perParagraph, type RuleHit } from '../rule';
import { barePredicateOf, type LostEnd, lostEnd } from './fragment-ends';
import {
  doubtfulEnglishSeams,
  englishSeams,
  isEnglishPredicate,
  lostEnglishEnd,
  lostEnglishHead,
} from './fragment-english';
import { examples, keeps } from './fragment-examples';
import { doubtfulSeamsIn, seamsIn } from './fragment-seams';

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
  examples,
  keeps,
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
  readonly isDoubtful?: boolean;
  /** A topic or subject at the paragraph's end, of which nothing is said. */
  readonly isTopic?: boolean;
}

const piecesOf = perParagraph((context: ParagraphContext): readonly Piece[] => {
  const { text, kind, sentences, protectedSpans, profile } = context;
  if (kind === 'row') return [];
  if (kind === 'heading' && profile.kind !== 'subtitles' && !/[。！？]/u.test(text)) {
    const end = isEnglish(context) ? null : lostEnd(context, 0);
    return end ? [end] : [];
  }
  const seams = isEnglish(context) ? englishSeams(text) : seamsIn(context);
  const found: Piece[] = seams.map((at) => ({ kind: 'seam', span: { from: at, to: at + 1 }, at }));
  const doubtful = isEnglish(context) ? doubtfulEnglishSeams(text) : doubtfulSeamsIn(context);
  for (const at of doubtful)
    if (!seams.includes(at))
      found.push({ kind: 'seam', span: { from: at, to: at + 1 }, at, isDoubtful: true });
  for (const [index, { from: start, to }] of sentences.entries()) {
    // モーニング娘。の and Yahoo!の are no ends.
    const mark = endOfWord(text, start);
    if (overlapsAny(protectedSpans, { from: mark - 1, to: mark })) continue;
    const from = to - text.slice(start, to).trimStart().length;
    const head = headOf(context, index, from);
    // けいおん!の放送: a title with its mark.
    const followsTitle = index > 0 && /[!?！？]/u.test(text.charAt(mark - 1)) && mark === from;
    if (head && !followsTitle && !seams.includes(from)) found.push(head);
    const end = isEnglish(context) ? lostEnglishEnd(context, index) : lostEnd(context, index);
    if (end) found.push({ ...end, isTopic: to === text.length && 'はが'.includes(text.charAt(end.at - 1)) });
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
  const sentence = text.slice(from, to);
  const bare = sentences.length > 1 ? bareOf(sentence, context, index) : null;
  if (bare) return { kind: 'predicate', span: { from, to }, at: from, isDoubtful: bare === 'doubtful' };
  // An item may complete what was said before the list; an object alone hangs on nothing.
  if (index === 0 && kind === 'item') return lostObject(text, to);
  const isLost = isEnglish(context) ? lostEnglishHead(context, index) : danglingLength(text, from) > 0;
  if (!isLost) return null;
  const comma = text.slice(from, to).search(/[、,]/u) + 1;
  return {
    kind: index === 0 ? 'first' : 'head',
    span: { from, to: comma > 0 ? from + comma : to },
    at: from,
  };
}

function bareOf(sentence: string, context: ParagraphContext, index: number): 'sure' | 'doubtful' | null {
  if (isEnglish(context)) return isEnglishPredicate(sentence) ? 'sure' : null;
  return barePredicateOf(context, index);
}

function lostObject(text: string, to: number): Piece | null {
  const marker = readListMarker(text);
  const at = marker ? marker.end + marker.gap.length : (/^[ 　]*[・•\-*][ 　]*/u.exec(text)?.[0].length ?? 0);
  return at > 0 && /^を[^、。]/u.test(text.slice(at, at + 2))
    ? { kind: 'head', span: { from: at, to }, at }
    : null;
}

function isEnglish({ profile }: ParagraphContext): boolean {
  return profile.language === 'en';
}

interface Neighbours {
  readonly before: ParagraphContext | null | undefined;
  readonly after: ParagraphContext | null | undefined;
}

/** Whether a neighbour holds the missing part: a line that breaks off or goes on, a quotation that is spoken of. */
function isExplained({ kind, isTopic }: Piece, { before, after }: Neighbours): boolean {
  // でも、子どもたちは。⏎――歌い続けた。 The other one says what was left out.
  if (isTopic && after != null && /^[ 　]*[―—─]/u.test(after.text)) return true;
  if (kind === 'first') return before != null && isGoingOn(before);
  if (kind === 'stop')
    return (
      after != null && (continuesSentence(after.text) || (isEnglish(after) && /^[a-z]/u.test(after.text)))
    );
  if (kind === 'broken') {
    const isVerse = after != null && !after.profile.indented && /^[\s　]/u.test(after.text);
    return after != null && (isVerse || goesOn(after));
  }
  return kind === 'open' && after != null && after.kind === 'prose' && !/^[\s　「『]/u.test(after.text);
}

/** Lines of verse and lyrics are seldom longer. */
const verseLine = 20;

/** Whether a line may be the rest of the one above: `broken-line` tells of it, or verse and songs break so. */
function goesOn({ text, kind }: ParagraphContext): boolean {
  return (
    continuesSentence(text) || (kind === 'heading' && text.length <= verseLine && !/[。！？]$/u.test(text))
  );
}

function isGoingOn({ text, kind, profile }: ParagraphContext): boolean {
  const line = text.trimEnd();
  if (profile.language === 'en') return /[a-z,]$/u.test(line);
  if (!/[\p{L}、」』]$/u.test(line.slice(-2))) return false;
  if (profile.kind === 'subtitles') return !['polite', 'plain'].includes(endingOf(line));
  return kind !== 'heading' || isClause(line);
}

function hitOf({ kind, span, at, isDoubtful }: Piece, profile: Profile): RuleHit {
  const isStop = kind === 'stop';
  return {
    span,
    fixes: [fixOf('ask', { from: at, to: at }, insertOf(kind, profile.language))],
    ...(isStop ? { message: { id: 'fragment.stop' } } : {}),
    // Stories leave verbs out, subtitles go on in the next.
    ...(isDoubtful ||
    kind === 'broken' ||
    (kind === 'cut' && profile.kind === 'novel') ||
    profile.kind === 'subtitles'
      ? { severity: 'hint' }
      : {}),
  };
}

function insertOf(kind: Piece['kind'], language: Profile['language']): string {
  if (kind === 'stop') return fullStop[language];
  if (language !== 'en') return missing[language];
  return kind === 'cut' || kind === 'open' || kind === 'broken' ? ` ${missing.en}` : `${missing.en} `;
}
