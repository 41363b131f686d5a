import { showPiece } from '#renderer/state';
import type { LocatedFinding } from '#shared/session';
import type { Tier } from '#shared/text';

interface ExcerptProps {
  readonly excerpt: LocatedFinding['excerpt'];
  readonly tier: Tier;
  readonly lang: string;
}

/** How much of the text before the found place a row shows: enough to know where one is. */
const before = 14;

/** A line of text with the found place marked; a place without a picture shows a sign. */
export function Excerpt({ excerpt: { text, span }, tier, lang }: ExcerptProps) {
  const found = text.slice(span.from, span.to);
  const head = Array.from(text.slice(0, span.from));
  return (
    <span className="excerpt document-text" lang={lang}>
      {head.length > before && '…'}
      {head.slice(-before).join('')}
      <mark className={`found found-${tier}`}>{showPiece(found) || '‸'}</mark>
      {text.slice(span.to)}
    </span>
  );
}
