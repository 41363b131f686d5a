// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, as those of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and names the cell that keys act on
import type { MouseEvent } from 'react';
import type { Translate } from '#renderer/strings';
import type { EntryRow } from '#shared/session';
import { useT, useTextLanguage } from './app-context';
import { categoryName } from './category-name';
import { EntryCellField } from './EntryCellField';
import { type EntryColumn, entryColumns } from './entry-columns';
import type { SelectionKind } from './use-entry-selection';

interface EntryGridRowProps {
  /** Begins the ids of the grid's cells. */
  readonly name: string;
  readonly index: number;
  /** Pixels. */
  readonly top: number;
  /** `null` while it is on its way. */
  readonly row: EntryRow | null;
  readonly isSelected: boolean;
  /** The cell that keys act on, and the one that is edited; `null` for none in this row. */
  readonly activeColumn: number | null;
  readonly editing: number | null;
  readonly nameOfGlossary: (index: number) => string;
  readonly onPress: (column: number, kind: SelectionKind) => void;
  readonly onOpen: (column: number) => void;
  readonly onEdit: (row: EntryRow, column: EntryColumn['id'], value: string) => void;
  readonly onCancel: () => void;
}

export function EntryGridRow(props: EntryGridRowProps) {
  const { name, index, top, row, isSelected, activeColumn, editing, nameOfGlossary } = props;
  const t = useT();
  const lang = useTextLanguage();
  return (
    <div
      role="row"
      className={`entry-row ${isSelected ? 'entry-row-selected' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-label={row?.entry.term ?? ''}
    >
      {entryColumns.map(({ id }, column) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
        <div
          key={id}
          id={`${name}-${index}-${column}`}
          role="gridcell"
          tabIndex={-1}
          className={`entry-cell entry-${id} ${activeColumn === column ? 'entry-cell-active' : ''}`}
          {...(isOfText(id) ? { lang } : {})}
          onMouseDown={keepFocus}
          onClick={(event) => {
            if (editing !== column) props.onPress(column, kindOf(event));
          }}
          onDoubleClick={() => props.onOpen(column)}
        >
          {row && editing === column ? (
            <EntryCellField
              row={row}
              column={id}
              onDone={(value) => props.onEdit(row, id, value)}
              onCancel={props.onCancel}
            />
          ) : (
            row && (
              <span className={isOfText(id) ? 'document-text' : ''}>
                {textOf(row, id, nameOfGlossary, t)}
              </span>
            )
          )}
        </div>
      ))}
    </div>
  );
}

function kindOf({ shiftKey, ctrlKey, metaKey }: MouseEvent): SelectionKind {
  if (shiftKey) return 'range';
  return ctrlKey || metaKey ? 'toggle' : 'only';
}

/** The grid keeps the focus; a click on its cells gives it the focus, a click into a field that is edited does not. */
function keepFocus(event: MouseEvent<HTMLElement>): void {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
  event.preventDefault();
  event.currentTarget.closest<HTMLElement>('[role=grid]')?.focus();
}

function isOfText(column: EntryColumn['id']): boolean {
  return column === 'term' || column === 'variants' || column === 'reading';
}

function textOf(
  { entry, glossary, occurrences: { term, variants } }: EntryRow,
  column: EntryColumn['id'],
  nameOfGlossary: (index: number) => string,
  t: Translate,
): string {
  switch (column) {
    case 'term':
      return entry.term;
    case 'category':
      return categoryName(entry.category, t);
    case 'reading':
      return entry.reading ?? '';
    case 'variants':
      return (entry.variants ?? []).map(({ text }) => text).join('　');
    case 'glossary':
      return nameOfGlossary(glossary);
    case 'places':
      return String(term + variants);
    case 'left':
      return String(variants);
  }
}
