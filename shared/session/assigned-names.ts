import type { AssignedName } from '#shared/project';
import { type Span, type Spot, spotAt } from '#shared/text';

/** The entry that a person took the surname at a place for; `null` where nobody did. */
export function assignedAt(
  assigned: readonly AssignedName[],
  text: string,
  span: Span,
): AssignedName['entry'] | null {
  if (assigned.length === 0) return null;
  const spot = spotAt(text, span);
  return assigned.find((one) => isSame(one, spot))?.entry ?? null;
}

/** With the surname at a place taken for an entry, or for none, whatever was said of the place before. */
export function withAssigned(
  assigned: readonly AssignedName[],
  text: string,
  span: Span,
  entry: string | null,
): readonly AssignedName[] {
  const spot = spotAt(text, span);
  const others = assigned.filter((one) => !isSame(one, spot));
  return entry === null ? others : [...others, { ...spot, entry }];
}

function isSame(one: Spot, other: Spot): boolean {
  return one.text === other.text && one.around === other.around;
}
