import { findHunks } from '#shared/diff';
import { type Spot, spotAt, spotsOf } from '#shared/text';
import type { Splice } from './draft';

/** Steps of the comparison of two texts; see `findHunks`. Where they do not suffice, a spot is lost. */
const steps = 2_000_000;
const lineFeed = 10;

interface Tracked<S extends Spot> {
  readonly spot: S;
  /** All surroundings in which it stands or stood. */
  readonly around: Set<string>;
}

/**
 * Spots whose surroundings changed by an edit, as they are to be known from now on: several where the spot stood at
 * places that looked alike. What is not in the answer is known as before, also where its text went with an edit: an
 * undo may bring it back. `splices` as `Draft.apply` answers them, `paragraphs` those after them.
 */
export function followSpots<S extends Spot>(
  spots: readonly S[],
  splices: readonly Splice[],
  paragraphs: readonly { readonly text: string }[],
): ReadonlyMap<S, readonly S[]> {
  const index = new Map<string, Tracked<S>[]>();
  for (const spot of spots)
    index.set(spot.text, [...(index.get(spot.text) ?? []), { spot, around: new Set([spot.around]) }]);
  const moved = new Set<Tracked<S>>();
  if (index.size > 0)
    for (const { removed, inserted } of splices)
      for (const [tracked, around] of moves(index, textOf(removed), textOf(inserted))) {
        tracked.around.add(around);
        moved.add(tracked);
      }
  const standing = standingSpots(new Set([...moved].map(({ spot }) => spot.text)), paragraphs);
  return new Map(
    [...moved].map(({ spot, around }) => {
      const newest = [...around].at(-1);
      const kept = [...around].filter((one) => one === newest || standing.has(`${one} ${spot.text}`));
      return [spot, kept.map((one) => ({ ...spot, around: one }))];
    }),
  );
}

/** What stands in both texts and is surrounded otherwise now. */
function* moves<S extends Spot>(
  index: ReadonlyMap<string, readonly Tracked<S>[]>,
  before: string,
  after: string,
): Generator<readonly [Tracked<S>, string]> {
  const kept = keptRuns(before, after);
  const lines = linesOf(before);
  for (const [text, tracked] of index)
    for (const { from, around } of lines.flatMap((line) => spotsInLine(line, text))) {
      const known = tracked.filter((one) => one.around.has(around));
      if (known.length === 0) continue;
      const run = kept().find((one) => one.from <= from && from + text.length <= one.to);
      const now = run && aroundAt(after, from + run.shift, text.length);
      if (now !== undefined && now !== around) for (const one of known) yield [one, now];
    }
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

function spotsInLine({ start, text }: Line, wanted: string) {
  return spotsOf(text, wanted).map(({ from, around }) => ({ from: start + from, around }));
}

function aroundAt(text: string, from: number, length: number): string {
  const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from);
  const line = text.slice(start, end < 0 ? text.length : end);
  return spotAt(line, { from: from - start, to: from - start + length }).around;
}

/** Stretches of `before` that stand in `after` too, `shift` further on; compared when somebody asks. */
function keptRuns(before: string, after: string) {
  let runs: { readonly from: number; readonly to: number; readonly shift: number }[] | null = null;
  return () => {
    if (runs) return runs;
    const effort = { steps, exceeded: false };
    const hunks = findHunks(unitsOf(before), unitsOf(after), lineFeed, effort);
    const edges = [{ aTo: 0, bTo: 0 }, ...hunks];
    runs = edges.map(({ aTo, bTo }, n) => ({
      from: aTo,
      to: hunks[n]?.aFrom ?? before.length,
      shift: bTo - aTo,
    }));
    return runs;
  };
}

function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length);
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return units;
}

/** What of these texts stands in paragraphs: surroundings and text. An empty text stands everywhere and is left out. */
function standingSpots(
  texts: ReadonlySet<string>,
  paragraphs: readonly { readonly text: string }[],
): ReadonlySet<string> {
  const standing = new Set<string>();
  const looked = [...texts].filter((text) => text !== '');
  if (looked.length === 0) return standing;
  for (const { text } of paragraphs)
    for (const wanted of looked)
      for (const { around } of spotsOf(text, wanted)) standing.add(`${around} ${wanted}`);
  return standing;
}

function textOf(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
