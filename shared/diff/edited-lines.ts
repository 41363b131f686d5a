import type { WeighedPair } from './heaviest-chain';
import type { Lines } from './lines';
import type { MovedLines } from './moved-lines';
import { type DiffInput, readableHunks, type SolvedGap } from './solve-gap';
import type { Tokens } from './token-numbers';

/** In shorter lines half is soon equal by chance. UTF-16 code units, without the line end. */
const SHORTEST_LINE = 12;
/** Pairs of words that a line has alone must agree at least this often before anybody looks closer. */
const FEWEST_VOTES = 2;
/** Of the lines with the most votes so many are compared. */
const MOST_COMPARED = 3;

/** A line that has less than half in common with what stands in its place, and its tokens without the line end. */
interface LooseLine {
  readonly line: number;
  readonly tokens: Tokens;
}

/**
 * Lines of base and draft that say nearly the same in different places: more of them is equal than differs, which is
 * where reading them as one line with changes in it is less to read than a deleted and an inserted line; and no other
 * line is as near to either. Moved lines, being equal, are left out. Weights are the equal code units.
 */
export function findEditedPairs(
  input: DiffInput,
  solved: readonly SolvedGap[],
  moved: MovedLines,
): WeighedPair[] {
  const { a, b } = input.lines;
  const gone = solved.flatMap((one) =>
    looseLines(
      a,
      one.a,
      one.gap.aFrom,
      one.gap.aTo,
      one.hunks.map(({ aFrom, aTo }) => [aFrom, aTo]),
      moved.a,
    ),
  );
  if (gone.length === 0) return [];
  const come = solved.flatMap((one) =>
    looseLines(
      b,
      one.b,
      one.gap.bFrom,
      one.gap.bTo,
      one.hunks.map(({ bFrom, bTo }) => [bFrom, bTo]),
      moved.b,
    ),
  );
  const owners = ownersOfWordPairs(gone);
  const found = come.flatMap((line) => nearest(input, line, gone, owners) ?? []);
  return uniquePartners(found);
}

function looseLines(
  lines: Lines,
  tokens: Tokens,
  from: number,
  to: number,
  changed: readonly (readonly [number, number])[],
  moved: Uint8Array,
): LooseLine[] {
  const loose: LooseLine[] = [];
  let token = 0;
  let next = 0;
  for (let line = from; line < to; line++) {
    const first = token;
    const end = lines.starts[line + 1] as number;
    while (token < tokens.ids.length && (tokens.starts[token] as number) < end) token++;
    let units = 0;
    for (; next < changed.length; next++) {
      const [start, stop] = changed[next] ?? [token, token];
      if (start >= token) break;
      units += unitsOf(tokens, Math.max(start, first), Math.min(stop, token));
      if (stop > token) break;
    }
    const last = endsInLine(tokens, token) ? token - 1 : token;
    const length = unitsOf(tokens, first, last);
    if (length < SHORTEST_LINE || units * 2 <= length || moved[line] === 1) continue;
    loose.push({ line, tokens: part(tokens, first, last) });
  }
  return loose;
}

function endsInLine({ text, starts }: Tokens, end: number): boolean {
  return text[(starts[end] as number) - 1] === '\n';
}

function unitsOf({ starts }: Tokens, from: number, to: number): number {
  return (starts[to] as number) - (starts[from] as number);
}

function part({ text, ids, starts }: Tokens, from: number, to: number): Tokens {
  return { text, ids: ids.subarray(from, to), starts: starts.subarray(from, to + 1) };
}

/** Per pair of neighbouring tokens the index of the only line that has it, -1 for a pair of several lines. */
function ownersOfWordPairs(lines: readonly LooseLine[]): Map<number, number> {
  const owners = new Map<number, number>();
  for (const [index, { tokens }] of lines.entries())
    for (const pair of wordPairs(tokens)) {
      const owner = owners.get(pair);
      if (owner !== index) owners.set(pair, owner === undefined ? index : -1);
    }
  return owners;
}

function wordPairs({ ids }: Tokens): number[] {
  const pairs: number[] = [];
  for (let i = 1; i < ids.length; i++)
    pairs.push((Math.imul(ids[i - 1] as number, 0x9e3779b1) ^ (ids[i] as number)) >>> 0);
  return pairs;
}

/** The line nearest to another one, if it is near enough and no other is as near. */
function nearest(
  input: DiffInput,
  { line, tokens }: LooseLine,
  others: readonly LooseLine[],
  owners: ReadonlyMap<number, number>,
): WeighedPair | null {
  const compared = mostVoted(tokens, owners).map((index) => {
    const other = others[index] as LooseLine;
    return { a: other.line, b: line, weight: equalUnits(input, other.tokens, tokens), other };
  });
  const [best, second] = compared.sort((one, another) => another.weight - one.weight);
  if (!best || best.weight === second?.weight) return null;
  const length = lengthOf(best.other.tokens) + lengthOf(tokens);
  return best.weight * 4 > length ? { a: best.a, b: best.b, weight: best.weight } : null;
}

function mostVoted(tokens: Tokens, owners: ReadonlyMap<number, number>): number[] {
  const votes = new Map<number, number>();
  for (const pair of wordPairs(tokens)) {
    const owner = owners.get(pair) ?? -1;
    if (owner >= 0) votes.set(owner, (votes.get(owner) ?? 0) + 1);
  }
  return [...votes]
    .filter(([, count]) => count >= FEWEST_VOTES)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_COMPARED)
    .map(([index]) => index);
}

function equalUnits(input: DiffInput, a: Tokens, b: Tokens): number {
  const hunks = readableHunks(a, b, input);
  return hunks.reduce((left, { aFrom, aTo }) => left - unitsOf(a, aFrom, aTo), lengthOf(a));
}

function lengthOf({ ids, starts }: Tokens): number {
  return (starts[ids.length] as number) - (starts[0] as number);
}

/** Of pairs that claim the same line of the base only the nearest, if there is one. */
function uniquePartners(pairs: readonly WeighedPair[]): WeighedPair[] {
  const best = new Map<number, WeighedPair | null>();
  for (const pair of pairs) {
    const known = best.get(pair.a);
    const weight = known?.weight ?? 0;
    if (pair.weight > weight) best.set(pair.a, pair);
    else if (pair.weight === weight) best.set(pair.a, { ...pair, b: -1 });
  }
  return [...best.values()].filter((pair) => pair !== null && pair.b >= 0) as WeighedPair[];
}
