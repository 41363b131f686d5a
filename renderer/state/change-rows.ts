import type { OriginBy } from '#shared/origins';
import { wholeMove } from '#shared/review';
import type { ReviewChange } from '#shared/session';

/** A row of the list of changes: a change, or a move with both its halves. */
export interface ChangeRow {
  /** Among all changes; of a move that of its first half. */
  readonly index: number;
  readonly change: ReviewChange;
  readonly move: Move | null;
  readonly origins: readonly OriginBy[];
}

/** A text that went from one paragraph to another; paragraphs are counted from 1. */
export interface Move {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What changed in it on its way. */
  readonly edits: readonly { readonly before: string; readonly after: string }[];
  /** The index of the half in the row's second place. */
  readonly second: number;
}

/** One word for an origin, to group and filter by. */
export function originKey(by: OriginBy): string {
  if (by.kind === 'rule') return `rule:${by.rule}`;
  return by.kind === 'entry' ? `entry:${by.entry}` : 'hand';
}

/** The origin of an `originKey`. */
export function originOf(key: string): OriginBy {
  const [kind = '', name = ''] = key.split(/:(.*)/su);
  if (kind === 'rule') return { kind, rule: name };
  return kind === 'entry' ? { kind, entry: name } : { kind: 'hand' };
}

/** The rows of a list of changes, limited to one origin where a filter says so. */
export function listedChanges(
  changes: readonly ReviewChange[],
  originFilter: string | null,
): readonly ChangeRow[] {
  return changes
    .map((_, index) => rowAt(changes, index))
    .filter((row) => row !== null)
    .filter(({ origins }) => originFilter === null || origins.some((by) => originKey(by) === originFilter));
}

/** How many rows a list of all changes has. */
export function countRows(changes: readonly ReviewChange[]): number {
  const seconds = changes.filter(({ change }, index) => (change.counterpart ?? index) < index);
  return changes.length - seconds.length;
}

/** The row a change stands in; `null` for the second half of a move, whose row is that of the first. */
function rowAt(changes: readonly ReviewChange[], index: number): ChangeRow | null {
  const change = changes[index];
  if (!change) return null;
  const second = change.change.counterpart;
  const other = second === undefined ? undefined : changes[second];
  if (second === undefined || !other) return { index, change, move: null, origins: change.origins };
  if (second < index) return null;
  return {
    index,
    change,
    move: { ...placesOf(change, other), second },
    origins: uniqueOrigins([...change.origins, ...other.origins]),
  };
}

/** What moved from where to where, from the two halves of a move in any order. */
export function placesOf(one: ReviewChange, other: ReviewChange): Omit<Move, 'second'> {
  const [gone, come] = one.before === '' ? [other, one] : [one, other];
  const { after, movedFrom, paragraph } = wholeMove(gone, come);
  return { text: after, from: movedFrom + 1, to: paragraph + 1, edits: editsWithin(gone, come) };
}

function editsWithin(gone: ReviewChange, come: ReviewChange): Move['edits'] {
  const [from, to] = [gone.change.base.from, come.change.draft.from];
  return (come.change.inner ?? []).map(({ base, draft }) => ({
    before: gone.before.slice(base.from - from, base.to - from),
    after: come.after.slice(draft.from - to, draft.to - to),
  }));
}

function uniqueOrigins(origins: readonly OriginBy[]): OriginBy[] {
  return [...new Map(origins.map((by) => [originKey(by), by])).values()];
}

/** Whether a row is that of the change of an index. */
export function holds({ index, move }: ChangeRow, change: number | null): boolean {
  return index === change || (move !== null && move.second === change);
}

/** The change to be current when `wanted` was: itself where it is listed, else the next listed, else the last. */
export function currentAmong(rows: readonly ChangeRow[], wanted: number): number | null {
  if (rows.some((row) => holds(row, wanted))) return wanted;
  return (rows.find(({ index }) => index > wanted) ?? rows.at(-1))?.index ?? null;
}

/** Changes of one origin; a change of several is counted for each. */
export interface OriginGroup {
  readonly key: string;
  readonly by: OriginBy;
  readonly count: number;
}

/** The origins of the rows, most changes first. */
export function originGroups(rows: readonly ChangeRow[]): OriginGroup[] {
  const groups = new Map<string, OriginGroup>();
  for (const by of rows.flatMap(({ origins }) => origins)) {
    const key = originKey(by);
    groups.set(key, { key, by, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
