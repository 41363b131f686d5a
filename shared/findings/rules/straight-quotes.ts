import {
  charClass,
  classAt,
  closers,
  hasJapanese,
  isJapaneseAt,
  openers,
  overlapsAny,
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
    { before: '"name": "値"と書く。', after: '"name": "値"と書く。', tier: 'ask' },
    { before: '彼は"はい。そして"いいえ。', after: '彼は「はい。そして」いいえ。', tier: 'likely' },
  ],
  keeps: [
    '27"の画面',
    '"Blackwell"という名',
    "it's a dog",
    "James'の本とChris'の本",
    "'90年代と'80年代の音楽",
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
    const isInner = (at: number) => overlapsAny(pairs, { from: at, to: at + 1 });
    const inner = single.filter(isInner);
    const outer = pairsOf(single.filter((at) => !isInner(at)));
    const isQuoted = quotedUnits(context.text);
    return [...pairs, ...outer]
      .sort((a, b) => a.from - b.from)
      .flatMap((pair) => {
        if (!hasJapanese(context.text, pair.from + 1, pair.to - 1)) return [];
        return isQuoted[pair.from]
          ? unsure(pair)
          : pairHit(context.text, pair, inner, marksOf(context.profile));
      });
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
      (((left & charClass.latin) !== 0 &&
        ((right & charClass.latin) !== 0 || !isJapaneseAt(text, at + 1) || found.length % 2 === 0)) ||
        (found.length % 2 === 0 && /^\d\d(?!\d)/u.test(text.slice(at + 1, at + 4))));
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

function pairHit(text: string, span: Span, innerMarks: readonly number[], marks: string): RuleHit {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = marks;
  const content = text.slice(span.from + 1, span.to - 1);
  if (!isBalanced(content)) return unsure(span);
  const within = marksWithin(innerMarks, span);
  const inner =
    within.length % 2 === 0
      ? within.map((at, order) => swap(at, order % 2 === 0 ? innerOpen : innerClose))
      : [];
  const edits = [openingEdit(text, span, open), ...inner, closingEdit(text, span, close)];
  if (isValue(text, span)) return unsure(span);
  return { span, fixes: [fixOfAll(mayPairOtherwise(text, span, content) ? 'likely' : 'safe', edits)] };
}

/** "key": "値" and key="値" in the middle of a sentence. */
function isValue(text: string, { from }: Span): boolean {
  return /[A-Za-z0-9_]["']?\s?[:=]\s?$/u.test(text.slice(Math.max(0, from - 6), from));
}

/** Two sentences between two marks, and a word behind them: 彼は"はい。そして"いいえ may lack two other marks. */
function mayPairOtherwise(text: string, { to }: Span, content: string): boolean {
  return (
    /[。！？]./u.test(content.trimEnd()) &&
    !/^(?:$|[\s、。！？」』）とってはがをにでのもへや])/u.test(text.slice(to, to + 1))
  );
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

/** For each code unit whether 「 or 『 is open there. */
function quotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  let single = 0;
  let double = 0;
  for (let at = 0; at < text.length; at++) {
    quoted[at] = single > 0 || double > 0 ? 1 : 0;
    if (text[at] === '「') single++;
    else if (text[at] === '」') single--;
    else if (text[at] === '『') double++;
    else if (text[at] === '』') double--;
  }
  return quoted;
}

/** Of sorted offsets those inside a span, found by halving. */
function marksWithin(marks: readonly number[], span: Span): number[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) <= span.from) low = middle + 1;
    else high = middle;
  }
  const within: number[] = [];
  for (let index = low; (marks[index] ?? span.to) < span.to; index++) within.push(marks[index] ?? 0);
  return within;
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
