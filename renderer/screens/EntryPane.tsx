import { useEffect, useState } from 'react';
import { putEntry, removeEntries } from '#renderer/flows';
import { Empty } from '#renderer/ui';
import type { Entry } from '#shared/glossary';
import type { EntryRow } from '#shared/session';
import { useApp, useCommand, useDocument, useDocumentId, useT } from './app-context';
import { EntryDetails } from './EntryDetails';
import { type EntryFilter, EntryFilters } from './EntryFilters';
import { EntryGrid } from './EntryGrid';
import type { EntryColumn } from './entry-columns';
import { StarterOffer } from './StarterOffer';
import type { EntryQuery } from './use-entry-window';
import { useGlossaries } from './use-glossaries';

/** The table of entries with its filters, and the chosen entry explained. */
export function EntryPane() {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const { keys = '' } = useCommand('names.addEntry');
  const glossaries = useGlossaries();
  const [filter, setFilter] = useState<EntryFilter>({});
  const [sort, setSort] = useState<EntryQuery['sort']>();
  const [selected, setSelected] = useState<ReadonlyMap<string, EntryRow>>(new Map());
  const goTo = useFreshEntry(filter, sort, (row) => setSelected(new Map([[row.entry.id, row]])));
  const query: EntryQuery = { filter, ...(sort && { sort }) };
  const [total, setTotal] = useState<number | null>(null);
  const isFiltered = Object.values(filter).some(
    (value) => value !== undefined && value !== '' && value !== 'all',
  );
  const nameOfGlossary = (index: number) => glossaries[index]?.name ?? t('names.glossary.used');

  function edit({ entry }: EntryRow, column: EntryColumn['id'], value: string): void {
    void putEntry(app, id, withValue(entry, column, value));
  }

  function remove(rows: readonly EntryRow[]): void {
    setSelected(new Map());
    if (rows.length > 0) void removeEntries(app, id, rows);
  }

  return (
    <section className="entry-pane" data-part="entries" aria-label={t('names.label')}>
      <EntryFilters filter={filter} onChange={setFilter} glossaries={glossaries} total={total} />
      <EntryGrid
        query={query}
        onSort={setSort}
        selected={selected}
        onSelect={setSelected}
        onEdit={edit}
        onRemove={remove}
        goTo={goTo}
        onTotal={setTotal}
        nameOfGlossary={nameOfGlossary}
        empty={
          isFiltered ? (
            <Empty title={t('names.noMatch')} hint={t('names.noMatch.hint')} />
          ) : (
            <>
              <Empty title={t('names.none')} hint={t('names.none.hint', { keys })} />
              <StarterOffer />
            </>
          )
        }
      />
      <EntryDetails
        selected={[...selected.values()]}
        glossaries={glossaries}
        onRemove={remove}
        onSelect={(row) => setSelected(new Map(row ? [[row.entry.id, row]] : []))}
      />
    </section>
  );
}

function withValue(entry: Entry, column: EntryColumn['id'], value: string): Entry {
  const { category, reading, ...rest } = entry;
  if (column === 'category')
    return { ...rest, ...(reading && { reading }), ...(value && { category: value }) };
  if (column === 'reading')
    return { ...rest, ...(category && { category }), ...(value && { reading: value }) };
  return { ...entry, term: value };
}

/** Where the entry that was put last stands in the table: it is shown and chosen. */
function useFreshEntry(
  filter: EntryFilter,
  sort: EntryQuery['sort'],
  onFresh: (row: EntryRow) => void,
): { readonly index: number } | null {
  const app = useApp();
  const { id, fresh } = useDocument((document) => ({ id: document.id, fresh: document.names.fresh }));
  const [goTo, setGoTo] = useState<{ readonly index: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter goes nowhere
  useEffect(() => {
    if (fresh === null) return;
    const engine = app.engine.document(id);
    void engine
      .entryList({ offset: 0, limit: 0, filter, ...(sort && { sort }), find: fresh.entry })
      .then(async ({ found }) => {
        if (found === null) return;
        const { rows } = await engine.entryList({ offset: found, limit: 1, filter, ...(sort && { sort }) });
        setGoTo({ index: found });
        if (rows[0]) onFresh(rows[0]);
      });
  }, [fresh]);
  return goTo;
}
