import type { Anchors } from '#shared/text';
import { heaviestChain, type WeighedPair } from './heaviest-chain';
import type { LineGap } from './line-gaps';
import { type BothLines, lineLength } from './lines';
import type { SolvedGap } from './solve-gap';

/**
 * The lines that keep the order which most of the text keeps, counted by code units: of the equal ones, of those in
 * `crossing`, which stand elsewhere by the order found so far, and of what is equal in gaps. Where blank lines were
 * paired one by one and the paragraphs between them went on by one, it is the blank lines that give way.
 */
export function orderLines(
  lines: BothLines,
  solved: readonly SolvedGap[],
  crossing: readonly WeighedPair[],
): Anchors {
  const equal = equalLines(
    lines,
    solved.map(({ gap }) => gap),
  );
  const between = solved.flatMap((one) => matchedInGap(lines, one));
  const lineByLine = [...equal, ...crossing];
  const partners = new Map(lineByLine.map(({ a, b }) => [a, b]));
  const kept = heaviestChain([...lineByLine, ...between]).filter(({ a, b }) => partners.get(a) === b);
  return { a: Int32Array.from(kept, ({ a }) => a), b: Int32Array.from(kept, ({ b }) => b) };
}

/** What lies outside of the gaps, line by line. */
function equalLines({ a }: BothLines, gaps: readonly LineGap[]): WeighedPair[] {
  const pairs: WeighedPair[] = [];
  let [i, j] = [0, 0];
  for (const gap of [...gaps, { aFrom: a.ids.length, aTo: 0, bTo: 0 }]) {
    for (; i < gap.aFrom; i++, j++) pairs.push({ a: i, b: j, weight: lineLength(a, i) });
    [i, j] = [gap.aTo, gap.bTo];
  }
  return pairs;
}

/** Which lines of a gap have how much in common. */
function matchedInGap({ a, b }: BothLines, { gap, a: tokensA, b: tokensB, hunks }: SolvedGap): WeighedPair[] {
  const pairs: { a: number; b: number; weight: number }[] = [];
  let [line, other] = [gap.aFrom, gap.bFrom];
  let [i, j] = [0, 0];
  const end = tokensA.ids.length;
  for (const hunk of [...hunks, { aFrom: end, aTo: end, bTo: 0 }]) {
    for (; i < hunk.aFrom; i++, j++) {
      while ((a.starts[line + 1] as number) <= (tokensA.starts[i] as number)) line++;
      while ((b.starts[other + 1] as number) <= (tokensB.starts[j] as number)) other++;
      const weight = (tokensA.starts[i + 1] as number) - (tokensA.starts[i] as number);
      const last = pairs.at(-1);
      if (last?.a === line && last.b === other) last.weight += weight;
      else pairs.push({ a: line, b: other, weight });
    }
    [i, j] = [hunk.aTo, hunk.bTo];
  }
  return pairs;
}
