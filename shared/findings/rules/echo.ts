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
import { farReturns } from './echo-far';
import { copiedParagraphs, copyHit, repeatedItem } from './echo-paragraphs';
import { returnsOf, shortLoopsOf } from './echo-returns';
import { type Said, saidTwice } from './echo-runs';
import { isAkin, repetitionOf, type Statement, sentenceTier, statementsOf } from './echo-sentences';
import { linesSaidTwice } from './echo-subtitles';
import { wordsSaidTwice } from './echo-words';

export const echo: DocumentRule = {
  id: 'echo',
  severity: 'warning',
  scope: 'document',
  languages: ['ja', 'en', 'zh'],
  examples,
  keeps,
  check(document) {
    const { paragraphs, profile } = document;
    const far = farReturns(document, statementsIn);
    const copies = copiedParagraphs(paragraphs);
    const lines = profile.kind === 'subtitles' ? linesSaidTwice(paragraphs) : null;
    return paragraphs.flatMap((context, paragraph): DocumentHit[] => {
      if (!context) return [];
      const copy = copies.get(paragraph);
      if (copy) return [copyHit(paragraphs, paragraph, copy, profile.kind === 'manual')];
      const isApart = paragraphs[paragraph - 1] === null;
      const above = paragraphs[paragraph - (isApart ? 2 : 1)];
      const item = above && !isApart ? repeatedItem(above, context) : null;
      const across = item ?? (above ? acrossLines(above, context, isApart) : null);
      const line = across ? null : lines?.get(paragraph);
      const later = far.get(paragraph);
      if (later && !across) return [...later, ...hitsWithin(context).map((hit) => ({ paragraph, ...hit }))];
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
    ...shortLoopsOf(statements),
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
  const [next, second] = statementsIn(context);
  const offset = above.text.length + 1;
  const repeated =
    before && next
      ? (statementHit(context, before, next, offset) ??
        blockHit(statementsIn(above), statementsIn(context), offset))
      : null;
  const found = repeated ?? (next && second && !isApart ? mendedHit(above, next, second) : null);
  // How long the line between is, nobody knows here.
  const hit = found && isApart ? { ...found, related: [] } : found;
  acrossKnown.set(context, { above, isApart, hit });
  return hit;
}

/** How far up the first of two sentences may stand that are said again together. */
const farthestBlock = 4;

/** Two sentences in other words, at the start of a line, behind the two and at most two more: AB…⏎A′B′. */
function blockHit(
  above: readonly (Statement | null)[],
  [next, second]: readonly (Statement | null)[],
  offset: number,
): RuleHit | null {
  if (!next || !second) return null;
  for (let back = 2; back <= farthestBlock; back++) {
    const [first, follower] = [above.at(-back), above.at(1 - back)];
    if (!first || !follower || first.content.charAt(0) !== next.content.charAt(0)) continue;
    if (next.core.length + second.core.length < 20) continue;
    if (!isAkin(first, next) || !isAkin(follower, second)) continue;
    const span = { from: next.span.from, to: second.span.to };
    const related = { from: first.span.from - offset, to: follower.span.to - offset };
    return { span, related: [related], fixes: [fixOf('ask', span, '')] };
  }
  return null;
}

/** A sentence broken over two lines, and whole behind them: 橋の名は⏎残っていない。橋の名は残っていない。 */
function mendedHit(above: ParagraphContext, next: Statement, second: Statement): RuleHit | null {
  const gap = second.core.includes(' ') ? ' ' : '';
  if (!second.core.endsWith(gap + next.core)) return null;
  const head = second.core.slice(0, -(gap + next.core).length);
  if (head === '' || !above.text.trimEnd().endsWith(head)) return null;
  if (sentenceTier('same', second, false) === null) return null;
  const from = above.text.trimEnd().length - head.length - above.text.length - 1;
  return {
    span: second.span,
    related: [{ from, to: next.span.to }],
    fixes: [fixOf('likely', second.span, '')],
  };
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
