// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, as those of a table cannot be
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { EntryRow } from '#shared/session';
import { useT } from './app-context';
import { EntryGridHead } from './EntryGridHead';
import { EntryGridRow } from './EntryGridRow';
import { type EntryColumn, entryColumns } from './entry-columns';
import { useEntryScroll } from './use-entry-scroll';
import { type EntryQuery, useEntryWindow } from './use-entry-window';

interface EntryGridProps {
  readonly query: EntryQuery;
  readonly onSort: (sort: EntryQuery['sort']) => void;
  readonly selected: ReadonlyMap<string, EntryRow>;
  readonly onSelect: (rows: ReadonlyMap<string, EntryRow>) => void;
  /** A value typed in place. */
  readonly onEdit: (row: EntryRow, column: EntryColumn['id'], value: string) => void;
  readonly onRemove: (rows: readonly EntryRow[]) => void;
  /** The row to go to, when another table position than the last was asked for. */
  readonly goTo: { readonly index: number } | null;
  readonly onTotal: (total: number | null) => void;
  readonly nameOfGlossary: (index: number) => string;
  readonly empty: ReactNode;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The entries as a grid that draws only what is in view, of any number of rows: what is not in view is neither in the
 * page nor held by it, so the cell that keys act on is named by `aria-activedescendant` and the grid keeps the focus.
 */
export function EntryGrid(props: EntryGridProps) {
  const { query, selected, onSelect, onEdit, onRemove, goTo, onTotal, nameOfGlossary, empty } = props;
  const t = useT();
  const name = useId();
  const grid = useRef<HTMLDivElement>(null);
  const scroll = useEntryScroll();
  const { total, rowAt } = useEntryWindow(query, scroll.first, scroll.last);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Cell | null>(null);
  const last = Math.max(0, (total ?? 0) - 1);
  const at = Math.min(active.row, last);

  useEffect(() => onTotal(total), [onTotal, total]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is a new object
  useEffect(() => {
    if (!goTo) return;
    setActive({ row: goTo.index, column: 0 });
    scroll.show(goTo.index);
  }, [goTo]);

  function move(row: number, column = active.column): void {
    const to = Math.max(0, Math.min(row, last));
    setActive({ row: to, column: Math.max(0, Math.min(column, entryColumns.length - 1)) });
    scroll.show(to);
    const there = rowAt(to);
    if (there && to !== at) onSelect(new Map([[there.entry.id, there]]));
  }

  function select(index: number, adds: boolean): void {
    const row = rowAt(index);
    if (!row) return;
    const rows = new Map(adds ? selected : []);
    if (adds && rows.has(row.entry.id)) rows.delete(row.entry.id);
    else rows.set(row.entry.id, row);
    onSelect(rows);
  }

  function edit(cell: Cell): void {
    if (!rowAt(cell.row)) return;
    setEditing(entryColumns[cell.column]?.isEditable ? cell : { ...cell, column: 0 });
  }

  function endEdit(): void {
    setEditing(null);
    // Who left the field for another one stays there.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) grid.current?.focus();
    });
  }

  function act(event: KeyboardEvent): void {
    if (editing || event.target !== grid.current || event.nativeEvent.isComposing) return;
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      PageDown: () => move(at + scroll.page),
      PageUp: () => move(at - scroll.page),
      Home: () => move(0),
      End: () => move(last),
      ArrowRight: () => move(at, active.column + 1),
      ArrowLeft: () => move(at, active.column - 1),
      Enter: () => edit({ ...active, row: at }),
      F2: () => edit({ ...active, row: at }),
      ' ': () => select(at, true),
      Delete: () => onRemove([...selected.values()]),
      Escape: () => onSelect(new Map()),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  const indices = total === null ? [] : scroll.indicesOf(total);
  return (
    <div
      ref={grid}
      className="entry-grid"
      role="grid"
      aria-label={t('names.label')}
      aria-multiselectable
      aria-rowcount={total === null ? -1 : total + 1}
      aria-colcount={entryColumns.length}
      aria-busy={total === null}
      {...(total ? { 'aria-activedescendant': `${name}-${at}-${active.column}` } : {})}
      tabIndex={0}
      onKeyDown={act}
    >
      <div className="entry-scroll" ref={scroll.ref} onScroll={scroll.onScroll} role="presentation">
        <EntryGridHead sort={query.sort} onSort={props.onSort} />
        {total === 0 && empty}
        {total === null && <p className="empty muted">{t('names.loading')}</p>}
        <div className="entry-sheet" role="rowgroup" style={{ height: `${scroll.heightOf(total ?? 0)}px` }}>
          {indices.map((index) => (
            <EntryGridRow
              key={index}
              name={name}
              index={index}
              top={scroll.topOf(index)}
              row={rowAt(index)}
              isSelected={selected.has(rowAt(index)?.entry.id ?? '')}
              activeColumn={index === at ? active.column : null}
              editing={editing?.row === index ? editing.column : null}
              nameOfGlossary={nameOfGlossary}
              onPress={(column, adds) => {
                setActive({ row: index, column });
                select(index, adds);
              }}
              onOpen={(column) => edit({ row: index, column })}
              onEdit={(row, column, value) => {
                endEdit();
                onEdit(row, column, value);
              }}
              onCancel={endEdit}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
