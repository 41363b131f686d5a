export * from './discovery';
export * from './entry';
export * from './entry-id';
export { entrySchema } from './entry-schema';
export * from './matcher';
export * from './name-match';
export * from './parse-glossary';
export { dialogueSpans } from './quotations';
export * from './write-glossary';
