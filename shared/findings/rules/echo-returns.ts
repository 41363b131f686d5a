import { isQuoted, type Span } from '#shared/text';
import { fixOf, type ParagraphContext, type RuleHit } from '../rule';
import { type Statement, sentenceTier } from './echo-sentences';

/** Longer loops are whole paragraphs. */
const longestLoop = 6;
/** Shorter sentences come back as refrains. */
const shortestReturn = 12;
const fewestWords = 5;
/** What is as long comes back by accident in all but stories. */
const shortestSure = 20;

/** A short sentence said so often is no emphasis any more. */
const shortLoop = 4;

/** Short sentences over and over, which twice or three times are emphasis: They never leaked. They never leaked. */
export function shortLoopsOf(statements: readonly (Statement | null)[]): RuleHit[] {
  const found: RuleHit[] = [];
  for (let at = 0; at < statements.length; ) {
    const first = statements[at];
    let end = at + 1;
    while (isSame(first, statements[end])) end++;
    const [second, last] = [statements[at + 1], statements[end - 1]];
    const isWorded = first && (first.content.length >= 2 || first.core.includes(' '));
    if (isWorded && second && last && end - at >= shortLoop && sentenceTier('same', first, false) === null) {
      const span: Span = { from: second.span.from, to: last.span.to };
      found.push({ span, related: [first.span], fixes: [fixOf('likely', span, '')] });
    }
    at = end;
  }
  return found;
}

/** Sentences that come back word for word behind others: a loop (ABCABC), or one sentence behind another (ABA). */
export function returnsOf(context: ParagraphContext, statements: readonly (Statement | null)[]): RuleHit[] {
  const found: RuleHit[] = [];
  for (let at = 2; at < statements.length; ) {
    const length = loopBefore(statements, at) || (isReturn(statements, at) ? 1 : 0);
    const hit = length > 0 ? returnHit(context, statements, at, length) : null;
    if (hit) found.push(hit);
    at += Math.max(1, length);
  }
  return found;
}

/** How many sentences from `at` on say again as many before them; 0 where they do not. */
function loopBefore(statements: readonly (Statement | null)[], at: number): number {
  for (let length = 2; length <= longestLoop && length <= at; length++) {
    let same = 0;
    let size = 0;
    while (same < length && isSame(statements[at + same], statements[at + same - length])) {
      size += statements[at + same]?.core.length ?? 0;
      same++;
    }
    // One sentence over and over is emphasis, or found as such.
    if (same === length && size >= shortestReturn && !isSame(statements[at], statements[at + 1]))
      return length;
  }
  return 0;
}

function isReturn(statements: readonly (Statement | null)[], at: number): boolean {
  const next = statements[at];
  if (!next || !isSame(next, statements[at - 2]) || isSame(next, statements[at - 1])) return false;
  const isLong = next.core.includes(' ')
    ? next.core.split(' ').length >= fewestWords
    : next.core.length >= shortestReturn;
  return isLong && sentenceTier('same', next, false) !== null;
}

function isSame(a: Statement | null | undefined, b: Statement | null | undefined): boolean {
  return a != null && b != null && a.core === b.core;
}

function returnHit(
  { text, profile }: ParagraphContext,
  statements: readonly (Statement | null)[],
  at: number,
  length: number,
): RuleHit | null {
  const [first, last] = [statements[at], statements[at + length - 1]];
  const back = length > 1 ? length : 2;
  const [from, to] = [statements[at - back], statements[at - back + length - 1]];
  if (!first || !last || !from || !to || isQuoted(text, first.span.from)) return null;
  const span: Span = { from: first.span.from, to: last.span.to };
  return {
    span,
    related: [{ from: from.span.from, to: to.span.to }],
    fixes: [
      fixOf(
        profile.kind !== 'novel' && to.span.to - from.span.from >= shortestSure ? 'likely' : 'ask',
        span,
        '',
      ),
    ],
    // A story may come back to a sentence.
    ...(profile.kind === 'novel' && length === 1 ? { severity: 'hint' } : {}),
  };
}
