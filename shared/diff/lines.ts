import { type Anchors, uniqueAnchors } from '#shared/text';

/**
 * The lines of a text as numbers, equal for equal lines, with the offset each begins at and the text's length.
 * `ids[i] >> 1` is equal for lines that differ in their line end alone: the last one of a text has none. A line
 * includes its line end.
 */
export interface Lines {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** In UTF-16 code units, with the line end. */
export function lineLength({ starts }: Lines, line: number): number {
  return (starts[line + 1] as number) - (starts[line] as number);
}

export interface BothLines {
  readonly a: Lines;
  readonly b: Lines;
  /** Numbers `ids[i] >> 1` are below it. */
  readonly limit: number;
}

export function readLines(base: string, draft: string): BothLines {
  const numbers = new Map<string, number>();
  const a = readSide(base, numbers);
  const b = readSide(draft, numbers);
  return { a, b, limit: numbers.size };
}

function readSide(text: string, numbers: Map<string, number>): Lines {
  const ids: number[] = [];
  const starts = [0];
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(from, lineEnd < 0 ? to : lineEnd);
    let id = numbers.get(line);
    if (id === undefined) {
      id = numbers.size;
      numbers.set(line, id);
    }
    ids.push(id * 2 + (lineEnd < 0 ? 0 : 1));
    starts.push(to);
    from = to;
  }
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts) };
}

/** Lines that stand equally often in both texts, the first with the first and so on, in a common order. */
export function pairEqualLines({ a, b, limit }: BothLines): Anchors {
  const ranked = rankOccurrences(a.ids, b.ids, limit * 2);
  return uniqueAnchors(ranked.a, ranked.b, ranked.limit);
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
