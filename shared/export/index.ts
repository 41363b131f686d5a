export * from './export-document';
export type { ExportedComment, ExportedDocument, ExportedFile } from './exporter';
export * from './formats';
