/**
 * A stretch that says the same thing again at once: `text[from, from + period)` stands there twice or more, up to `to`.
 * With `hasGap`, the last character of the period is a comma or space that is not repeated at the end: 来て、来て.
 */
export interface Repeat {
  readonly from: number;
  readonly to: number;
  /** Code units from one occurrence to the next, the gap counted. */
  readonly period: number;
  readonly hasGap: boolean;
}

const gaps = '、，, 　';

/**
 * Repeats of two to `longest` code units, each run once and under its shortest period, in order of their starts.
 * Time grows with the length times `longest` at most, whatever stands in the text.
 */
export function findRepeats(text: string, longest: number): Repeat[] {
  const found: Repeat[] = [];
  /** The end of the last run found that covers a place: longer periods inside it say nothing new. */
  const covered = new Int32Array(text.length);
  const candidates = possiblePeriods(text, longest);
  for (let period = 2; period <= longest && 2 * period - 1 <= text.length; period++) {
    if (!candidates[period]) continue;
    let matches = 0;
    for (let at = period; at <= text.length; at++) {
      if (at < text.length && text.charCodeAt(at) === text.charCodeAt(at - period)) {
        matches++;
        continue;
      }
      if (matches >= period - 1) {
        const from = at - matches - period;
        const hasGap = (matches + 1) % period === 0 && gaps.includes(text.charAt(from + period - 1));
        if ((hasGap || matches >= period) && (covered[from] ?? 0) < at) {
          found.push({ from, to: at, period, hasGap });
          covered.fill(at, from, at);
        }
      }
      matches = 0;
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** As many buckets as are cleared at the price of a look at a short paragraph. */
const buckets = 512;
const newest = new Int32Array(buckets);

/**
 * 1 for each period that can have a repeat: a repeat of four units or more has three of them again at that distance.
 * Different threes may share a bucket, which only adds a period.
 */
function possiblePeriods(text: string, longest: number): Uint8Array {
  const possible = new Uint8Array(Math.max(4, longest + 1));
  possible.fill(1, 0, 4);
  newest.fill(-1);
  const older = new Int32Array(text.length);
  for (let at = 0; at + 2 < text.length; at++) {
    const three = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 7 + text.charCodeAt(at + 2);
    const bucket = three & (buckets - 1);
    const last = newest[bucket] ?? -1;
    for (let known = last; known >= 0 && at - known <= longest; known = older[known] ?? -1)
      possible[at - known] = 1;
    older[at] = last;
    newest[bucket] = at;
  }
  return possible;
}
