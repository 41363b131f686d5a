import type { Entry, GlossaryLine, Tombstone } from './entry';
import { type JsonRecord, mergeRecords, type Preference, settleSame, type ThreeWays } from './merge-records';

/**
 * One line of a glossary out of two that began as `base` (`undefined`: nobody knows how), the same whichever side is
 * ours. What only one side changed is taken. An entry that one side deleted and the other changed stays, with the
 * deletion as a conflict. Without a base the higher `rev` of an entry and its deletion tells which came later.
 */
export function mergeLines(sides: ThreeWays<GlossaryLine>): GlossaryLine | undefined {
  const settled = settleSame(sides);
  if (settled) return settled.value;
  const { base, ours, theirs } = sides;
  if (!ours || !theirs) return ours ?? theirs;
  if (isTombstone(ours))
    return isTombstone(theirs) ? laterOf(ours, theirs) : mergeDeletion(base, theirs, ours);
  if (isTombstone(theirs)) return mergeDeletion(base, ours, theirs);
  const start = base && !isTombstone(base) ? base : undefined;
  return mergeEntries({ base: start, ours, theirs });
}

export function isTombstone(line: GlossaryLine): line is Tombstone {
  return 'deleted' in line && line.deleted === true;
}

function mergeEntries({
  base,
  ours,
  theirs,
}: {
  base: Entry | undefined;
  ours: Entry;
  theirs: Entry;
}): Entry {
  const { id, term, ...rest } = mergeRecords(
    { base: asRecord(base), ours: asRecord(ours), theirs: asRecord(theirs) },
    preferenceOf(ours, theirs),
  );
  // The same key has the same kind of value on both sides, so what comes out of two entries is one.
  return { id: ours.id, term: typeof term === 'string' ? term : ours.term, ...rest };
}

function mergeDeletion(base: GlossaryLine | undefined, entry: Entry, tombstone: Tombstone): GlossaryLine {
  const byRevision = revisionOf(entry) - revisionOf(tombstone);
  const isKnown = base !== undefined && !isTombstone(base);
  if (!isKnown && byRevision !== 0) return byRevision > 0 ? entry : tombstone;
  if (!isKnown && revisionOf(entry) === 0) return tombstone;
  const rev = Math.max(revisionOf(entry), revisionOf(tombstone));
  const conflict = { ...entry.conflict, deleted: [false, true] };
  return { ...entry, conflict, ...(rev > 0 && { rev }) };
}

function laterOf(ours: Tombstone, theirs: Tombstone): Tombstone {
  const { id, deleted, ...rest } = mergeRecords(
    { base: undefined, ours: asRecord(ours), theirs: asRecord(theirs) },
    preferenceOf(ours, theirs),
  );
  return { id: ours.id, deleted: true, ...rest };
}

function preferenceOf(ours: GlossaryLine, theirs: GlossaryLine): Preference {
  const byRevision = revisionOf(ours) - revisionOf(theirs);
  if (byRevision === 0) return null;
  return byRevision > 0 ? 'ours' : 'theirs';
}

function revisionOf({ rev = 0 }: GlossaryLine): number {
  return rev;
}

function asRecord<T extends GlossaryLine>(line: T): JsonRecord;
function asRecord<T extends GlossaryLine>(line: T | undefined): JsonRecord | undefined;
function asRecord(line: GlossaryLine | undefined): JsonRecord | undefined {
  return line && { ...line };
}
