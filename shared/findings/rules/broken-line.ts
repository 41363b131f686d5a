import {
  charClass,
  classAt,
  continuesSentence,
  endingOf,
  isClause,
  isJapaneseAt,
  openerOf,
  type Profile,
  type Tier,
} from '#shared/text';
import { type DocumentHit, type DocumentRule, fixOf, type ParagraphContext, perParagraph } from '../rule';

/** What a line says about the line ends before and after it. */
interface Line {
  readonly context: ParagraphContext;
  /** Offset behind its last character that is no space. */
  readonly end: number;
  /** Its last sentence, which no mark ends; empty where one does. */
  readonly tail: string;
  readonly hasSentence: boolean;
  /** A whole sentence stands before the tail, or the line is longer than a heading is. */
  readonly isProse: boolean;
}

/** A deliberate break comes after a short piece: その瞬間、 / シャッターが下りた。 */
const shortestTail = 10;
/** A line reads on only where it ends in a letter, a closing bracket or a comma. */
const readsOn = /[\p{L}\p{N}々ー、，,）」』]$/u;

export const brokenLine: DocumentRule = {
  id: 'broken-line',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en', 'zh'],
  examples: [
    {
      before: '料理人は畑を持たなくてもよい、ということになる\n。\n次の話をする。',
      after: '料理人は畑を持たなくてもよい、ということになる。\n次の話をする。',
    },
    { before: '「すぐ行く\n」と彼は言った。', after: '「すぐ行く」と彼は言った。' },
    {
      before: '彼は石段に足をかけた。薄い氷の割れる音が\nした。',
      after: '彼は石段に足をかけた。薄い氷の割れる音がした。',
      tier: 'ask',
    },
    {
      before: '試験は秋に行われた。直径3メートルの水車が、\nゆっくりと下ろされた。',
      after: '試験は秋に行われた。直径3メートルの水車が、ゆっくりと下ろされた。',
      tier: 'ask',
    },
    {
      before: 'The first plant was built in a town near the old port\nand opened two years later.',
      after: 'The first plant was built in a town near the old port and opened two years later.',
      tier: 'ask',
      profile: { language: 'en' },
    },
    {
      before: '港の朝は早い。まだ暗いうちから船が出\nて、昼には魚が市場に並ぶのである。',
      after: '港の朝は早い。まだ暗いうちから船が出て、昼には魚が市場に並ぶのである。',
      tier: 'likely',
      profile: { hardWrapped: true },
    },
  ],
  keeps: [
    'その瞬間、\nおれは走った。',
    '風が鳴った。その瞬間、\n光が消えた。',
    '第3章 旅立ち\n坂の上の写真館が店を閉める。',
    '光がなければ\n声になれ\n声がなければ',
    '・夜の鍵\n・たからばこ',
    '「いってきます、でしょう？」\nと、私は言った。',
    '門番は犬を見た。\n。門番の一人が槍を下ろした。',
  ],
  // The width of hard-wrapped text is told by all of its lines.
  reach: ({ hardWrapped }) => (hardWrapped ? Number.POSITIVE_INFINITY : 1),
  check({ paragraphs, profile }) {
    const width = profile.hardWrapped ? wrapWidth(paragraphs) : Number.POSITIVE_INFINITY;
    return paragraphs.flatMap((context, index) => {
      const next = paragraphs[index + 1];
      if (!context || !next) return [];
      const tier = breakTier(lineOf(context), next, profile, width);
      return tier ? [joining(context.text, next.text, index, tier)] : [];
    });
  },
};

const lineOf = perParagraph((context: ParagraphContext): Line => {
  const { text, sentences, kind } = context;
  const end = text.trimEnd().length;
  const last = sentences.at(-1);
  const isOpen = readsOn.test(text.slice(Math.max(0, end - 2), end));
  return {
    context,
    end,
    tail: last && isOpen ? text.slice(last.from, end) : '',
    hasSentence: /[。！？]/u.test(text),
    isProse: kind !== 'row' && (/[。！？]/u.test(text) || text.length > 40),
  };
});

/** How long the full lines are: nine in ten lines are shorter. */
function wrapWidth(paragraphs: readonly (ParagraphContext | null)[]): number {
  const lengths = paragraphs
    .flatMap((context) => (context ? [context.text.length] : []))
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? Number.POSITIVE_INFINITY;
}

/** How certain it is that the line goes on in the next; `null` where the break is meant. */
function breakTier(line: Line, next: ParagraphContext, profile: Profile, width: number): Tier | null {
  if (next.kind === 'row' || line.context.kind === 'row' || endsProtected(line)) return null;
  const closing = closingTier(line, next.text);
  if (closing) return closing;
  if (line.tail === '' || profile.kind === 'subtitles' || !startsInWord(next)) return null;
  if (profile.language !== 'ja') return latinOrHanTier(line, next, width);
  if (/[」』）]$/u.test(line.tail)) return null;
  if (line.end >= width - 4 && line.end > 0) return 'likely';
  if (continuesSentence(next.text)) return line.isProse || isClause(line.tail) ? 'ask' : null;
  if (!line.isProse || next.kind === 'heading') return null;
  const ending = endingOf(line.tail);
  if (line.tail.endsWith('、') || line.tail.endsWith('，'))
    return line.tail.length >= shortestTail ? 'ask' : null;
  if (ending === 'particle') return line.tail.length >= 4 ? 'ask' : null;
  return ending === 'other' && line.hasSentence ? 'ask' : null;
}

/** A mark that only ends things begins the next line: it belongs to this one, unless this one is ended or a heading. */
function closingTier({ context, end, tail, isProse }: Line, next: string): Tier | null {
  const mark = next.charAt(0);
  const opener = openerOf(mark);
  if (opener !== undefined && '「『（'.includes(opener))
    return count(context.text, opener) > count(context.text, mark) ? 'safe' : null;
  if (!'、。，．'.includes(mark) || mark === '' || tail === '' || /[、，,]$/u.test(tail)) return null;
  if (!isJapaneseAt(context.text, end - 1) && !/[）」』A-Za-z0-9]$/u.test(tail)) return null;
  return isProse || tail.includes('、') ? 'safe' : null;
}

/** English goes on in lower case; Chinese after a comma or behind a finished sentence. */
function latinOrHanTier(
  { end, tail, isProse, hasSentence }: Line,
  next: ParagraphContext,
  width: number,
): Tier | null {
  if (/[\u3400-\u9fff，]$/u.test(tail)) {
    if (end >= width - 4) return 'likely';
    return isProse && tail.length >= shortestTail && (tail.endsWith('，') || hasSentence) ? 'ask' : null;
  }
  if (/[a-z0-9,]$/u.test(tail) && end >= width - 12) return 'likely';
  return isProse && /[a-z,]$/u.test(tail) && /^[a-z]/u.test(next.text) ? 'ask' : null;
}

function startsInWord({ text, kind }: ParagraphContext): boolean {
  if (kind === 'item' || /^[\s　]/u.test(text)) return false;
  return (classAt(text, 0) & (charClass.latin | charClass.digit)) !== 0 || isJapaneseAt(text, 0);
}

function endsProtected({ context, end }: Line): boolean {
  return (context.protectedSpans.at(-1)?.to ?? -1) >= end;
}

/** Where the last whole character before `end` starts: marks and joined parts belong to what they follow. */
function lastCharacter(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 16), end);
  const whole =
    /(?:\p{Regional_Indicator}{2}|.)(?:\p{M}|\p{Emoji_Modifier}|\u200d|\uff9e|\uff9f|(?<=\u200d).)*$/su.exec(
      tail,
    );
  return end - (whole?.[0].length ?? 0);
}

/** The two lines as one; a space between Latin words. */
function joining(text: string, next: string, paragraph: number, tier: Tier): DocumentHit {
  const end = text.trimEnd().length;
  const to = text.length + 1 + (next.length - next.trimStart().length);
  const needsSpace = /[a-z0-9,;]$/iu.test(text.slice(0, end)) && /^[a-z0-9]/iu.test(next);
  return {
    paragraph,
    // With the last character, so that the place can be seen.
    span: { from: lastCharacter(text, end), to: text.length + 1 },
    fixes: [fixOf(tier, { from: end, to }, needsSpace ? ' ' : '')],
  };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
