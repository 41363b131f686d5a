import { isQuoted, type Span } from '#shared/text';
import { type DocumentContext, type DocumentHit, fixOf, type ParagraphContext } from '../rule';
import { spanBefore } from './echo-paragraphs';
import { type Statement, sentenceTier } from './echo-sentences';

/** Shorter sentences come back as refrains. */
const shortest = 12;
const fewestWords = 6;
/** What comes back later is another thought, or a summary. */
const farthest = 12;
/** A sentence of this length that comes back in a report is no refrain. */
const shortestSure = 20;
const sureWords = 10;
/** A paragraph of this length that says nothing of its own is no refrain. */
const shortestParagraph = 20;

/** Where a sentence stood last. */
interface Place {
  readonly paragraph: number;
  /** Its index among the statements of its paragraph. */
  readonly index: number;
  /** Counts the sentences of the document. */
  readonly count: number;
  readonly span: Span;
}

/** A sentence that stood before, with where. */
interface Return {
  readonly next: Statement;
  readonly place: Place;
}

/**
 * Sentences, and paragraphs made of nothing else, that stood some sentences before, word for word: where a text was
 * aligned or put together twice. What stands right behind its first is left to others.
 */
export function farReturns(
  { paragraphs, profile }: DocumentContext,
  statementsIn: (context: ParagraphContext) => readonly (Statement | null)[],
): ReadonlyMap<number, readonly DocumentHit[]> {
  const seen = new Map<string, Place>();
  const found = new Map<number, readonly DocumentHit[]>();
  let count = 0;
  for (const [paragraph, context] of paragraphs.entries()) {
    if (context?.kind !== 'prose') continue;
    const statements = statementsIn(context);
    const returns = statements.map((next, index): Return | null => {
      count++;
      if (!next || !isLong(next.core)) return null;
      const place = seen.get(next.core);
      seen.set(next.core, { paragraph, index, count, span: next.span });
      return place && count - place.count <= farthest ? { next, place } : null;
    });
    const isFar = ({ place, next }: Return) =>
      place.paragraph < paragraph || statements.indexOf(next) - place.index > 2;
    const far = returns.flatMap((one) => (one && isFar(one) ? one : []));
    if (far.length === 0) continue;
    const isWhole = far.length === statements.length && context.text.trim().length >= shortestParagraph;
    const hits = isWhole
      ? [paragraphHit(paragraphs, paragraph, far)]
      : far.flatMap((one) => sentenceHit(context, paragraphs, paragraph, one));
    found.set(paragraph, profile.kind === 'manual' ? hits.map(asHint) : hits);
  }
  return found;
}

function isLong(core: string): boolean {
  return core.includes(' ') ? core.split(' ').length >= fewestWords : core.length >= shortest;
}

function isSure(core: string): boolean {
  return core.includes(' ') ? core.split(' ').length >= sureWords : core.length >= shortestSure;
}

/** Manuals warn of the same thing wherever it matters. */
function asHint(hit: DocumentHit): DocumentHit {
  return { ...hit, severity: 'hint' };
}

function paragraphHit(
  paragraphs: DocumentContext['paragraphs'],
  paragraph: number,
  far: readonly Return[],
): DocumentHit {
  const to = paragraphs[paragraph]?.text.length ?? 0;
  return {
    paragraph,
    span: { from: 0, to },
    related: relatedTo(paragraphs, paragraph, far[0]),
    fixes: [fixOf('likely', { from: -1, to }, '')],
  };
}

function sentenceHit(
  { text, profile }: ParagraphContext,
  paragraphs: DocumentContext['paragraphs'],
  paragraph: number,
  one: Return,
): DocumentHit[] {
  const { span } = one.next;
  if (isQuoted(text, span.from) || sentenceTier('same', one.next, false) === null) return [];
  const hit = {
    paragraph,
    span,
    related: relatedTo(paragraphs, paragraph, one),
    fixes: [fixOf(profile.kind === 'prose' && isSure(one.next.core) ? 'likely' : 'ask', span, '')],
  };
  // A story may come back to a sentence.
  return [profile.kind === 'novel' ? { ...hit, severity: 'hint' } : hit];
}

function relatedTo(
  paragraphs: DocumentContext['paragraphs'],
  paragraph: number,
  one: Return | undefined,
): Span[] {
  if (!one) return [];
  const { place } = one;
  return place.paragraph === paragraph
    ? [place.span]
    : spanBefore(paragraphs, paragraph, place.paragraph, place.span);
}
