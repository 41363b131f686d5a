export * from './app-state';
export * from './dialog';
export * from './document-state';
export * from './documents';
export { fixWords } from './fix-words';
export * from './selectors';
export * from './store';
export { makeVisible, shorten, showPiece } from './visible-text';
