export { createEngine } from './create-engine';
export * from './engine';
