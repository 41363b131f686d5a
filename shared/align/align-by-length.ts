import type { Pair } from './pair';

/** Steps as numbers of paragraphs on either side, with what each costs beside its misfit. */
const steps: readonly (readonly [down: number, right: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 1.5],
  [2, 1, 1.5],
  [1, 3, 2.5],
  [3, 1, 2.5],
  [1, 0, 3],
  [0, 1, 3],
];
/** Cells of the table computed in full; larger tables are computed in a band round the diagonal. */
const fullTable = 1_000_000;
const leastBand = 40;
/** What numbers and Latin words that stand on both sides are worth, one by one and at most. */
const factWorth = 0.7;
const mostFacts = 3;

/** Blank paragraphs on both sides, on one side alone (of what a step to one side costs), and beside text. */
const bothBlank = -1;
const looseBlank = -2.5;
const blankAndText = 12;

interface Measured {
  /** By paragraph: characters; East Asian ones count for two and a half. */
  readonly lengths: Float64Array;
  readonly facts: readonly ReadonlySet<string>[];
}

/**
 * Pairs the paragraphs of two texts in different languages: the sequence of steps in which lengths fit best (dynamic
 * programming after Gale and Church 1993) and that brings numbers and Latin words together.
 */
export function alignByLength(one: readonly string[], other: readonly string[]): Pair[] {
  const a = measure(one);
  const b = measure(other);
  const ratio = total(a.lengths) / Math.max(1, total(b.lengths)) || 1;
  const scaled = { ...b, lengths: b.lengths.map((length) => length * ratio) };
  return trace(fill(a, scaled), one.length, other.length);
}

function measure(paragraphs: readonly string[]): Measured {
  return {
    lengths: Float64Array.from(paragraphs, lengthOf),
    facts: paragraphs.map((text) => new Set(text.toLowerCase().match(/\d+|[a-z]{3,}/gu))),
  };
}

function lengthOf(text: string): number {
  const solid = text.trim();
  let wide = 0;
  for (let index = 0; index < solid.length; index++) if (solid.charCodeAt(index) >= 0x2e80) wide += 1;
  return solid.length + 1.5 * wide;
}

function total(lengths: Float64Array): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

interface Table {
  readonly from: Int32Array;
  readonly chosen: readonly Int8Array[];
}

function fill(a: Measured, b: Measured): Table {
  const rows = a.lengths.length + 1;
  const columns = b.lengths.length + 1;
  const band = Math.max(leastBand, Math.floor(fullTable / rows / 2), Math.ceil(columns / rows) * 2);
  const from = new Int32Array(rows);
  const costs: Float64Array[] = [];
  const chosen: Int8Array[] = [];
  for (let i = 0; i < rows; i++) {
    const middle = rows === 1 ? 0 : Math.round((i * (columns - 1)) / (rows - 1));
    // The first and the last row reach both ends, whatever the band.
    const first = i === 0 ? 0 : Math.max(0, middle - band);
    const end = i === rows - 1 ? columns : Math.min(columns, middle + band + 1);
    from[i] = first;
    const row = new Float64Array(end - first).fill(Number.POSITIVE_INFINITY);
    const best = new Int8Array(end - first);
    costs.push(row);
    chosen.push(best);
    for (let j = first; j < end; j++) {
      if (i === 0 && j === 0) row[0] = 0;
      for (const [step, [down, right, cost]] of steps.entries()) {
        if (down > i || right > j) continue;
        const before = costs[i - down]?.[j - right - (from[i - down] ?? 0)];
        if (before === undefined || before === Number.POSITIVE_INFINITY) continue;
        const now = before + cost + misfit(a, b, i, j, down, right);
        if (now >= (row[j - first] ?? 0)) continue;
        row[j - first] = now;
        best[j - first] = step;
      }
    }
  }
  return { from, chosen };
}

/** What it costs to pair the `down` paragraphs before `i` with the `right` ones before `j`. */
function misfit(a: Measured, b: Measured, i: number, j: number, down: number, right: number): number {
  if (right === 0) return hasBlankBefore(a.lengths, i, 1) ? looseBlank : 0;
  if (down === 0) return hasBlankBefore(b.lengths, j, 1) ? looseBlank : 0;
  const [x, y] = [sumBefore(a.lengths, i, down), sumBefore(b.lengths, j, right)];
  const hasBlank = hasBlankBefore(a.lengths, i, down) || hasBlankBefore(b.lengths, j, right);
  // A blank paragraph is one on both sides, or stands for itself.
  if (hasBlank) return x === 0 && y === 0 && down === right ? bothBlank : blankAndText;
  return (
    (3 * Math.abs(x - y)) / Math.sqrt(20 * Math.max(x, y)) - factWorth * sharedFacts(a, b, i, j, down, right)
  );
}

function hasBlankBefore(lengths: Float64Array, end: number, count: number): boolean {
  for (let index = end - count; index < end; index++) if (lengths[index] === 0) return true;
  return false;
}

function sumBefore(lengths: Float64Array, end: number, count: number): number {
  let sum = 0;
  for (let index = end - count; index < end; index++) sum += lengths[index] ?? 0;
  return sum;
}

function sharedFacts(a: Measured, b: Measured, i: number, j: number, down: number, right: number): number {
  let shared = 0;
  for (const facts of a.facts.slice(i - down, i)) {
    for (const fact of facts) if (b.facts.slice(j - right, j).some((others) => others.has(fact))) shared += 1;
  }
  return Math.min(shared, mostFacts);
}

function trace({ from, chosen }: Table, rows: number, columns: number): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const [down, right] = steps[chosen[i]?.[j - (from[i] ?? 0)] ?? 0] ?? [1, 1];
    pairs.push({ source: { from: i - down, to: i }, draft: { from: j - right, to: j } });
    i -= down;
    j -= right;
  }
  return pairs.reverse();
}
