import type { Entry } from '../entry';
import type { EntryDraft } from './format';
import { keyOfVariant } from './normal-entry';

/** The fields with one value, over which two sides can differ. */
export const scalarFields = [
  ...['term', 'category', 'parts', 'reading', 'note', 'status', 'by', 'date'],
] as const satisfies (keyof Entry)[];

export type ScalarField = (typeof scalarFields)[number];

/** An entry with what a draft says more: fields that it has not, and the items of lists. What it says stays. */
export function addMissing(entry: Entry, draft: EntryDraft): Entry {
  const { variants = [] } = draft;
  const single = scalarFields.flatMap((field) =>
    draft[field] === undefined ? [] : [[field, draft[field]] as const],
  );
  const keys = new Set((entry.variants ?? []).map(keyOfVariant));
  const isNew = (variant: (typeof variants)[number]) =>
    !keys.has(keyOfVariant(variant)) && (variant.text !== entry.term || variant.match === 'regex');
  const lists = {
    latin: unite(entry.latin, draft.latin),
    source: unite(entry.source, draft.source),
    not: unite(entry.not, draft.not),
    tags: unite(entry.tags, draft.tags),
    examples: unite(entry.examples, draft.examples),
    variants: [...(entry.variants ?? []), ...variants.filter(isNew)],
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { ...Object.fromEntries(single), ...entry, ...Object.fromEntries(filled) };
}

/** An entry under another term; its own becomes a variant. */
export function withTerm(entry: Entry, term: string): Entry {
  if (term === entry.term) return entry;
  const others = (entry.variants ?? []).filter(({ text, match }) => text !== term || match === 'regex');
  return { ...entry, term, variants: [{ text: entry.term }, ...others] };
}

function unite<T>(own: readonly T[] = [], more: readonly T[] = []): T[] {
  const known = new Set(own.map((item) => JSON.stringify(item)));
  return [...own, ...more.filter((item) => !known.has(JSON.stringify(item)))];
}
