import { writeCsv } from './csv';
import type { ReportedChange, ReportWords } from './reported-change';

/** A report as a table with a line of heads. */
export function reportAsCsv(changes: readonly ReportedChange[], words: ReportWords): string {
  return writeCsv([
    [words.place, words.before, words.after, words.reason],
    ...changes.map(({ place, before, after, reason }) => [place, before, after, reason]),
  ]);
}
