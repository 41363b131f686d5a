import type { Entry, Variant } from '../entry';
import type { Loss } from './format';
import { keyOfVariant, onOneLine } from './normal-entry';

/** Whole entries that a format cannot hold. */
export const wholeEntry = 'entry';

/** Counts what is missing in the entries as held; `held` has `null` where an entry is missing whole. */
export function countLosses(entries: readonly Entry[], held: readonly (Entry | null)[]): Loss[] {
  const losses = new Map<string, Loss>();
  for (const [index, entry] of entries.entries()) {
    for (const field of lostFields(entry, held[index] ?? null)) {
      const { entries: count, example } = losses.get(field) ?? { entries: 0, example: entry.term };
      losses.set(field, { field, entries: count + 1, example });
    }
  }
  return [...losses.values()];
}

function lostFields(entry: Entry, held: Entry | null): Set<string> {
  if (held === null) return new Set([wholeEntry]);
  const kept = new Map<string, unknown>(Object.entries(held));
  const lost = new Set<string>();
  for (const [field, value] of Object.entries(entry)) {
    if (field === 'variants') for (const part of lostOfVariants(entry, held)) lost.add(part);
    else if (JSON.stringify(value) !== JSON.stringify(kept.get(field)) && !isEmpty(value)) lost.add(field);
  }
  return lost;
}

/** What the fields of a variant mean where they are absent. */
const usual: Readonly<Record<string, unknown>> = {
  status: 'replace',
  part: 'full',
  in: 'any',
  match: 'auto',
  case: false,
};

function lostOfVariants({ variants = [] }: Entry, { variants: held = [] }: Entry): string[] {
  const keyOf = (variant: Variant) => keyOfVariant({ ...variant, text: onOneLine(variant.text) });
  const kept = new Map(held.map((variant) => [keyOf(variant), variant]));
  return variants.flatMap((variant) => {
    const found = kept.get(keyOf(variant));
    if (!found) return ['variants'];
    const fields = new Map<string, unknown>(Object.entries(found));
    return Object.entries(variant)
      .filter(([field, value]) => !isEmpty(value) && value !== usual[field])
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(fields.get(field)))
      .map(([field]) => `variants.${field}`);
  });
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
