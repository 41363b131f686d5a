// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, as those of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and names the cell that keys act on
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useT } from './app-context';
import { type EntryColumn, entryColumns } from './entry-columns';
import type { EntryQuery } from './use-entry-window';

interface EntryGridHeadProps {
  readonly sort: EntryQuery['sort'];
  readonly onSort: (sort: EntryQuery['sort']) => void;
}

/** The names of the columns; a press sorts by one, then the other way round, then as the glossaries stand. */
export function EntryGridHead({ sort, onSort }: EntryGridHeadProps) {
  const t = useT();

  function turn({ sort: by }: EntryColumn): void {
    if (!by) return;
    if (sort?.by !== by) onSort({ by });
    else onSort(sort.descending ? undefined : { by, descending: true });
  }

  return (
    <div role="rowgroup" className="entry-heads">
      <div className="entry-row entry-head" role="row" aria-rowindex={1}>
        {entryColumns.map((column) => {
          const isSorted = sort !== undefined && sort.by === column.sort;
          const direction = sort?.descending ? 'descending' : 'ascending';
          return (
            <div
              key={column.id}
              role="columnheader"
              className={`entry-cell entry-${column.id}`}
              {...(column.sort ? { 'aria-sort': isSorted ? direction : 'none' } : {})}
            >
              {column.sort ? (
                <button type="button" className="sort-button" onClick={() => turn(column)}>
                  {t(column.title)}
                  {isSorted && (sort.descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                </button>
              ) : (
                t(column.title)
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
