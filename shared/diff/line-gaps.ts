import { type Anchors, type Span, uniqueAnchors } from '#shared/text';

/** Two stretches of whole lines without a common anchor; offsets into the texts, half-open. */
export interface Gap {
  readonly baseFrom: number;
  readonly baseTo: number;
  readonly draftFrom: number;
  readonly draftTo: number;
  /** Lines of the gap that stand in a gap of the other text, too, one by one: they were moved. */
  readonly moved: { readonly base: readonly Span[]; readonly draft: readonly Span[] };
}

/** Shorter lines (with their line end) that turn up elsewhere are taken for new ones. */
const SHORTEST_MOVE = 5;

/**
 * The lines of a text as numbers, equal for equal lines, with the offset each begins at and the text's length.
 * `ids[i] >> 1` is equal for lines that differ in their line end alone: the last one of a text has none.
 */
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
  const limit = numbers.size * 2;
  const ranked = rankOccurrences(a.ids, b.ids, limit);
  const anchors = uniqueAnchors(ranked.a, ranked.b, ranked.limit);
  const gaps = gapsBetween(a, b, anchors);
  return markMoves(a, b, numbers.size, gaps);
}

function readLines(text: string, numbers: Map<string, number>): Lines {
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

/** A gap in lines: indices, half-open. */
interface LineGap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

function gapsBetween(a: Lines, b: Lines, anchors: Anchors): LineGap[] {
  const gaps: LineGap[] = [];
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
    if (i < nextI || j < nextJ) gaps.push({ aFrom: i, aTo: nextI, bFrom: j, bTo: nextJ });
    i = Math.max(nextI, (anchors.a[k] ?? a.ids.length) + 1);
    j = Math.max(nextJ, (anchors.b[k] ?? b.ids.length) + 1);
  }
  return gaps;
}

/**
 * A line that stands once in either text, and in a gap of both, was moved: in place it would be an anchor. Only a last
 * line that got or lost its line end is none in its place.
 */
function markMoves(a: Lines, b: Lines, limit: number, gaps: readonly LineGap[]): Gap[] {
  const placesA = uniquePlaces(a, limit);
  const placesB = uniquePlaces(b, limit);
  const gapOfA = gapsOf(
    gaps.map(({ aFrom, aTo }) => [aFrom, aTo]),
    a.ids.length,
  );
  const gapOfB = gapsOf(
    gaps.map(({ bFrom, bTo }) => [bFrom, bTo]),
    b.ids.length,
  );
  const isMoved = (id: number) => {
    const i = placesA[id >> 1] as number;
    const j = placesB[id >> 1] as number;
    if (i < 0 || j < 0 || gapOfA[i] === 0 || gapOfB[j] === 0) return false;
    return a.ids[i] === b.ids[j] || gapOfA[i] !== gapOfB[j];
  };
  return gaps.map(({ aFrom, aTo, bFrom, bTo }) => ({
    baseFrom: a.starts[aFrom] as number,
    baseTo: a.starts[aTo] as number,
    draftFrom: b.starts[bFrom] as number,
    draftTo: b.starts[bTo] as number,
    moved: { base: movedSpans(a, aFrom, aTo, isMoved), draft: movedSpans(b, bFrom, bTo, isMoved) },
  }));
}

/** Per line, its line end aside, where it stands if it stands once, else -1. */
function uniquePlaces({ ids }: Lines, limit: number): Int32Array {
  const places = new Int32Array(limit).fill(-1);
  const seen = new Uint8Array(limit);
  for (let i = 0; i < ids.length; i++) {
    const line = (ids[i] as number) >> 1;
    places[line] = seen[line] === 0 ? i : -1;
    seen[line] = 1;
  }
  return places;
}

/** Per line the number of its gap, from 1; 0 outside of gaps. */
function gapsOf(ranges: readonly (readonly [number, number])[], lines: number): Int32Array {
  const numbers = new Int32Array(lines);
  for (const [index, [from, to]] of ranges.entries()) numbers.fill(index + 1, from, to);
  return numbers;
}

function movedSpans(
  { ids, starts }: Lines,
  first: number,
  end: number,
  isMoved: (id: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let i = first; i < end; i++) {
    const span = { from: starts[i] as number, to: starts[i + 1] as number };
    if (span.to - span.from >= SHORTEST_MOVE && isMoved(ids[i] as number)) spans.push(span);
  }
  return spans;
}
