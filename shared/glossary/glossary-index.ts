import type { Entry } from './entry';
import { Segment } from './segment';

/** Up to so many entries are sorted anew at every edit: about a millisecond. */
const small = 256;
/** Each place of a text where a form may begin is looked up in every segment. */
const mostSegments = 8;

/**
 * The forms of one glossary, in segments: a large one made when it was opened, and small ones with what was added
 * since, so that an edit of one entry of 100,000 costs milliseconds.
 */
export class GlossaryIndex {
  /** As the glossary has them. */
  readonly entries: readonly Entry[];
  readonly segments: readonly Segment[];

  private constructor(entries: readonly Entry[], segments: readonly Segment[]) {
    this.entries = entries;
    this.segments = segments;
  }

  static of(entries: readonly Entry[]): GlossaryIndex {
    return new GlossaryIndex(entries, entries.length > 0 ? [Segment.of(entries)] : []);
  }

  /** The index of other entries, which uses what it can of this one. */
  of(entries: readonly Entry[]): GlossaryIndex {
    if (entries === this.entries) return this;
    const { removed, added } = compareEntries(this.entries, entries);
    if (removed.size + added.length > entries.length / 2) return GlossaryIndex.of(entries);
    const left = removed.size > 0 ? this.segments.map((segment) => segment.without(removed)) : this.segments;
    const segments = added.length > 0 ? withAdded(left, added) : left;
    return segments.length > mostSegments
      ? GlossaryIndex.of(entries)
      : new GlossaryIndex(
          entries,
          segments.filter(({ size }) => size > 0),
        );
  }
}

function withAdded(segments: readonly Segment[], added: readonly Entry[]): readonly Segment[] {
  const last = segments.at(-1);
  if (!last || last.size + added.length > small) return [...segments, Segment.of(added)];
  return [...segments.slice(0, -1), Segment.of([...last.entries, ...added])];
}

/** Which entries (the same objects) only one side has. An edit leaves most in their order, so most meet at once. */
function compareEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): { removed: Set<Entry>; added: readonly Entry[] } {
  const gone: Entry[] = [];
  const come: Entry[] = [];
  let [old, now] = [0, 0];
  for (;;) {
    const [a, b] = [before[old], after[now]];
    if (!a && !b) break;
    const isRemoved = a !== b && a !== undefined && a !== after[now + 1];
    const isAdded = a !== b && b !== undefined && b !== before[old + 1];
    if (isRemoved) gone.push(a);
    if (isAdded) come.push(b);
    if (a === b || isRemoved) old++;
    if (a === b || isAdded) now++;
    // Each is the other's neighbour: they changed places.
    if (a !== b && !isRemoved && !isAdded) [old, now] = [old + 2, now + 2];
  }
  const removed = new Set(gone);
  const moved = new Set(come.filter((entry) => removed.delete(entry)));
  return { removed, added: moved.size > 0 ? come.filter((entry) => !moved.has(entry)) : come };
}
