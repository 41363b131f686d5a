import { ExactSearch } from './exact-search';
import { gramAnchors } from './gram-anchors';
import type { Hunk } from './hunk';

/** Work that may still be spent, in steps of the search (10 million take about a second), and whether it sufficed. */
export interface Effort {
  steps: number;
  exceeded: boolean;
}

/** Ranges of fewer tokens than this on both sides together go to the exact search at once. */
const SMALL = 96;
/** Edits of one range after which the exact search gives up; its cost grows with their square. */
const MOST_EDITS = 1200;

/** Long runs first: they are rarely unique by chance. Single tokens last. */
const LEVELS = [
  { length: 8, sample: 4 },
  { length: 4, sample: 1 },
  { length: 2, sample: 1 },
  { length: 1, sample: 1 },
];

/**
 * The hunks that turn token sequence `a` into `b`, in order and not touching: unique runs of tokens as anchors, then
 * the exact search (Myers) between them. A range that is too costly becomes hunks by line, or a single one.
 */
export function findHunks(a: Int32Array, b: Int32Array, lineEnd: number, effort: Effort): Hunk[] {
  const search = new HunkSearch(a, b, lineEnd, effort);
  search.solve({ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, 0);
  return search.hunks;
}

/** One for all searches, for its memory. */
const exactSearch = new ExactSearch();

class HunkSearch {
  readonly hunks: Hunk[] = [];

  constructor(
    private readonly a: Int32Array,
    private readonly b: Int32Array,
    private readonly lineEnd: number,
    private readonly effort: Effort,
  ) {}

  solve(range: Hunk, level: number): void {
    const { aFrom, aTo, bFrom, bTo } = this.trim(range);
    const trimmed = { aFrom, aTo, bFrom, bTo };
    if (aFrom === aTo || bFrom === bTo) this.push(trimmed);
    else if (aTo - aFrom === 1 || bTo - bFrom === 1) this.solveSingle(trimmed);
    else if (aTo - aFrom + bTo - bFrom <= SMALL) this.searchExactly(trimmed);
    else if (level < LEVELS.length) this.solveBetweenAnchors(trimmed, level);
    else this.searchExactly(trimmed);
  }

  private trim({ aFrom, aTo, bFrom, bTo }: Hunk): Hunk {
    const { a, b } = this;
    let i = aFrom;
    let j = bFrom;
    let k = aTo;
    let l = bTo;
    while (i < k && j < l && a[i] === b[j]) {
      i++;
      j++;
    }
    while (i < k && j < l && a[k - 1] === b[l - 1]) {
      k--;
      l--;
    }
    return { aFrom: i, aTo: k, bFrom: j, bTo: l };
  }

  /** One token on a side, by far the most frequent range: the other side holds it or not. */
  private solveSingle(range: Hunk): void {
    const { aFrom, aTo, bFrom, bTo } = range;
    const i = aTo - aFrom === 1 ? aFrom : indexIn(this.a, aFrom, aTo, this.b[bFrom]);
    const j = aTo - aFrom === 1 ? indexIn(this.b, bFrom, bTo, this.a[aFrom]) : bFrom;
    if (i < 0 || j < 0) {
      this.push(range);
      return;
    }
    this.push({ aFrom, aTo: i, bFrom, bTo: j });
    this.push({ aFrom: i + 1, aTo, bFrom: j + 1, bTo });
  }

  private solveBetweenAnchors(range: Hunk, level: number): void {
    const options = LEVELS[level] ?? { length: 1, sample: 1 };
    const { a, b } = this;
    const anchors = gramAnchors(
      a,
      { from: range.aFrom, to: range.aTo },
      b,
      { from: range.bFrom, to: range.bTo },
      options,
    );
    let { aFrom, bFrom } = range;
    for (let n = 0; n < anchors.a.length; n++) {
      let i = anchors.a[n] as number;
      let j = anchors.b[n] as number;
      if (i < aFrom || j < bFrom || !this.agree(i, j, options.length)) continue;
      let end = i + options.length;
      while (end < range.aTo && j + end - i < range.bTo && a[end] === b[j + end - i]) end++;
      const bEnd = j + end - i;
      while (i > aFrom && j > bFrom && a[i - 1] === b[j - 1]) {
        i--;
        j--;
      }
      this.solve({ aFrom, aTo: i, bFrom, bTo: j }, level + 1);
      aFrom = end;
      bFrom = bEnd;
    }
    this.solve({ ...range, aFrom, bFrom }, level + 1);
  }

  private agree(i: number, j: number, length: number): boolean {
    for (let n = 0; n < length; n++) if (this.a[i + n] !== this.b[j + n]) return false;
    return true;
  }

  private searchExactly(range: Hunk): void {
    const most = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(0, this.effort.steps))));
    const found = exactSearch.search(this.a, this.b, range, most);
    this.effort.steps -= (found?.edits ?? most) ** 2;
    if (found) for (const hunk of found.hunks) this.push(hunk);
    else {
      this.effort.exceeded = true;
      this.replaceByLine(range);
    }
  }

  /** Line for line when both sides have as many lines, else as one hunk. */
  private replaceByLine(range: Hunk): void {
    const endsA = this.lineEnds(this.a, range.aFrom, range.aTo);
    const endsB = this.lineEnds(this.b, range.bFrom, range.bTo);
    let { aFrom, bFrom } = range;
    if (endsA.length === endsB.length)
      for (const [n, aTo] of endsA.entries()) {
        const bTo = endsB[n] ?? aTo;
        this.push(this.trim({ aFrom, aTo, bFrom, bTo }));
        aFrom = aTo;
        bFrom = bTo;
      }
    this.push(this.trim({ ...range, aFrom, bFrom }));
  }

  private lineEnds(ids: Int32Array, from: number, to: number): number[] {
    const ends: number[] = [];
    for (let i = from; i < to; i++) if (ids[i] === this.lineEnd) ends.push(i);
    return ends;
  }

  /** Hunks that touch become one. */
  private push(hunk: Hunk): void {
    if (hunk.aFrom === hunk.aTo && hunk.bFrom === hunk.bTo) return;
    const last = this.hunks.at(-1);
    if (last && last.aTo === hunk.aFrom && last.bTo === hunk.bFrom)
      this.hunks[this.hunks.length - 1] = { ...hunk, aFrom: last.aFrom, bFrom: last.bFrom };
    else this.hunks.push(hunk);
  }
}

function indexIn(ids: Int32Array, from: number, to: number, id: number | undefined): number {
  for (let i = from; i < to; i++) if (ids[i] === id) return i;
  return -1;
}
