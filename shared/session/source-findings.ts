import type { Pair, ParagraphRange } from '#shared/align';
import { diff } from '#shared/diff';
import { type Place, paragraphStarts, placeAt, type Span } from '#shared/text';
import type { LocatedFinding, SourceFinding } from './answers';

/** Of a pair that was rewritten more than this can tell, nothing is said. */
const budget = { steps: 200_000 };

/**
 * The findings of a pair's draft paragraphs that come from its source: those whose text no edit has touched, at the
 * place it has there.
 */
export function sourceFindingsOf(
  pair: Pair,
  texts: { readonly source: readonly string[]; readonly draft: readonly string[] },
  findings: readonly LocatedFinding[],
): SourceFinding[] {
  if (findings.length === 0 || pair.source.from === pair.source.to) return [];
  const source = textIn(texts.source, pair.source);
  const draft = textIn(texts.draft, pair.draft);
  const { changes } = diff(source.text, draft.text, budget);
  return findings.flatMap((finding) => {
    const start = draft.starts[finding.paragraph - pair.draft.from] ?? 0;
    const from = start + finding.finding.span.from;
    const to = start + finding.finding.span.to;
    if (changes.some((change) => change.draft.from < to && from < change.draft.to)) return [];
    const before = changes.findLast((change) => change.draft.to <= from);
    const by = before ? before.base.to - before.draft.to : 0;
    if (source.text.slice(from + by, to + by) !== draft.text.slice(from, to)) return [];
    return [{ ...placesOf(source.starts, pair.source, { from: from + by, to: to + by }), finding }];
  });
}

function textIn(paragraphs: readonly string[], { from, to }: ParagraphRange) {
  const lines = paragraphs.slice(from, to);
  return { text: lines.join('\n'), starts: paragraphStarts(lines) };
}

function placesOf(starts: Int32Array, { from: first }: ParagraphRange, { from, to }: Span) {
  const move = ({ paragraph, offset }: Place): Place => ({ paragraph: paragraph + first, offset });
  return { from: move(placeAt(starts, from)), to: move(placeAt(starts, to)) };
}
