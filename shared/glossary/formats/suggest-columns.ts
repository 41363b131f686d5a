import { isCategoryWord } from './category-words';
import { columnOfHeading } from './columns';
import type { Column } from './format';

/** Whether the first row is a header: half of its cells are headings that we know (`term` may be a category too). */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const cells = (rows[0] ?? []).filter((cell) => cell.trim() !== '');
  const known = cells.filter((cell) => columnOfHeading(cell) !== null);
  return known.length > 0 && known.length * 2 >= cells.length;
}

/** A header's columns: the headings that we know; a table with a `source` and no term has it in the next column. */
export function columnsOfHeader(header: readonly string[]): Column[] {
  const columns = header.map((cell) => columnOfHeading(cell) ?? 'ignore');
  if (columns.includes('term')) return columns;
  const free = columns.indexOf('ignore');
  return columns.map((column, index) => (index === free ? 'term' : column));
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The columns of a table without a header. The terms are those that repeat, for each of their variants stands in a
 * row of its own; else the first. Of what is left, a column of our categories is one, and others are variants.
 */
export function guessColumns(rows: readonly (readonly string[])[]): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = (index: number) => rows.flatMap((row) => (row[index] ? [row[index]] : []));
  const repeats = (index: number) => cells(index).length - new Set(cells(index)).size;
  const isCategory = (index: number) => cells(index).length > 0 && cells(index).every(isCategoryWord);
  const indexes = Array.from({ length: width }, (_, index) => index);
  const candidates = indexes.slice(0, 2).filter((index) => !isCategory(index));
  const term = candidates.reduce(
    (best, index) => (repeats(index) > repeats(best) ? index : best),
    candidates[0] ?? 0,
  );
  const isJapanese = cells(term).some((cell) => kana.test(cell));
  return indexes.map((index): Column => {
    if (index === term) return 'term';
    if (isCategory(index)) return 'category';
    if (index > 2) return 'ignore';
    // Beside Japanese terms, a column without kana is in another language more often than not.
    return isJapanese && index < 2 && !cells(index).some((cell) => kana.test(cell))
      ? 'source'
      : index < 2
        ? 'variants'
        : 'note';
  });
}
