import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EntryRow } from '#shared/session';
import { useT, useTextLanguage } from './app-context';
import { categories, categoryName } from './category-name';
import type { EntryColumn } from './entry-columns';
import { entryColumns } from './entry-columns';

interface EntryCellFieldProps {
  readonly row: EntryRow;
  readonly column: EntryColumn['id'];
  readonly onDone: (value: string) => void;
  readonly onCancel: () => void;
}

/** A value of an entry, edited in its cell: Enter keeps it, Escape does not; so does leaving the field. */
export function EntryCellField({ row: { entry }, column, onDone, onCancel }: EntryCellFieldProps) {
  const t = useT();
  const lang = useTextLanguage();
  const before =
    column === 'category'
      ? (entry.category ?? '')
      : column === 'reading'
        ? (entry.reading ?? '')
        : entry.term;
  const [value, setValue] = useState(before);
  const isOver = useRef(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  const title = entryColumns.find(({ id }) => id === column)?.title ?? 'names.term';
  const label = t('names.editInPlace', { column: t(title), term: entry.term });

  function end(keeps: boolean): void {
    if (isOver.current) return;
    isOver.current = true;
    const typed = value.trim();
    if (keeps && typed !== before && (typed !== '' || column !== 'term')) onDone(typed);
    else onCancel();
  }

  const props = {
    ref: field,
    className: 'cell-field',
    'aria-label': label,
    value,
    onBlur: () => end(true),
    onKeyDown(event: KeyboardEvent) {
      if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      event.stopPropagation();
      end(event.key === 'Enter');
    },
  };
  if (column !== 'category')
    return (
      <input {...props} lang={lang} spellCheck={false} onChange={(event) => setValue(event.target.value)} />
    );
  const own = before !== '' && !categories.some((one) => one === before) ? [before] : [];
  return (
    <select {...props} onChange={(event) => setValue(event.target.value)}>
      <option value="">{t('category.none')}</option>
      {[...categories, ...own].map((category) => (
        <option key={category} value={category}>
          {categoryName(category, t)}
        </option>
      ))}
    </select>
  );
}
