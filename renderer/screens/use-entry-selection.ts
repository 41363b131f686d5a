import { useRef } from 'react';
import type { EntryRow } from '#shared/session';
import { useApp, useDocumentId } from './app-context';
import type { EntryQuery } from './use-entry-window';

/** What choosing a row does to those chosen before: `range` takes all from where the last choice began. */
export type SelectionKind = 'only' | 'toggle' | 'range';

interface EntrySelectionProps {
  readonly query: EntryQuery;
  /** `null` for a row that the page does not hold. */
  readonly rowAt: (index: number) => EntryRow | null;
  readonly selected: ReadonlyMap<string, EntryRow>;
  readonly onSelect: (rows: ReadonlyMap<string, EntryRow>) => void;
}

/** Chooses rows of the table of entries by their places, also those that are not in view. */
export function useEntrySelection({ query, rowAt, selected, onSelect }: EntrySelectionProps) {
  const app = useApp();
  const id = useDocumentId();
  const anchor = useRef(0);
  const asked = useRef(0);

  function select(index: number, kind: SelectionKind): void {
    asked.current += 1;
    if (kind === 'range') return void selectRange(anchor.current, index);
    anchor.current = index;
    const row = rowAt(index);
    if (!row) return;
    const rows = new Map(kind === 'toggle' ? selected : []);
    if (kind === 'toggle' && rows.has(row.entry.id)) rows.delete(row.entry.id);
    else rows.set(row.entry.id, row);
    onSelect(rows);
  }

  async function selectRange(from: number, to: number): Promise<void> {
    const [offset, last] = from < to ? [from, to] : [to, from];
    const number = asked.current;
    const held = Array.from({ length: last - offset + 1 }, (_, step) => rowAt(offset + step));
    const rows = held.every((row) => row !== null)
      ? held
      : (await app.engine.document(id).entryList({ offset, limit: last - offset + 1, ...query })).rows;
    if (number === asked.current) onSelect(new Map(rows.map((row) => [row.entry.id, row])));
  }

  return {
    select,
    selectAll(total: number): void {
      if (total === 0) return;
      anchor.current = 0;
      select(total - 1, 'range');
    },
  };
}
