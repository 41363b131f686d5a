import type { Entry, Glossary, Tombstone, Variant } from './entry';

const entryKeys = [
  ...['id', 'term', 'category', 'parts', 'reading', 'latin', 'source', 'variants', 'not', 'examples'],
  ...['status', 'by', 'date', 'note', 'tags', 'rev', 'conflict'],
] as const satisfies (keyof Entry)[];
const variantKeys = [
  ...['text', 'status', 'part', 'to', 'in', 'match', 'case', 'notBefore', 'notAfter', 'note', 'conflict'],
] as const satisfies (keyof Variant)[];
const tombstoneKeys = ['id', 'deleted', 'rev'] as const satisfies (keyof Tombstone)[];

/**
 * The glossary as `*.glossary.jsonl`: the header, then one line an entry or tombstone, sorted by id (by code unit),
 * keys in fixed order with unknown ones after them, then the lines that could not be read; LF, also at the end.
 */
export function writeGlossary({ lang, entries, tombstones, extra = {}, unread = [] }: Glossary): string {
  const header = { $: 'suiko-glossary', v: 1, lang, ...extra };
  const lines = [
    ...entries.map((entry) => ({ id: entry.id, value: orderEntry(entry) })),
    ...tombstones.map((tombstone) => ({ id: tombstone.id, value: order(tombstone, tombstoneKeys) })),
  ].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const texts = [header, ...lines.map(({ value }) => value)].map((line) => JSON.stringify(line));
  return [...texts, ...unread].map((text) => `${text}\n`).join('');
}

/** An entry with its keys, and those of its variants, in the order of the file. */
export function orderEntry(entry: Entry): object {
  const { variants } = entry;
  const ordered = variants?.map((variant) => order(variant, variantKeys));
  const isSame = ordered === undefined || ordered.every((variant, index) => variant === variants?.[index]);
  return order(isSame ? entry : { ...entry, variants: ordered }, entryKeys);
}

/** The object itself where its keys are in order already: most lines come from a file. */
function order(value: object, keys: readonly string[]): object {
  let last = 0;
  for (const key in value) {
    const rank = rankOf(key, keys);
    if (rank < last) return Object.fromEntries(sortByRank(Object.entries(value), keys));
    last = rank;
  }
  return value;
}

function sortByRank(members: [string, unknown][], keys: readonly string[]): [string, unknown][] {
  return members.sort(([a], [b]) => rankOf(a, keys) - rankOf(b, keys));
}

function rankOf(key: string, keys: readonly string[]): number {
  const index = keys.indexOf(key);
  return index < 0 ? keys.length : index;
}
