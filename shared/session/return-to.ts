import { align } from '#shared/align';
import type { RangeChange } from '#shared/clean';
import type { OriginatedText } from '#shared/origins';

/** Paragraphs from `at`, as many as `count`, and what stood in their place. */
interface Stretch {
  readonly at: number;
  readonly count: number;
  readonly pieces: readonly OriginatedText[];
  isSame: boolean;
}

/**
 * The changes that bring paragraphs back to an earlier state, origins included. Paragraphs whose text is the same are
 * left as they are; no change takes paragraphs away, or puts some in, without one beside them that it keeps.
 */
export function changesTo(
  now: readonly OriginatedText[],
  then: readonly OriginatedText[],
): readonly RangeChange[] {
  const stretches = stretchesOf(now, then);
  takeInNeighbours(stretches);
  const changes: RangeChange[] = [];
  for (const { at, count, pieces, isSame } of stretches) {
    if (isSame) continue;
    const last = changes.at(-1);
    if (last?.to === at)
      changes[changes.length - 1] = { ...last, to: at + count, pieces: [...last.pieces, ...pieces] };
    else changes.push({ from: at, to: at + count, pieces });
  }
  return changes;
}

function stretchesOf(now: readonly OriginatedText[], then: readonly OriginatedText[]): Stretch[] {
  const texts = (paragraphs: readonly OriginatedText[]) => paragraphs.map(({ text }) => text);
  const stretches: Stretch[] = [];
  for (const pair of align(texts(now), texts(then))) {
    const before = now.slice(pair.source.from, pair.source.to);
    const pieces = then.slice(pair.draft.from, pair.draft.to);
    const isSame = texts(before).join('\n') === texts(pieces).join('\n') && before.length === pieces.length;
    const last = stretches.at(-1);
    if (!isSame && last && !last.isSame)
      stretches[stretches.length - 1] = {
        ...last,
        count: last.count + before.length,
        pieces: [...last.pieces, ...pieces],
      };
    else
      stretches.push({
        at: pair.source.from,
        count: before.length,
        pieces: isSame ? before : pieces,
        isSame,
      });
  }
  return stretches;
}

/** A text has no place before a paragraph that is not there: the one beside it is said with it. */
function takeInNeighbours(stretches: readonly Stretch[]): void {
  for (const [index, { count, pieces, isSame }] of stretches.entries()) {
    if (isSame || (count > 0 && pieces.length > 0)) continue;
    const neighbour = stretches[index - 1] ?? stretches[index + 1];
    if (neighbour) neighbour.isSame = false;
  }
}
