export * from './editor-api';
export { loadEditor } from './load-editor';
