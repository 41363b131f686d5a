export { createEngine } from './create-engine';
export * from './create-exporter';
export * from './create-searcher';
export * from './engine';
export type { GlossaryFormatFacts, GlossaryToImport, ImportPreview } from './glossary-files';
export type { SearchFailure } from './search-protocol';
