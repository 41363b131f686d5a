import { hasJapanese, type Span } from '#shared/text';
import { type ParagraphRule, replacing } from '../rule';

const inside =
  /(?<=[「『（【《〈［〔“‘]) +(?![ 」』）】》〉］〕”’])|(?<![ 「『（【《〈［〔“‘]) +(?=[」』）】》〉］〕”’])/gu;
const halfPair = /\(([^()]*)\)/gu;

export const quoteSpacing: ParagraphRule = {
  id: 'quote-spacing',
  severity: 'warning',
  scope: 'paragraph',
  triggers: ['space'],
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '「 行く 」と言った。', after: '「行く」と言った。' },
    { before: '（ 注を見よ）', after: '（注を見よ）' },
    { before: '工場( 第二 )を', after: '工場(第二)を' },
    {
      before: 'The plant ( the second ) is “ new ”.',
      after: 'The plant (the second) is “new”.',
      profile: { language: 'en' },
    },
    {
      before: 'He calls it " a dream " now.',
      after: 'He calls it "a dream" now.',
      profile: { language: 'en' },
    },
  ],
  keeps: [
    '（　）に書け',
    '「 」に入る語',
    '「\u3000行く」',
    'f( x )を',
    { text: 'It was the ’80s, and rock ’n’ roll.', profile: { language: 'en' } },
    { text: 'yes," he said. "No', profile: { language: 'en' } },
  ],
  check({ text, profile }) {
    const isLatin = profile.language === 'en';
    const spans = Array.from(text.matchAll(inside), ({ index, 0: run }) => ({
      from: index,
      to: index + run.length,
    })).filter(({ to }) => text[to] !== '’' || closesQuotation(text, to));
    for (const { index, 0: pair, 1: inner = '' } of text.matchAll(halfPair)) {
      // f( x ) is code; in English a bracket in prose has a space before it.
      if (isLatin ? /\w/u.test(text[index - 1] ?? '') : !hasJapanese(pair)) continue;
      const end = index + pair.length - 1;
      const head = spacesAt(inner, 0, 1);
      const tail = head < inner.length ? spacesAt(inner, inner.length - 1, -1) : 0;
      if (head > 0) spans.push({ from: index + 1, to: index + 1 + head });
      if (tail > 0) spans.push({ from: end - tail, to: end });
    }
    if (isLatin) spans.push(...insideStraightQuotes(text));
    return spans.sort((a, b) => a.from - b.from).map((span) => replacing('safe', span, ''));
  },
};

/** Whether a ’ closes a ‘ and begins no shortened word: the ’80s, rock ’n’ roll. */
function closesQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('‘') > before.lastIndexOf('’') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

/** How many spaces stand in a row from `at` on, forwards or backwards. */
function spacesAt(text: string, at: number, step: 1 | -1): number {
  let count = 0;
  while (text[at + count * step] === ' ') count++;
  return count;
}

/** Spaces inside "…" where the marks pair up: the first opens, the second closes, and so on. */
function insideStraightQuotes(text: string): Span[] {
  const marks = Array.from(text.matchAll(/(?<!\d)"/gu), ({ index }) => index);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((at, order) => {
    const isOpening = order % 2 === 0;
    // A quotation that began a paragraph ago turns all pairs round: yes," he said. "No
    if (isOpening ? /[^\s([—–-]/u.test(text[at - 1] ?? ' ') : /\w/u.test(text[at + 1] ?? ' ')) return [];
    const run = isOpening
      ? /^ +/u.exec(text.slice(at + 1, at + 8))
      : / +$/u.exec(text.slice(Math.max(0, at - 7), at));
    if (!run) return [];
    return isOpening
      ? [{ from: at + 1, to: at + 1 + run[0].length }]
      : [{ from: at - run[0].length, to: at }];
  });
}
