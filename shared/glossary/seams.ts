import { overlapsAny, type Span } from '#shared/text';
import type { NameMatch } from './name-match';
import { repeatsTitle, titleAfter, titleAtEnd } from './titles';

/**
 * Takes a neighbour into the replacement where it would stand twice, and only where the replacement itself is the
 * cause: a title the new form ends in (黄氏 + 氏), or one character at the seam that no word begins or ends with
 * (黄仁順勲は → 黄仁勲は). 黄仁勲勲章 and 李明明 stay. What is taken in must lie in `room`, outside protected spans.
 */
export function repairSeams(
  text: string,
  match: NameMatch,
  room: Span,
  protectedSpans: readonly Span[],
): NameMatch {
  const { replacement, span } = match;
  if (!replacement) return match;
  const isFree = (part: Span) =>
    part.from >= room.from && part.to <= room.to && !overlapsAny(protectedSpans, part);
  const title = repeatedTitle(text, span, replacement);
  if (title && isFree({ from: span.to, to: span.to + title.length }))
    return { ...match, span: { from: span.from, to: span.to + title.length } };
  const widened = withDoubledCharacters(text, span, replacement);
  if (widened.from === span.from && widened.to === span.to) return match;
  if (!isFree({ from: widened.from, to: span.from }) || !isFree({ from: span.to, to: widened.to }))
    return match;
  return { ...match, span: widened, tier: match.tier === 'safe' ? 'likely' : match.tier };
}

function repeatedTitle(text: string, span: Span, replacement: string): string | null {
  const own = titleAtEnd(replacement);
  const next = titleAfter(text, span.to);
  if (own === null || next === null || !repeatsTitle(own, next)) return null;
  const old = titleAtEnd(text.slice(span.from, span.to));
  return old !== null && repeatsTitle(old, next) ? null : next;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

const kanjiAtEnd = /\p{Script=Han}$/u;
const kanjiAtStart = /^\p{Script=Han}/u;

function withDoubledCharacters(text: string, span: Span, replacement: string): Span {
  const first = replacement.charCodeAt(0);
  const last = replacement.charCodeAt(replacement.length - 1);
  if (text.charCodeAt(span.from - 1) !== first && text.charCodeAt(span.to) !== last && !isSurrogate(last))
    return span;
  const old = [...text.slice(span.from, span.to)];
  const characters = [...replacement];
  const [start = '', end = ''] = [characters[0], characters.at(-1)];
  const isDoubledLeft =
    kanjiAtStart.test(start) &&
    old[0] !== start &&
    text.endsWith(start, span.from) &&
    !kanjiAtEnd.test(text.slice(Math.max(0, span.from - start.length - 2), span.from - start.length));
  const isDoubledRight =
    kanjiAtEnd.test(end) &&
    old.at(-1) !== end &&
    text.startsWith(end, span.to) &&
    !kanjiAtStart.test(text.slice(span.to + end.length));
  return {
    from: isDoubledLeft ? span.from - start.length : span.from,
    to: isDoubledRight ? span.to + end.length : span.to,
  };
}
