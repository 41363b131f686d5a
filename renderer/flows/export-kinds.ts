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

/** What tells the files of a kind from others with the same ending; those of the text itself have none. */
const tags: Partial<Record<ExportKind, string>> = {
  'docx-changes': 'changes',
  criticmarkup: 'changes',
  'report-html': 'report',
  'report-csv': 'report',
  'report-json': 'report',
  'statistics-csv': 'statistics',
  'statistics-json': 'statistics',
};

/**
 * The name proposed for an export. One document can be written in all kinds side by side, and beside the text it came
 * from: 記事.txt → 記事.clean.txt, 記事.docx, 記事.changes.docx.
 */
export function nameOfExport(documentName: string, kind: ExportKind): string {
  const stem = documentName.replace(/\.\w{1,8}$/u, '');
  const { extension } = formatOf(kind);
  const tag = tags[kind] ?? (stem + extension === documentName ? 'clean' : null);
  return `${stem}${tag === null ? '' : `.${tag}`}${extension}`;
}

/** Formats with tracked changes name an author and can hold comments. */
export function hasComments(kind: ExportKind): boolean {
  return kind === 'docx-changes' || kind === 'criticmarkup';
}
