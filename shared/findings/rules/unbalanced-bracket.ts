import { closerOf, type Language, openerOf, type Span } from '#shared/text';
import type { Message } from '../finding';
import {
  type DocumentContext,
  type DocumentHit,
  type DocumentRule,
  fixOf,
  fixOfAll,
  type ParagraphContext,
  perParagraph,
  type RuleHit,
} from '../rule';
import { type Bracket, type MatchedBrackets, matchBrackets } from './match-brackets';
import { closingFixes, openingFixes } from './missing-halves';

export const unbalancedBracket: DocumentRule = {
  id: 'unbalanced-bracket',
  severity: 'error',
  scope: 'document',
  languages: ['ja', 'en', 'zh'],
  examples: [
    { before: '（港の路線)を結ぶ。', after: '（港の路線）を結ぶ。' },
    {
      before: 'The plant （in May) grew.',
      after: 'The plant (in May) grew.',
      tier: 'likely',
      profile: { language: 'en' },
    },
    { before: '「電池の王』と呼ばれた。', after: '「電池の王」と呼ばれた。', tier: 'likely' },
    { before: '「「行く」」と言った。', after: '「行く」と言った。', tier: 'likely' },
    { before: '「「行く」と言った。', after: '「行く」と言った。', tier: 'likely' },
    { before: '「行くと言った。', after: '「行く」と言った。', tier: 'ask' },
    { before: '「もう行く。船が出る', after: '「もう行く。船が出る」', tier: 'ask' },
    { before: '彼は『灯台守の詩帖を読んだ。', after: '彼は『灯台守の詩帖』を読んだ。', tier: 'ask' },
    { before: '創業者の許文瑾（Xu Wenjinは', after: '創業者の許文瑾（Xu Wenjin）は', tier: 'ask' },
    { before: '「彼が『行くと言った」と聞いた。', after: '「彼が『行く』と言った」と聞いた。', tier: 'ask' },
    { before: '彼は、行く」と言った。', after: '彼は、「行く」と言った。', tier: 'ask' },
    { before: '許文瑾Xu Wenjin）は', after: '許文瑾（Xu Wenjin）は', tier: 'ask' },
  ],
  keeps: [
    '1) 電源を入れる。',
    'a) 準備',
    'ア） 準備',
    '注1） 出典は別に示す。',
    '営業利益※1）は増えた。',
    "it's",
    '「『行く』と言った」',
    '「「泳ぐな」と書け」と言った。',
    '条件（1) 品質、2) 納期）を守る。',
    '（a）と（b）',
    '「山の話をしよう。\n昔、ここに小屋があった。\n人が住んでいた」\n彼は黙った。',
    '「庭の柿が実りました。雨の日が続きます。\n「主人は元気です。毎朝、庭に出ます」\nそれが返事だった。',
    { text: '“It was cold.\n“Nobody came,” he said.', profile: { language: 'en' } },
  ],
  check({ paragraphs }) {
    const spoken = quotationsOverParagraphs(paragraphs);
    return paragraphs.flatMap((context, paragraph) =>
      context
        ? hitsIn(context)
            .filter(({ span }) => !spoken.has(placeOf(paragraph, span.from)))
            .map((hit) => ({ paragraph, ...hit }) satisfies DocumentHit)
        : [],
    );
  },
};

const bracketsIn = perParagraph(({ text, protectedSpans }: ParagraphContext) =>
  matchBrackets(text, protectedSpans),
);

const hitsIn = perParagraph((context: ParagraphContext): readonly RuleHit[] => {
  const { unclosed, unopened, mixed, doubled } = bracketsIn(context);
  return [
    ...mixed.map((pair) => mixedHit(pair, context.profile.language)),
    ...doubled.map((ats) => doubledHit(context.text, ats)),
    ...unclosed.map((bracket) => unclosedHit(context, bracket)),
    ...unopened.map((bracket) => unopenedHit(context, bracket)),
  ];
});

const halfWidth: Readonly<Record<string, string>> = { '（': '(', '［': '[', '｛': '{' };

/** The pair is whole but its closer is of another width or kind: the opener decides; in English, half width. */
function mixedHit(
  { opener, at, isOtherKind }: MatchedBrackets['mixed'][number],
  language: Language,
): RuleHit {
  const span = { from: at, to: at + 1 };
  const half = language === 'en' && !isOtherKind ? halfWidth[opener.character] : undefined;
  const closing = fixOf(isOtherKind ? 'likely' : 'safe', span, closerOf(opener.character) ?? '');
  return {
    span,
    fixes: [half ? fixOf('likely', { from: opener.at, to: opener.at + 1 }, half) : closing],
    message: { id: 'unbalanced-bracket.mixed' },
    related: [{ from: opener.at, to: opener.at + 1 }],
  };
}

/** Marks that stand twice and mean one: 「「…」」, or 「「…」. */
function doubledHit(text: string, ats: readonly number[]): RuleHit {
  const [first = 0] = ats;
  const edits = ats.map((at) => ({ span: { from: at, to: at + 1 }, insert: '' }));
  return {
    // Both marks of the one that stands twice: either may be the one too many.
    span: ats.length === 1 ? twins(text, first) : { from: first, to: first + 1 },
    fixes: [fixOfAll('likely', edits)],
    message: { id: 'unbalanced-bracket.doubled' },
    related: ats.slice(1).map((at) => ({ from: at, to: at + 1 })),
  };
}

function twins(text: string, at: number): Span {
  const from = text.charAt(at - 1) === text.charAt(at) ? at - 1 : at;
  return { from, to: from + 2 };
}

function unclosedHit(context: ParagraphContext, bracket: MatchedBrackets['unclosed'][number]): RuleHit {
  return {
    span: { from: bracket.at, to: bracket.at + 1 },
    fixes: closingFixes(context, bracket),
    message: message('unclosed', closerOf(bracket.character) ?? ''),
  };
}

function unopenedHit(context: ParagraphContext, bracket: Bracket): RuleHit {
  return {
    span: { from: bracket.at, to: bracket.at + 1 },
    fixes: openingFixes(context, bracket),
    message: message('unopened', openerOf(bracket.character) ?? ''),
  };
}

function message(kind: 'unclosed' | 'unopened', missing: string): Message {
  return { id: `unbalanced-bracket.${kind}`, values: { missing } };
}

/** Paragraphs that a quotation may run over; longer ones are two defects. */
const longestQuotation = 12;

/**
 * Places of the marks of quotations that begin at one paragraph's start and end at another's end; paragraphs between may
 * repeat the opening mark, and so may the last, where each before it ends in a full stop. Any other whole quotation of its own at a line's start ends the search: then the mark was lost. In
 * English, each paragraph of a quotation begins with “, and only the last is closed.
 */
function quotationsOverParagraphs(paragraphs: DocumentContext['paragraphs']): ReadonlySet<string> {
  const places = new Set<string>();
  let open: { readonly paragraph: number; readonly bracket: Bracket }[] = [];
  const pass = () => {
    for (const { paragraph, bracket } of open) places.add(placeOf(paragraph, bracket.at));
    open = [];
  };
  for (const [paragraph, context] of paragraphs.entries()) {
    if (!context) continue;
    const { unclosed, unopened } = bracketsIn(context);
    const [opener] = unclosed;
    const [closer] = unopened;
    const first = open[0];
    if (first && paragraph - first.paragraph > longestQuotation) open = [];
    const mark = open[0]?.bracket.character;
    if (mark === '“' && context.text.startsWith('“')) pass();
    if (opener && unclosed.length === 1 && unopened.length === 0 && startsParagraph(context, opener)) {
      if (mark !== opener.character) open = [];
      open.push({ paragraph, bracket: opener });
    } else if (
      closer &&
      unopened.length === 1 &&
      unclosed.length === 0 &&
      openerOf(closer.character) === mark
    ) {
      if (closer.at === 0 || endsParagraph(context, closer)) {
        pass();
        places.add(placeOf(paragraph, closer.at));
      }
      open = [];
    } else {
      const last = open.at(-1);
      const from = last && paragraphs[last.paragraph];
      if (last && from && !opener && !closer && endsWhereItGoesOn(from) && isWhole(context, last.bracket))
        pass();
      if (opener || closer || /^[\s　]*[「『“]/u.test(context.text)) open = [];
    }
  }
  return places;
}

/** Whether a paragraph ends in a full stop, where the document leaves it out before a closing mark. */
function endsWhereItGoesOn({ text, profile }: ParagraphContext): boolean {
  return !profile.stopBeforeQuote && /。\s*$/u.test(text);
}

/** Whether nothing but one quotation with this mark stands in a paragraph. */
function isWhole({ text }: ParagraphContext, { character }: Bracket): boolean {
  const line = text.trim();
  return line.startsWith(character) && line.endsWith(closerOf(character) ?? '');
}

function startsParagraph({ text }: ParagraphContext, { at, character }: Bracket): boolean {
  return '「『“（'.includes(character) && text.slice(0, at).trim() === '';
}

/** Nothing but the sentence that reports it follows: …」と彼は言った。 */
function endsParagraph({ text }: ParagraphContext, { at }: Bracket): boolean {
  return /^(?:[。、]?\s*$|、?と)/u.test(text.slice(at + 1, at + 12));
}

function placeOf(paragraph: number, at: number): string {
  return `${paragraph}:${at}`;
}
