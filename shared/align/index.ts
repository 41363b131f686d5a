export { align } from './align';
export * from './align-by-length';
export { Alignment, type ParagraphSplice } from './alignment';
export * from './pair';
