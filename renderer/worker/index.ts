export { createEngine } from './create-engine';
export * from './create-searcher';
export * from './engine';
export type { SearchFailure } from './search-protocol';
