export * from './change';
export * from './diff';
export type { Hunk } from './hunk';
export { findHunks } from './hunks';
