export * from './change';
export * from './diff';
export { findHunks, type Hunk } from './hunks';
