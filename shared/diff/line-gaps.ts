import { type Anchors, uniqueAnchors } from '#shared/text';

/** Two stretches of whole lines without a common anchor; offsets into the texts, half-open. */
export interface Gap {
  readonly baseFrom: number;
  readonly baseTo: number;
  readonly draftFrom: number;
  readonly draftTo: number;
}

/** The lines of a text as numbers, equal for equal lines, with the offset each begins at and the text's length. */
interface Lines {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/**
 * What is left when equal lines are paired: lines that stand equally often in both texts, the first with the first
 * and so on (in a common order), and equal lines next to a pair. A line includes its line end.
 */
export function findLineGaps(base: string, draft: string): Gap[] {
  const numbers = new Map<string, number>();
  const a = readLines(base, numbers);
  const b = readLines(draft, numbers);
  const ranked = rankOccurrences(a.ids, b.ids, numbers.size);
  const anchors = uniqueAnchors(ranked.a, ranked.b, ranked.limit);
  return gapsBetween(a, b, anchors);
}

function readLines(text: string, numbers: Map<string, number>): Lines {
  const ids: number[] = [];
  const starts = [0];
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(from, to);
    let id = numbers.get(line);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(line, id);
    }
    ids.push(id);
    starts.push(to);
    from = to;
  }
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts) };
}

/**
 * Gives each occurrence of a line its own number where both texts have the line equally often, so that a text that
 * repeats itself has unique lines, too. Lines that one text has more often keep one number for all occurrences.
 */
function rankOccurrences(a: Int32Array, b: Int32Array, limit: number): Anchors & { readonly limit: number } {
  const countA = countValues(a, limit);
  const countB = countValues(b, limit);
  const first = new Int32Array(limit);
  let next = limit;
  for (let id = 0; id < limit; id++) {
    first[id] = next;
    if (countA[id] === countB[id]) next += countA[id] ?? 0;
  }
  const rank = (ids: Int32Array) => {
    const seen = new Int32Array(limit);
    return ids.map((id) => {
      if (countA[id] !== countB[id]) return id;
      const rank = seen[id] ?? 0;
      seen[id] = rank + 1;
      return (first[id] ?? 0) + rank;
    });
  };
  return { a: rank(a), b: rank(b), limit: next };
}

function countValues(values: Int32Array, limit: number): Int32Array {
  const counts = new Int32Array(limit);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function gapsBetween(a: Lines, b: Lines, anchors: Anchors): Gap[] {
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k <= anchors.a.length; k++) {
    let nextI = anchors.a[k] ?? a.ids.length;
    let nextJ = anchors.b[k] ?? b.ids.length;
    while (i < nextI && j < nextJ && a.ids[i] === b.ids[j]) {
      i++;
      j++;
    }
    while (nextI > i && nextJ > j && a.ids[nextI - 1] === b.ids[nextJ - 1]) {
      nextI--;
      nextJ--;
    }
    if (i < nextI || j < nextJ)
      gaps.push({
        baseFrom: a.starts[i] as number,
        baseTo: a.starts[nextI] as number,
        draftFrom: b.starts[j] as number,
        draftTo: b.starts[nextJ] as number,
      });
    i = Math.max(nextI, (anchors.a[k] ?? a.ids.length) + 1);
    j = Math.max(nextJ, (anchors.b[k] ?? b.ids.length) + 1);
  }
  return gaps;
}
