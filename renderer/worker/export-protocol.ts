import type { ExportContent, ExportedFile, ExportFormat } from '#shared/export';

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly content: ExportContent;
}

export type ExportReply =
  | { readonly ok: true; readonly file: ExportedFile }
  /** What was thrown, in words. */
  | { readonly ok: false; readonly problem: string };
