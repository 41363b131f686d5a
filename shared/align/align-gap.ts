import type { Pair } from './pair';
import { type Bigrams, countShared, joinBigrams, readBigrams } from './resemblance';

/** Paragraphs that merged into one, or that one was split into, at most. */
const LARGEST_GROUP = 4;
/** Cells of the table computed in full; larger tables are computed in a band round the diagonal. */
const FULL_TABLE = 60_000;
/** Half the band's width, in paragraphs. */
const LEAST_BAND = 12;
/**
 * What joining a paragraph to a group costs, as a share of its bigrams: a merge must bring back most of the text of
 * each paragraph merged, or chance resemblance would swallow deleted ones.
 */
const JOIN_COST = 0.4;
/** Two paragraphs with nothing in common are rather a rewritten one than one lost and one new. */
const REWRITTEN = 0.5;

/**
 * Pairs of a stretch without anchors: the sequence of 1-1, n-1, 1-n, 1-0 and 0-1 steps that keeps the most bigrams
 * together (dynamic programming after Gale and Church 1993, with resemblance in place of length).
 */
export function alignGap(source: readonly string[], draft: readonly string[]): Pair[] {
  if (source.length === 0 || draft.length === 0) return onlyOneSide(source.length, draft.length);
  return new GapTable(source, draft).pairs();
}

function onlyOneSide(source: number, draft: number): Pair[] {
  return Array.from({ length: source + draft }, (_, i) => ({
    source: source > 0 ? { from: i, to: i + 1 } : { from: 0, to: 0 },
    draft: draft > 0 ? { from: i, to: i + 1 } : { from: 0, to: 0 },
  }));
}

/** Steps as numbers of source and draft paragraphs; of equal scores the first wins. */
const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  ...Array.from({ length: LARGEST_GROUP - 1 }, (_, n) => [1, n + 2] as const),
  ...Array.from({ length: LARGEST_GROUP - 1 }, (_, n) => [n + 2, 1] as const),
];

class GapTable {
  private readonly source: Groups;
  private readonly draft: Groups;
  private readonly band: number;
  /** By cell: bigrams that the paragraphs before it share, + 1; 0 when not counted yet. */
  private readonly shared: Uint32Array[] = [];

  constructor(source: readonly string[], draft: readonly string[]) {
    this.source = new Groups(source);
    this.draft = new Groups(draft);
    const width = Math.floor(FULL_TABLE / (source.length + 1) / 2);
    this.band = Math.max(LEAST_BAND, width);
  }

  pairs(): Pair[] {
    const rows = this.source.length + 1;
    const steps: Int8Array[] = [];
    const scores: Float64Array[] = [];
    for (let i = 0; i < rows; i++) {
      const { from, to } = this.columns(i);
      scores.push(new Float64Array(to - from).fill(Number.NEGATIVE_INFINITY));
      steps.push(new Int8Array(to - from));
      this.shared.push(new Uint32Array(to - from));
      for (let j = from; j < to; j++) this.fill(scores, steps, i, j);
    }
    return this.trace(steps);
  }

  /** The columns computed in row `i`. */
  private columns(i: number): { from: number; to: number } {
    const middle = Math.round((i * this.draft.length) / this.source.length);
    // A draft much longer than the source moves on by several columns a row.
    const reach = this.band + Math.ceil(this.draft.length / this.source.length);
    return { from: Math.max(0, middle - reach), to: Math.min(this.draft.length, middle + reach) + 1 };
  }

  private fill(scores: readonly Float64Array[], steps: readonly Int8Array[], i: number, j: number): void {
    const { from } = this.columns(i);
    let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
    let bestStep = 0;
    for (const [n, [down, right]] of STEPS.entries()) {
      if (down > i || right > j) continue;
      const before = scores[i - down]?.[j - right - this.columns(i - down).from];
      if (before === undefined || before === Number.NEGATIVE_INFINITY) continue;
      const score = before + this.gain(i, j, down, right);
      if (score <= best) continue;
      best = score;
      bestStep = n;
    }
    const row = scores[i];
    const rowSteps = steps[i];
    if (row) row[j - from] = best;
    if (rowSteps) rowSteps[j - from] = bestStep;
  }

  /** What it is worth to pair the `down` paragraphs before `i` with the `right` ones before `j`. */
  private gain(i: number, j: number, down: number, right: number): number {
    if (down === 0 || right === 0) return 0;
    const a = this.source.group(i - down, down);
    const b = this.draft.group(j - right, right);
    if (a.bigrams.length === 0 || b.bigrams.length === 0)
      return down === 1 && right === 1 && a.bigrams.length === b.bigrams.length ? REWRITTEN : -1;
    if (down === 1 && right === 1) return this.sharedBefore(i, j) + REWRITTEN;
    if (a.hasBlank || b.hasBlank) return Number.NEGATIVE_INFINITY;
    const cost = JOIN_COST * (a.joined + b.joined);
    if (this.mostShared(i, j, down, right) <= cost) return Number.NEGATIVE_INFINITY;
    return countShared(a.bigrams, b.bigrams) - cost;
  }

  /** Bigrams shared by source paragraph `i - 1` and draft paragraph `j - 1`. */
  private sharedBefore(i: number, j: number): number {
    const row = this.shared[i];
    const column = j - this.columns(i).from;
    const known = row?.[column] ?? 0;
    if (known > 0) return known - 1;
    const counted = countShared(this.source.group(i - 1, 1).bigrams, this.draft.group(j - 1, 1).bigrams);
    if (row && column >= 0 && column < row.length) row[column] = counted + 1;
    return counted;
  }

  /** A group shares no more than its paragraphs do one by one. */
  private mostShared(i: number, j: number, down: number, right: number): number {
    let most = 0;
    for (let n = 0; n < down; n++) for (let m = 0; m < right; m++) most += this.sharedBefore(i - n, j - m);
    return most;
  }

  private trace(steps: readonly Int8Array[]): Pair[] {
    const pairs: Pair[] = [];
    let i = this.source.length;
    let j = this.draft.length;
    while (i > 0 || j > 0) {
      const step = STEPS[steps[i]?.[j - this.columns(i).from] ?? 0] ?? [1, 1];
      pairs.push({ source: { from: i - step[0], to: i }, draft: { from: j - step[1], to: j } });
      i -= step[0];
      j -= step[1];
    }
    return pairs.reverse();
  }
}

interface Group {
  readonly bigrams: Bigrams;
  /** Bigrams of all its paragraphs but the longest. */
  readonly joined: number;
  readonly hasBlank: boolean;
}

/** Runs of paragraphs with their bigrams, made when first asked for. */
class Groups {
  readonly length: number;
  private readonly bigrams: readonly Bigrams[];
  private readonly groups: (Group | undefined)[] = [];

  constructor(paragraphs: readonly string[]) {
    this.length = paragraphs.length;
    this.bigrams = paragraphs.map(readBigrams);
  }

  group(from: number, count: number): Group {
    const key = from * LARGEST_GROUP + count - 1;
    const known = this.groups[key];
    if (known) return known;
    const parts = this.bigrams.slice(from, from + count);
    const lengths = parts.map((part) => part.length);
    const bigrams = joinBigrams(parts);
    const made = {
      bigrams,
      joined: bigrams.length - Math.max(...lengths),
      hasBlank: lengths.includes(0),
    };
    this.groups[key] = made;
    return made;
  }
}
