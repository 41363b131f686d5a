import type { Variant } from '../entry';
import { categoryOfWord } from './category-words';
import { variantOfColumn } from './columns';
import type { Column, EntryDraft } from './format';
import { splitList, unescapeCell } from './spreadsheet-cells';

/** An entry as a row of a table says it; cells of one kind are put together. */
export function draftOfRow(cells: readonly string[], columns: readonly Column[]): EntryDraft {
  const texts = (name: Column) =>
    cells.flatMap((cell, index) =>
      columns[index] === name && cell.trim() !== '' ? [unescapeCell(cell).trim()] : [],
    );
  const one = (name: Column) => texts(name)[0];
  const several = (name: Column) => texts(name).flatMap(splitList);
  const category = one('category');
  const [surname, given] = [one('surname'), one('given')];
  const status = ['approved' as const, 'proposed' as const].find((word) => word === one('status'));
  return {
    ...definedOf({
      id: one('id'),
      category: category === undefined ? undefined : categoryOfWord(category),
      reading: one('reading'),
      by: one('by'),
      date: one('date'),
    }),
    ...definedOf({ status, note: texts('note').join('\n') || undefined }),
    term: one('term') ?? '',
    ...((surname ?? given) !== undefined && { parts: definedOf({ surname, given }) }),
    latin: several('latin'),
    source: several('source'),
    not: several('not'),
    tags: several('tags'),
    variants: [...new Set(columns)].flatMap((column): Variant[] => {
      const common = variantOfColumn(column);
      return common ? several(column).map((text) => ({ text, ...common })) : [];
    }),
  };
}

/** The fields that are there. */
function definedOf<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
