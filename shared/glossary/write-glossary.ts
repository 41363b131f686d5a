import type { Entry, Glossary, Tombstone, Variant } from './entry';

const entryKeys = [
  ...['id', 'term', 'category', 'parts', 'reading', 'latin', 'source', 'variants', 'not', 'examples'],
  ...['status', 'by', 'date', 'note', 'tags', 'rev'],
] as const satisfies (keyof Entry)[];
const variantKeys = [
  ...['text', 'status', 'part', 'to', 'in', 'match', 'case', 'notBefore', 'notAfter', 'note'],
] as const satisfies (keyof Variant)[];
const tombstoneKeys = ['id', 'deleted', 'rev'] as const satisfies (keyof Tombstone)[];

/**
 * The glossary as `*.glossary.jsonl`: the header, then one line an entry or tombstone, sorted by id (by code unit),
 * keys in fixed order with unknown ones after them, LF, also at the end.
 */
export function writeGlossary({ lang, entries, tombstones, extra = {} }: Glossary): string {
  const header = { $: 'suiko-glossary', v: 1, lang, ...extra };
  const lines = [
    ...entries.map((entry) => ({ id: entry.id, value: orderEntry(entry) })),
    ...tombstones.map((tombstone) => ({ id: tombstone.id, value: order(tombstone, tombstoneKeys) })),
  ].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return [header, ...lines.map(({ value }) => value)].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** An entry with its keys, and those of its variants, in the order of the file. */
export function orderEntry(entry: Entry): object {
  const { variants } = entry;
  return order(
    variants ? { ...entry, variants: variants.map((variant) => order(variant, variantKeys)) } : entry,
    entryKeys,
  );
}

function order(value: object, keys: readonly string[]): object {
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}
