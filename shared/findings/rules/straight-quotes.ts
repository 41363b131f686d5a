import {
  charClass,
  classAt,
  closers,
  hasJapanese,
  isJapaneseAt,
  openers,
  type Profile,
  type Span,
  type TextEdit,
} from '#shared/text';
import { fixOfAll, type ParagraphRule, type RuleHit } from '../rule';

export const straightQuotes: ParagraphRule = {
  id: 'straight-quotes',
  severity: 'error',
  scope: 'paragraph',
  triggers: ['straightQuote'],
  languages: ['ja', 'zh'],
  examples: [
    { before: '彼は "電池の王 "と呼ばれた。', after: '彼は 「電池の王」と呼ばれた。' },
    { before: '"彼は\'行く\'と言った"と聞いた。', after: '「彼は『行く』と言った」と聞いた。' },
    {
      before: '他说 "我\'真的\'去"。',
      after: '他说 “我‘真的’去”。',
      profile: { language: 'zh' },
    },
    { before: '彼は"行くと言った。', after: '彼は"行くと言った。', tier: 'ask' },
  ],
  keeps: [
    '27"の画面',
    '"Blackwell"という名',
    "it's a dog",
    "ロックンロール（rock 'n' roll）",
    { text: 'She said "yes" and \'no\'.', profile: { language: 'en' } },
    { text: 'The word "電池" means battery.', profile: { language: 'en' } },
  ],
  check(context) {
    const double = quoteMarks(context.text, '"');
    const single = quoteMarks(context.text, "'");
    if (double.length % 2 === 1)
      return hasJapanese(context.text) ? double.map((at) => unsure({ from: at, to: at + 1 })) : [];
    const pairs = pairsOf(double);
    const isInner = (at: number) => pairs.some(({ from, to }) => from < at && at < to);
    const outer = pairsOf(single.filter((at) => !isInner(at)));
    return [...pairs, ...outer]
      .sort((a, b) => a.from - b.from)
      .flatMap((pair) => pairHit(context.text, pair, single.filter(isInner), marksOf(context.profile)));
  },
};

/** Offsets of the marks that can be quotation marks: no apostrophes, feet or inches. */
function quoteMarks(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const left = classAt(text, at - 1);
    const right = classAt(text, at + 1);
    const isApostrophe =
      mark === "'" &&
      (left & charClass.latin) !== 0 &&
      ((right & charClass.latin) !== 0 || !isJapaneseAt(text, at + 1));
    const isUnit = (left & charClass.digit) !== 0 && found.length % 2 === 0;
    if (!isApostrophe && !isUnit) found.push(at);
  }
  return found;
}

/** The first mark opens, the second closes, and so on; a last one without a partner is left out. */
function pairsOf(marks: readonly number[]): Span[] {
  const pairs: Span[] = [];
  for (let index = 0; index + 1 < marks.length; index += 2) {
    pairs.push({ from: marks[index] ?? 0, to: (marks[index + 1] ?? 0) + 1 });
  }
  return pairs;
}

/** Outer and inner quotation marks. */
function marksOf({ language }: Profile): string {
  return language === 'zh' ? '“”‘’' : '「」『』';
}

function pairHit(text: string, span: Span, innerMarks: readonly number[], marks: string): RuleHit[] {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = marks;
  const content = text.slice(span.from + 1, span.to - 1);
  if (!hasJapanese(content)) return [];
  if (!isBalanced(content) || isInsideQuotation(text, span.from)) return [unsure(span)];
  const within = innerMarks.filter((at) => at > span.from && at < span.to);
  const inner =
    within.length % 2 === 0
      ? within.map((at, order) => swap(at, order % 2 === 0 ? innerOpen : innerClose))
      : [];
  return [
    {
      span,
      fixes: [fixOfAll('safe', [openingEdit(text, span, open), ...inner, closingEdit(text, span, close)])],
    },
  ];
}

/** The opening mark and the half-width spaces behind it. */
function openingEdit(text: string, { from }: Span, insert: string): TextEdit {
  let to = from + 1;
  while (text[to] === ' ') to++;
  return { span: { from, to }, insert };
}

/** The closing mark and the half-width spaces before it. */
function closingEdit(text: string, { to }: Span, insert: string): TextEdit {
  let from = to - 1;
  while (text[from - 1] === ' ') from--;
  return { span: { from, to }, insert };
}

function swap(at: number, insert: string): TextEdit {
  return { span: { from: at, to: at + 1 }, insert };
}

function unsure(span: Span): RuleHit {
  return { span, fixes: [], message: { id: 'straight-quotes.unsure' } };
}

function isInsideQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return count(before, '「') > count(before, '」') || count(before, '『') > count(before, '』');
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function isBalanced(text: string): boolean {
  const open: number[] = [];
  for (const character of text) {
    const opener = openers.indexOf(character);
    if (opener >= 0) open.push(opener);
    else if (closers.includes(character) && open.pop() !== closers.indexOf(character)) return false;
  }
  return open.length === 0;
}
