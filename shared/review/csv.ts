import Papa from 'papaparse';

/** Where a spreadsheet sees a formula; in Japanese the wide signs begin one, too. */
const formula = /^[=+\-@＝＋－＠\t\r]/u;

/** A table for spreadsheets (RFC 4180, but line ends `\n`): cells that would be formulas begin with `'`. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { newline: '\n', escapeFormulae: formula })}\n`;
}
