import type { OriginBy } from '#shared/origins';
import type { ReasonedChange } from './reasoned-change';

/** How much of a text changed. Characters are UTF-16 code units. */
export interface ChangeCounts {
  readonly changes: number;
  /** Characters of the draft that the changes brought, line ends included. */
  readonly inserted: number;
  /** Characters of the machine translation that the changes took away, line ends included. */
  readonly deleted: number;
}

export interface DocumentStatistics extends ChangeCounts {
  /** Without line ends. */
  readonly characters: { readonly source: number; readonly draft: number };
  readonly paragraphs: { readonly source: number; readonly draft: number };
  /** Changed characters of both texts among all of both: 0 when nothing changed, 1 when nothing was kept. */
  readonly shareChanged: number;
  /** Most changes first; a change of several origins counts for each, one without a record for `null`. */
  readonly byOrigin: readonly (ChangeCounts & { readonly by: OriginBy | null })[];
  /** Paragraphs of the draft (indices) that changes begin in. */
  readonly byParagraph: readonly (ChangeCounts & { readonly paragraph: number })[];
  /** Time a person worked on it, in milliseconds; `null` when nobody measured. */
  readonly activeMs: number | null;
}

/** Counts `changes`, which lead from the paragraphs of `source` to those of `draft`. */
export function documentStatistics(
  source: readonly string[],
  draft: readonly string[],
  changes: readonly ReasonedChange[],
  activeMs: number | null,
): DocumentStatistics {
  const all = countChanges(changes);
  const characters = { source: lengthOf(source), draft: lengthOf(draft) };
  const lineEnds = Math.max(0, source.length - 1) + Math.max(0, draft.length - 1);
  const total = characters.source + characters.draft + lineEnds;
  const origins = changes.flatMap((change) =>
    (change.origins.length > 0 ? change.origins : [null]).map((by) => ({ by, change })),
  );
  return {
    characters,
    paragraphs: { source: source.length, draft: draft.length },
    ...all,
    shareChanged: total === 0 ? 0 : (all.inserted + all.deleted) / total,
    byOrigin: group(origins, ({ by }) => JSON.stringify(by))
      .map((members) => ({
        by: members[0]?.by ?? null,
        ...countChanges(members.map(({ change }) => change)),
      }))
      .sort((a, b) => b.changes - a.changes),
    byParagraph: group(changes, ({ paragraph }) => paragraph).map((members) => ({
      paragraph: members[0]?.paragraph ?? 0,
      ...countChanges(members),
    })),
    activeMs,
  };
}

function countChanges(changes: readonly ReasonedChange[]): ChangeCounts {
  return {
    changes: changes.filter(isOneChange).length,
    inserted: changes.reduce((sum, { after }) => sum + after.length, 0),
    deleted: changes.reduce((sum, { before }) => sum + before.length, 0),
  };
}

/** A move is one change: it counts where the text came to. */
function isOneChange({ change }: ReasonedChange): boolean {
  return change.kind !== 'move' || change.base.from === change.base.to;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Groups in the order of their first members. */
function group<T, K>(items: readonly T[], keyOf: (item: T) => K): T[][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
