import { type Entry, likenessToEntry } from '#shared/glossary';
import { fold } from '#shared/text';
import type { EntryPage, EntryRow, EntryWindow, LikelyEntry } from './answers';

/** The entries of a document as a table shows them: searched, filtered, sorted, a window at a time. */
export class EntryList {
  /** What is searched in, by entry: folding costs more than looking. */
  readonly #texts = new WeakMap<Entry, string>();

  /** What was asked for last: who scrolls asks for one window after the other. */
  #last: {
    readonly all: readonly EntryRow[];
    readonly asked: string;
    readonly rows: readonly EntryRow[];
  } | null = null;

  /** `conflicting` answers the ids of the entries with conflicts. */
  find(
    all: readonly EntryRow[],
    { offset, limit, filter = {}, sort, find }: EntryWindow,
    conflicting: () => ReadonlySet<string>,
  ): EntryPage {
    const asked = JSON.stringify({ filter, sort });
    if (this.#last?.all !== all || this.#last.asked !== asked)
      this.#last = { all, asked, rows: this.#select(all, filter, sort, conflicting) };
    const { rows } = this.#last;
    const found = find === undefined ? -1 : rows.findIndex(({ entry }) => entry.id === find);
    return { total: rows.length, rows: rows.slice(offset, offset + limit), found: found < 0 ? null : found };
  }

  likely(all: readonly EntryRow[], form: string, limit: number): LikelyEntry[] {
    const scored = all.map((row) => {
      const { term, variants } = row.occurrences;
      const likeness = likenessToEntry(form, row.entry);
      return { row: { ...row, likeness }, score: likeness + (term + variants > 0 ? 0.1 : 0) };
    });
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ row }) => row);
  }

  #select(
    all: readonly EntryRow[],
    filter: NonNullable<EntryWindow['filter']>,
    sort: EntryWindow['sort'],
    conflicting: () => ReadonlySet<string>,
  ): readonly EntryRow[] {
    const wanted = foldForSearch(filter.search?.trim() ?? '');
    const ids = filter.shows === 'conflicts' ? conflicting() : null;
    const rows = all.filter(
      (row) =>
        passes(row, filter) &&
        (ids === null || ids.has(row.entry.id)) &&
        (wanted === '' || this.#textOf(row.entry).includes(wanted)),
    );
    return sort ? rows.sort(comparisonOf(sort)) : rows;
  }

  #textOf(entry: Entry): string {
    const known = this.#texts.get(entry);
    if (known !== undefined) return known;
    const { term, reading = '', note = '', latin = [], source = [], variants = [], tags = [] } = entry;
    const forms = [term, reading, note, ...latin, ...source, ...variants.map(({ text }) => text), ...tags];
    const text = foldForSearch(forms.join('\n'));
    this.#texts.set(entry, text);
    return text;
  }
}

/** Who searches a reading may type it in either kana. */
function foldForSearch(text: string): string {
  return fold(text).text.replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

function passes(
  { entry, glossary, occurrences }: EntryRow,
  { glossary: wanted, category, shows = 'all' }: NonNullable<EntryWindow['filter']>,
): boolean {
  if (wanted !== undefined && glossary !== wanted) return false;
  if (category !== undefined && (entry.category ?? 'term') !== category) return false;
  if (shows === 'used') return occurrences.term + occurrences.variants > 0;
  if (shows === 'left') return occurrences.variants > 0;
  if (shows === 'surnames') return occurrences.guessed > 0;
  if (shows === 'proposed') return isProposed(entry);
  return true;
}

function isProposed({ status, variants = [] }: Entry): boolean {
  return status === 'proposed' || variants.some((variant) => variant.status === 'proposed');
}

/** Code units decide the order of texts: it is the same on every machine. */
function comparisonOf({ by, descending = false }: NonNullable<EntryWindow['sort']>) {
  const sign = descending ? -1 : 1;
  const placesOf = ({ occurrences: { term, variants } }: EntryRow) =>
    by === 'left' ? variants : term + variants;
  if (by === 'places' || by === 'left')
    return (a: EntryRow, b: EntryRow) =>
      sign * (placesOf(a) - placesOf(b)) || compare(a.entry.term, b.entry.term);
  const textOf = ({ entry }: EntryRow) =>
    by === 'category' ? (entry.category ?? 'term') : (entry[by] ?? '');
  return (a: EntryRow, b: EntryRow) =>
    sign * compare(textOf(a), textOf(b)) || compare(a.entry.term, b.entry.term);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
