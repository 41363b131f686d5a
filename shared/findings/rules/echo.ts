import { isQuoted, type Span, splitSentences } from '#shared/text';
import {
  type DocumentHit,
  type DocumentRule,
  fixOf,
  type ParagraphContext,
  perParagraph,
  type RuleHit,
} from '../rule';
import { examples, keeps } from './echo-examples';
import { copiedParagraphs, copyHit } from './echo-paragraphs';
import { returnsOf } from './echo-returns';
import { type Said, saidTwice } from './echo-runs';
import { repetitionOf, type Statement, sentenceTier, statementsOf } from './echo-sentences';
import { linesSaidTwice } from './echo-subtitles';
import { wordsSaidTwice } from './echo-words';

export const echo: DocumentRule = {
  id: 'echo',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en', 'zh'],
  examples,
  keeps,
  check({ paragraphs, profile }) {
    const copies = copiedParagraphs(paragraphs);
    const lines = profile.kind === 'subtitles' ? linesSaidTwice(paragraphs) : null;
    return paragraphs.flatMap((context, paragraph): DocumentHit[] => {
      if (!context) return [];
      const copy = copies.get(paragraph);
      if (copy) return [copyHit(paragraphs, paragraph, copy, profile.kind === 'manual')];
      const isApart = paragraphs[paragraph - 1] === null;
      const above = paragraphs[paragraph - (isApart ? 2 : 1)];
      const across = above ? acrossLines(above, context, isApart) : null;
      const line = across ? null : lines?.get(paragraph);
      const hits = [...(across ? [across] : []), ...(line ? [line] : []), ...hitsWithin(context)];
      return hits.map((hit) => ({ paragraph, ...hit }));
    });
  },
};

/** What a paragraph repeats of itself. */
const hitsWithin = perParagraph((context: ParagraphContext): readonly RuleHit[] => {
  const said = context.profile.language === 'ja' ? saidTwice(context) : wordsSaidTwice(context);
  const statements = statementsIn(context);
  const repeated = statements.flatMap((next, index) => {
    const before = statements[index - 1];
    return (before && next && statementHit(context, before, next)) ?? [];
  });
  return [
    ...said.map((one) => saidHit(context, one)),
    ...repeated,
    ...returnsOf(context, statements),
    ...hitsInQuotes(context),
  ];
});

const quotation = /[「『“]([^「」『』“”]{16,})[」』”]/gu;

/** People repeat themselves in few words and on purpose: hints, and only where they say something at length. */
function hitsInQuotes(context: ParagraphContext): RuleHit[] {
  const { text, kind } = context;
  if (kind === 'row') return [];
  return Array.from(text.matchAll(quotation)).flatMap(({ index, 1: inner = '' }) => {
    const shift = ({ from, to }: Span): Span => ({ from: from + index + 1, to: to + index + 1 });
    const statements = statementsOf({ text, sentences: splitSentences(inner).map(shift) });
    return statements.flatMap((next, at): RuleHit[] => {
      const before = statements[at - 1];
      const hit = before && next && next.core.length >= 8 ? statementHit(context, before, next) : null;
      return hit ? [{ ...hit, severity: 'hint' }] : [];
    });
  });
}

const statementsIn = perParagraph((context: ParagraphContext) =>
  isRunning(context) ? statementsOf(context) : [],
);

/** Running text, and subtitles: what stands in rows and short lines repeats itself by form. */
function isRunning({ kind, text, profile }: ParagraphContext): boolean {
  if (kind === 'heading') return profile.kind === 'subtitles' || /[。！？]/u.test(text);
  return kind === 'prose' || kind === 'item';
}

function saidHit({ text, kind }: ParagraphContext, { first, again, tier, isUnsure }: Said): RuleHit {
  const isHint = isUnsure || isQuoted(text, again.from) || kind === 'heading';
  const hit = { span: again, related: [first], fixes: [fixOf(tier, again, '')] };
  return isHint ? { ...hit, severity: 'hint' } : hit;
}

/** The first sentence of a line against the last of the line above; looked at again only beside another line. */
const acrossKnown = new WeakMap<
  ParagraphContext,
  { above: ParagraphContext; isApart: boolean; hit: RuleHit | null }
>();

/** `isApart`: one line that rules do not see, an empty one as a rule, stands between. */
function acrossLines(above: ParagraphContext, context: ParagraphContext, isApart: boolean): RuleHit | null {
  const known = acrossKnown.get(context);
  if (known?.above === above && known.isApart === isApart) return known.hit;
  const before = above.kind === 'item' || context.kind === 'item' ? null : statementsIn(above).at(-1);
  const next = statementsIn(context)[0];
  const found = before && next ? statementHit(context, before, next, above.text.length + 1) : null;
  // How long the line between is, nobody knows here.
  const hit = found && isApart ? { ...found, related: [] } : found;
  acrossKnown.set(context, { above, isApart, hit });
  return hit;
}

/** `before` counts `offset` code units further up. */
function statementHit(
  { text, profile }: ParagraphContext,
  before: Statement,
  next: Statement,
  offset = 0,
): RuleHit | null {
  const repetition = repetitionOf(before, next);
  // Songs say a line twice.
  if (!repetition || (repetition === 'same' && profile.kind === 'subtitles')) return null;
  const tier = sentenceTier(repetition, next, profile.kind === 'novel');
  if (!tier) return null;
  const tail = repetition === 'tail' ? before.core.length - next.core.length : 0;
  const { from, to } = next.span;
  // A line that says nothing else goes with its line end.
  const isWhole = offset > 0 && text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
  return {
    span: next.span,
    related: [{ from: before.span.from + tail - offset, to: before.span.to - offset }],
    fixes: [fixOf(tier, isWhole ? { from: -1, to: text.length } : next.span, '')],
    ...(repetition === 'reworded' ? { severity: 'hint' } : {}),
  };
}
