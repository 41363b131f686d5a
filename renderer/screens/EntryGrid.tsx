// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, as those of a table cannot be
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { EntryRow } from '#shared/session';
import { useT } from './app-context';
import { EntryGridHead } from './EntryGridHead';
import { EntryGridRow } from './EntryGridRow';
import { type EntryColumn, entryColumns } from './entry-columns';
import { useEntryScroll } from './use-entry-scroll';
import { useEntrySelection } from './use-entry-selection';
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

type Actions = Readonly<Record<string, () => void>>;

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
  const { select, selectAll } = useEntrySelection({ query, rowAt, selected, onSelect });
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

  function move(row: number, isRange: boolean, column = active.column): void {
    const to = Math.max(0, Math.min(row, last));
    setActive({ row: to, column: Math.max(0, Math.min(column, entryColumns.length - 1)) });
    scroll.show(to);
    if (to !== at) select(to, isRange ? 'range' : 'only');
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
    if (event.altKey) return;
    const { shiftKey: isRange } = event;
    const plain: Actions = {
      ArrowDown: () => move(at + 1, isRange),
      ArrowUp: () => move(at - 1, isRange),
      PageDown: () => move(at + scroll.page, isRange),
      PageUp: () => move(at - scroll.page, isRange),
      Home: () => move(0, isRange),
      End: () => move(last, isRange),
      ArrowRight: () => move(at, isRange, active.column + 1),
      ArrowLeft: () => move(at, isRange, active.column - 1),
      Enter: () => edit({ ...active, row: at }),
      F2: () => edit({ ...active, row: at }),
      ' ': () => select(at, isRange ? 'range' : 'toggle'),
      Delete: () => onRemove([...selected.values()]),
      Escape: () => onSelect(new Map()),
    };
    const withModifier: Actions = { a: () => selectAll(total ?? 0) };
    const action = (event.metaKey || event.ctrlKey ? withModifier : plain)[event.key];
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
              onPress={(column, kind) => {
                setActive({ row: index, column });
                select(index, kind);
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
