import type { Entry, Glossary } from './entry';

/** Up to so many entries are sorted anew at every edit: about a millisecond. */
const small = 256;
/** Whoever looks something up does so in every segment. */
const mostSegments = 8;

/** What is made of some entries once, and can do without some of them afterwards. */
export interface EntrySegment<S> {
  readonly size: number;
  readonly entries: readonly Entry[];
  without(gone: ReadonlySet<Entry>): S;
}

type Make<S> = (entries: readonly Entry[]) => S;

/**
 * What is made of one glossary, in segments: a large one made when it was opened, and small ones with what was added
 * since, so that an edit of one entry of 100,000 costs milliseconds.
 */
export class GlossaryIndex<S extends EntrySegment<S>> {
  /** As the glossary has them. */
  readonly entries: readonly Entry[];
  readonly segments: readonly S[];
  readonly #make: Make<S>;

  private constructor(entries: readonly Entry[], segments: readonly S[], make: Make<S>) {
    this.entries = entries;
    this.segments = segments;
    this.#make = make;
  }

  static of<S extends EntrySegment<S>>(entries: readonly Entry[], make: Make<S>): GlossaryIndex<S> {
    return new GlossaryIndex(entries, entries.length > 0 ? [make(entries)] : [], make);
  }

  /** The index of other entries, which uses what it can of this one. */
  of(entries: readonly Entry[]): GlossaryIndex<S> {
    if (entries === this.entries) return this;
    const { removed, added } = compareEntries(this.entries, entries);
    if (removed.size + added.length > entries.length / 2) return GlossaryIndex.of(entries, this.#make);
    const left = removed.size > 0 ? this.segments.map((segment) => segment.without(removed)) : this.segments;
    const segments = added.length > 0 ? this.#withAdded(left, added) : left;
    if (segments.length > mostSegments) return GlossaryIndex.of(entries, this.#make);
    const filled = segments.filter(({ size }) => size > 0);
    return new GlossaryIndex(entries, filled, this.#make);
  }

  #withAdded(segments: readonly S[], added: readonly Entry[]): readonly S[] {
    const last = segments.at(-1);
    if (!last || last.size + added.length > small) return [...segments, this.#make(added)];
    return [...segments.slice(0, -1), this.#make([...last.entries, ...added])];
  }
}

/** The indexes of glossaries, which use what they can of those of others. */
export function indexGlossaries<S extends EntrySegment<S>>(
  glossaries: readonly Glossary[],
  known: readonly GlossaryIndex<S>[],
  make: Make<S>,
): GlossaryIndex<S>[] {
  return glossaries.map(({ entries }, index) => {
    const ready = known.find((one) => one.entries === entries) ?? known[index];
    return ready ? ready.of(entries) : GlossaryIndex.of(entries, make);
  });
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
