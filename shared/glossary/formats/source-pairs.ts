import type { Entry } from '../entry';
import { normalEntry, onOneLine } from './normal-entry';

/** The pairs of an entry's source forms and its term, in the order of a list. */
export function sourcePairs(entries: readonly Entry[]): { from: string; to: string; note?: string }[] {
  return entries.flatMap(({ term, source = [], note }) =>
    source.map((from) => ({ from, to: term, ...(note !== undefined && { note }) })),
  );
}

/** What lists of pairs hold: source forms, the term and a note of one line; nothing of an entry without a source. */
export function holdPairs(entry: Entry): Entry | null {
  const normal = normalEntry(entry);
  if (!normal?.source) return null;
  const note = onOneLine(normal.note ?? '');
  return { id: normal.id, term: normal.term, source: normal.source, ...(note !== '' && { note }) };
}
