import type { Evidence } from '../discovery';
import type { Base } from '../discovery/base-likeness';
import type { Entry } from '../entry';
import type { TextForm } from './gather-forms';
import type { NameShape } from './name-shape';

/** One side of a comparison: a form of the text, or a form that an entry lists. */
export interface NameItem {
  readonly shape: NameShape;
  readonly form: TextForm | null;
  readonly entry: Entry | null;
}

/** Two items that may name one thing. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly part: Base['part'];
}

/** Items that name one thing, as indices; at most one entry among them. */
export interface NameGroup {
  readonly entry: Entry | null;
  readonly items: number[];
}

/**
 * Puts items together by their bonds, the surest first. Two groups become one only if nothing in the one contradicts
 * anything in the other, so that what resembles two people does not make them one.
 */
export function joinItems(
  items: readonly NameItem[],
  bonds: readonly Bond[],
  areApart: (a: number, b: number) => boolean,
): NameGroup[] {
  const groups = new Map<number, NameGroup>();
  const byEntry = new Map<string, NameGroup>();
  items.forEach(({ entry }, index) => {
    const known = entry ? byEntry.get(entry.id) : undefined;
    const group = known ?? { entry, items: [] };
    if (entry) byEntry.set(entry.id, group);
    group.items.push(index);
    groups.set(index, group);
  });
  // Of bonds as sure as each other those with entries, which stand first, and with earlier forms.
  const first = ({ a, b }: Bond) => Math.min(a, b);
  for (const { a, b } of [...bonds].sort((x, y) => y.score - x.score || first(x) - first(y))) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other || (one.entry && other.entry)) continue;
    if (one.items.some((x) => other.items.some((y) => areApart(x, y)))) continue;
    const joined = { entry: one.entry ?? other.entry, items: [...one.items, ...other.items] };
    for (const index of joined.items) groups.set(index, joined);
  }
  return [...new Set(groups.values())];
}
