import type { Entry, Tombstone, Variant } from './entry';

type Line = Entry | Tombstone;

/**
 * One line out of two with the same id, the same whichever comes first. The higher `rev` decides (without one it is
 * 0), at a tie a deletion, then the text that sorts later; lists of both sides are united, so no form is lost.
 */
export function uniteLines(a: Line, b: Line): Line {
  const [winner, loser] = isStronger(a, b) ? [a, b] : [b, a];
  return isTombstone(winner) || isTombstone(loser) ? winner : uniteEntries(winner, loser);
}

export function isTombstone(line: Line): line is Tombstone {
  return 'deleted' in line && line.deleted === true;
}

function isStronger(a: Line, b: Line): boolean {
  const byRevision = (a.rev ?? 0) - (b.rev ?? 0);
  if (byRevision !== 0) return byRevision > 0;
  if (isTombstone(a) !== isTombstone(b)) return isTombstone(a);
  return JSON.stringify(a) >= JSON.stringify(b);
}

function uniteEntries(winner: Entry, loser: Entry): Entry {
  const lists = {
    latin: uniteBy(winner.latin, loser.latin, String),
    source: uniteBy(winner.source, loser.source, String),
    variants: uniteBy(winner.variants, loser.variants, keyOfVariant),
    not: uniteBy(winner.not, loser.not, String),
    examples: uniteBy(winner.examples, loser.examples, ({ before }) => before),
    tags: uniteBy(winner.tags, loser.tags, String),
  };
  const present = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  return { ...loser, ...winner, ...present };
}

function keyOfVariant({ text, part = 'full', in: place = 'any' }: Variant): string {
  return `${part} ${place} ${text}`;
}

function uniteBy<T>(winner: readonly T[] = [], loser: readonly T[] = [], key: (item: T) => string): T[] {
  const keys = new Set(winner.map(key));
  return [...winner, ...loser.filter((item) => !keys.has(key(item)))];
}
