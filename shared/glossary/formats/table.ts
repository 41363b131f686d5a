import Papa from 'papaparse';
import type { Entry } from '../entry';
import { columnOfVariant } from './columns';
import type { Column, FormatId, FormatReading, FormatWriter, GlossaryFormat, ReadOptions } from './format';
import { Gatherer } from './gatherer';
import { limits } from './limits';
import { normalEntry } from './normal-entry';
import { draftOfRow } from './rows';
import { escapeCell, joinList } from './spreadsheet-cells';
import { columnsOfHeader, guessColumns, hasHeader } from './suggest-columns';

export const csv = tableFormat('csv', ['.csv'], ',');
export const tsv = tableFormat('tsv', ['.tsv'], '\t');

const previewed = 20;
const sampled = 500;

function tableFormat(id: FormatId, extensions: readonly string[], delimiter: string): GlossaryFormat {
  return {
    id,
    extensions,
    looksLike: (beginning) =>
      beginning.slice(0, beginning.indexOf('\n') + 1 || undefined).includes(delimiter),
    read: (text, options) => readTable(text, options, delimiter),
    writer: tableWriter(delimiter),
  };
}

function readTable(text: string, options: ReadOptions, usual: string): FormatReading {
  const gatherer = new Gatherer();
  const { rows, delimiter } = parse(text, options.delimiter ?? tellDelimiter(text, usual), gatherer);
  const cells = rows.map((row) => row.cells);
  if (gatherer.isRefused) return gatherer.finish();
  const header = options.header ?? hasHeader(cells);
  const suggestion = header ? columnsOfHeader(cells[0] ?? []) : guessColumns(cells.slice(0, sampled));
  const columns = options.columns ?? suggestion;
  if (rows.length > 0 && !columns.includes('term')) gatherer.refuse('no-term-column', 1);
  if (header && options.columns === undefined) tellUnread(cells[0] ?? [], columns, gatherer);
  for (const row of rows.slice(header ? 1 : 0)) gatherer.add(draftOfRow(row.cells, columns), row.line);
  const isAnswered = options.columns !== undefined || rows.length === 0;
  const preview = cells.slice(0, previewed);
  return gatherer.finish(isAnswered ? [] : [{ kind: 'columns', delimiter, header, suggestion, preview }]);
}

/** The delimiter of the kind of file, if its first line has it; else what the table seems to use. */
function tellDelimiter(text: string, usual: string): string {
  const first = text.slice(0, limits.beginning);
  const candidates = [usual, '\t', ';', ',', '|'];
  const counts = candidates.map((delimiter) => (first.split('\n', 1)[0] ?? '').split(delimiter).length);
  return candidates[counts.indexOf(Math.max(...counts))] ?? usual;
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows that are not empty, each with the line it begins on. */
function parse(text: string, delimiter: string, gatherer: Gatherer): { rows: Row[]; delimiter: string } {
  const rows: Row[] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      for (const { code } of errors) {
        if (code === 'MissingQuotes') gatherer.refuse('unclosed-quote', line);
        else if (code === 'InvalidQuotes') gatherer.refuse('malformed-quote', line);
      }
      if (data.length > limits.columns) gatherer.refuse('too-many-columns', line, String(data.length));
      if (gatherer.isRefused) parser.abort();
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += countLines(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return { rows, delimiter };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function tellUnread(header: readonly string[], columns: readonly Column[], gatherer: Gatherer): void {
  for (const [index, heading] of header.entries())
    if (columns[index] === 'ignore' && heading.trim() !== '') gatherer.dropField(heading.trim(), 1);
}

const scalars = ['id', 'term', 'category', 'reading', 'note', 'status', 'by', 'date'] as const;
const lists = ['latin', 'source', 'not', 'tags'] as const;
const parts = ['surname', 'given'] as const;

function tableWriter(delimiter: string): FormatWriter {
  return {
    hold: holdInTable,
    write(entries) {
      const columns = columnsOf(entries);
      const rows = entries.map((entry) => columns.map((column) => escapeCell(cellOf(entry, column))));
      return `${Papa.unparse([columns, ...rows], { delimiter, newline: '\n' })}\n`;
    },
    forSpreadsheets: true,
  };
}

/** A variant with a condition that has no column is left out: without it, it would change more than it should. */
function holdInTable(entry: Entry): Entry | null {
  const normal = normalEntry(entry);
  if (normal === null) return null;
  const { variants = [], parts: named, ...rest } = normal;
  const known: readonly string[] = [...scalars, ...lists];
  const { surname, given } = named ?? {};
  const fitting = variants.filter(
    ({ to, notBefore, notAfter }) => to === undefined && !notBefore?.length && !notAfter?.length,
  );
  const held = fitting.map(({ text, status, part, in: place, match, case: isCased }) => ({
    text,
    ...(status !== undefined && { status }),
    ...(part !== undefined && { part }),
    ...(place !== undefined && { in: place }),
    ...(match !== undefined && { match }),
    ...(isCased !== undefined && { case: isCased }),
  }));
  const columns = [...new Set<Column>(['variants', ...held.map(columnOfVariant)])];
  return {
    id: normal.id,
    term: normal.term,
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => known.includes(name))),
    ...((surname !== undefined || given !== undefined) && {
      parts: { ...(surname !== undefined && { surname }), ...(given !== undefined && { given }) },
    }),
    ...(held.length > 0 && {
      variants: columns.flatMap((column) => held.filter((variant) => columnOfVariant(variant) === column)),
    }),
  };
}

/** The columns that the entries need, always with term, variants and category. */
function columnsOf(entries: readonly Entry[]): Column[] {
  const used = new Set<Column>(['id', 'term', 'category', 'variants']);
  for (const entry of entries) {
    for (const name of [...scalars, ...lists]) if (entry[name] !== undefined) used.add(name);
    for (const name of parts) if (entry.parts?.[name] !== undefined) used.add(name);
    for (const variant of entry.variants ?? []) used.add(columnOfVariant(variant));
  }
  const order: readonly Column[] = ['id', 'term', 'variants'];
  return [...order, ...[...used].filter((column) => !order.includes(column))];
}

function cellOf(entry: Entry, column: Column): string {
  const scalar = scalars.find((name) => name === column);
  if (scalar) return entry[scalar] ?? '';
  const list = lists.find((name) => name === column);
  if (list) return joinList(entry[list] ?? []);
  const part = parts.find((name) => name === column);
  if (part) return entry.parts?.[part] ?? '';
  const fitting = (entry.variants ?? []).filter((variant) => columnOfVariant(variant) === column);
  return joinList(fitting.map(({ text }) => text));
}
