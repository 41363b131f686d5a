import { exportDocx } from './docx';
import type { ExportedDocument, ExportedFile, Exporter } from './exporter';
import { exportHtml } from './html';
import { exportMarkdown } from './markdown';
import { exportTxt } from './txt';

export type { ExportedDocument, ExportedFile } from './exporter';

/** Every format there is, by the ending of its files. */
export const exporters = {
  txt: exportTxt,
  md: exportMarkdown,
  html: exportHtml,
  docx: exportDocx,
} as const satisfies Record<string, Exporter>;

export async function exportDocument(
  format: keyof typeof exporters,
  document: ExportedDocument,
): Promise<ExportedFile> {
  return await exporters[format](document);
}
