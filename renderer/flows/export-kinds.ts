import { type ExportFormat, type Format, formats } from '#shared/export';

/** What the export dialog offers beside the formats of the text itself. */
export const reports = {
  'report-html': { extension: '.html', encoding: 'declared' },
  'report-csv': { extension: '.csv', encoding: 'declared' },
  'report-json': { extension: '.json', encoding: 'declared' },
  'statistics-csv': { extension: '.csv', encoding: 'declared' },
  'statistics-json': { extension: '.json', encoding: 'declared' },
} as const satisfies Record<string, Format>;

export type ReportKind = keyof typeof reports;
export type ExportKind = ExportFormat | ReportKind;

export const reportKinds = Object.keys(reports) as readonly ReportKind[];

export function isReport(kind: ExportKind): kind is ReportKind {
  return kind in reports;
}

export function formatOf(kind: ExportKind): Format {
  return isReport(kind) ? reports[kind] : formats[kind];
}

/** Formats with tracked changes name an author and can hold comments. */
export function hasComments(kind: ExportKind): boolean {
  return kind === 'docx-changes' || kind === 'criticmarkup';
}
