export * from './entry';
export * from './matcher';
export * from './name-match';
export { dialogueSpans } from './quotations';
