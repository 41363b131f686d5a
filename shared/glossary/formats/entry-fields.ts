import type { Variant } from '../entry';
import { isEntry } from '../entry-schema';
import type { EntryDraft } from './format';

const known = [
  ...['id', 'category', 'parts', 'reading', 'latin', 'source', 'variants', 'not'],
  ...['examples', 'status', 'by', 'date', 'note', 'tags', 'rev'],
];

/** A field of an entry under its name in our own file, when its value is what that field may hold; else `null`. */
export function entryField(name: string, value: unknown): Partial<EntryDraft> | null {
  const entry: unknown = { id: '-', term: '-', [name]: value };
  if (!known.includes(name) || !isEntry(entry)) return null;
  const { id, term: _term, ...rest } = entry;
  return name === 'id' ? { id } : rest;
}

/** All such fields of an object. */
export function entryFields(fields: Readonly<Record<string, unknown>>): Partial<EntryDraft> {
  let draft: Partial<EntryDraft> = {};
  for (const [name, value] of Object.entries(fields)) draft = { ...draft, ...entryField(name, value) };
  return draft;
}

/** A variant with what an object says of it, or the bare form when that cannot be. */
export function variantWith(text: string, details: Readonly<Record<string, unknown>>): Variant {
  return entryField('variants', [{ ...details, text }])?.variants?.[0] ?? { text };
}
