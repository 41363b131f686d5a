export * from './export-document';
export type { ExportContent, ExportedComment, ExportedDocument, ExportedFile } from './exporter';
export * from './formats';
