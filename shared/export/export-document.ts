import { exportCriticMarkup } from './criticmarkup';
import { exportDocx } from './docx';
import { exportDocxChanges } from './docx-changes';
import type { ExportedDocument, ExportedFile, Exporter } from './exporter';
import type { ExportFormat } from './formats';
import { exportHtml } from './html';
import { exportMarkdown } from './markdown';
import { exportSrt } from './srt';
import { exportTmx } from './tmx';
import { exportTsv } from './tsv';
import { exportTxt } from './txt';
import { exportVtt } from './vtt';
import { exportXliff } from './xliff';

const exporters = {
  txt: exportTxt,
  md: exportMarkdown,
  html: exportHtml,
  docx: exportDocx,
  'docx-changes': exportDocxChanges,
  criticmarkup: exportCriticMarkup,
  srt: exportSrt,
  vtt: exportVtt,
  xliff: exportXliff,
  tmx: exportTmx,
  tsv: exportTsv,
} as const satisfies Record<ExportFormat, Exporter>;

export async function exportDocument(
  format: ExportFormat,
  document: ExportedDocument,
): Promise<ExportedFile> {
  return await exporters[format](document);
}
