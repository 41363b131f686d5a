import type { Span } from '#shared/text';
import { type DocumentContext, type DocumentHit, fixOf, type ParagraphContext, type RuleHit } from '../rule';

/** Shorter paragraphs may be refrains. */
const shortestParagraph = 20;
/** A paragraph of this length said again elsewhere is no standing phrase. */
const shortestFarParagraph = 60;

/** The paragraph that stood before. */
export interface Copy {
  readonly original: number;
  /** Nothing, or nothing but an empty line, stands between. */
  readonly isNext: boolean;
}

/** Paragraphs that stood before, word for word: right above, or anywhere when they are long. */
export function copiedParagraphs(paragraphs: DocumentContext['paragraphs']): ReadonlyMap<number, Copy> {
  const known = new Map<string, number>();
  const copies = new Map<number, Copy>();
  for (const [paragraph, context] of paragraphs.entries()) {
    if (context?.kind !== 'prose' || context.text.length < shortestParagraph) continue;
    const text = context.text.trim();
    const original = known.get(text);
    known.set(text, paragraph);
    if (original === undefined || !/[。.]$/u.test(text) || /^[「『“]/u.test(text)) continue;
    const distance = paragraph - original;
    const isNext = distance === 1 || (distance === 2 && paragraphs[paragraph - 1] === null);
    if (isNext || text.length >= shortestFarParagraph) copies.set(paragraph, { original, isNext });
  }
  return copies;
}

/** Shorter items and rows may well be the same. */
const shortestItem = 10;

/** A step or a row said again right below: with a sentence's end, or long. */
export function repeatedItem(above: ParagraphContext, { text, kind }: ParagraphContext): RuleHit | null {
  if ((kind !== 'item' && kind !== 'row') || above.kind !== kind) return null;
  const core = withoutMarker(text);
  const isLong =
    kind === 'row' ? core.length >= shortestItem : /[。.]$/u.test(core) || core.length >= shortestItem;
  if (!isLong || !/[\p{L}]{2}/u.test(core) || core !== withoutMarker(above.text)) return null;
  const offset = above.text.length + 1;
  return {
    span: { from: 0, to: text.length },
    related: [{ from: -offset, to: -1 }],
    // Steps may have to be done twice.
    fixes: [fixOf(isListing(core) ? 'likely' : 'ask', { from: -1, to: text.length }, '')],
  };
}

/** 容量：0.8リットル */
const isListing = (core: string) => /[：:]|\d/u.test(core);

const withoutMarker = (text: string) =>
  text.replace(/^[\s　]*(?:[(（]?[0-9０-９]{1,3}[.．、)）]|[-*・•])\s*/u, '').trim();

export function copyHit(
  paragraphs: DocumentContext['paragraphs'],
  paragraph: number,
  { original, isNext }: Copy,
  isManual: boolean,
): DocumentHit {
  const to = paragraphs[paragraph]?.text.length ?? 0;
  return {
    paragraph,
    span: { from: 0, to },
    related: placeBefore(paragraphs, paragraph, original),
    fixes: [fixOf(isNext || !isManual ? 'likely' : 'ask', { from: -1, to }, '')],
    // Manuals warn of the same thing wherever it matters.
    ...(!isNext && isManual ? { severity: 'hint' } : {}),
  };
}

/** An earlier paragraph, counted from this one. */
function placeBefore(paragraphs: DocumentContext['paragraphs'], paragraph: number, earlier: number): Span[] {
  return spanBefore(paragraphs, paragraph, earlier, { from: 0, to: paragraphs[earlier]?.text.length ?? 0 });
}

/** A span of an earlier paragraph, counted from this one; unknown where code or empty lines, whose lengths rules do not see, are between. */
export function spanBefore(
  paragraphs: DocumentContext['paragraphs'],
  paragraph: number,
  earlier: number,
  { from, to }: Span,
): Span[] {
  const between = paragraphs.slice(earlier, paragraph);
  if (between.includes(null)) return [];
  const offset = -between.reduce((sum, context) => sum + (context?.text.length ?? 0) + 1, 0);
  return [{ from: from + offset, to: to + offset }];
}
