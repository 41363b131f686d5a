export * from './reasoned-change';
export * from './report-csv';
export * from './report-html';
export * from './report-json';
export * from './reported-change';
export * from './review';
export * from './statistics';
export { wholeMove } from './whole-changes';
export * from './write-statistics';
