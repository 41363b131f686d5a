export { align } from './align';
export { Alignment, type ParagraphSplice } from './alignment';
export * from './pair';
