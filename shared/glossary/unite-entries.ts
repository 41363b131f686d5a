import type { Entry } from './entry';
import { sameValue } from './same-value';

type Forms = Pick<Entry, 'latin' | 'source' | 'not' | 'tags'>;

/**
 * One entry of two: `kept` with its id, term and every value it has, and of `other` what is missing there. The term of
 * `other` becomes a variant; of two variants that are written alike that of `kept` stays.
 */
export function uniteEntries(kept: Entry, other: Entry): Entry {
  const own = kept.variants ?? [];
  const known = new Set([kept.term, ...own.map(({ text }) => text)]);
  const more = [{ text: other.term }, ...(other.variants ?? [])].filter(({ text }) => {
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
  const { id: _id, term: _term, rev: _rev, ...values } = other;
  const examples = [...(kept.examples ?? []), ...(other.examples ?? [])].filter(
    (one, index, all) => all.findIndex((earlier) => sameValue(earlier, one)) === index,
  );
  const notes = [...new Set([kept.note, other.note].filter(Boolean))];
  return {
    ...withoutLists(values),
    ...withoutLists(kept),
    ...(own.length + more.length > 0 && { variants: [...own, ...more] }),
    ...listsOf(kept, other),
    ...(examples.length > 0 && { examples }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}

/** The lists are united apart: one that lost all it held is to be absent. */
function withoutLists<E extends Forms>({ latin, source, not, tags, ...rest }: E): Omit<E, keyof Forms> {
  return rest;
}

function listsOf(kept: Entry, other: Entry): Forms {
  const unite = (key: keyof Forms) => [...new Set([...(kept[key] ?? []), ...(other[key] ?? [])])];
  // What is the entry's own form is rejected no longer.
  const forms = new Set([kept.term, other.term]);
  const lists = {
    latin: unite('latin'),
    source: unite('source'),
    not: unite('not').filter((text) => !forms.has(text)),
    tags: unite('tags'),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return Object.fromEntries(filled);
}
