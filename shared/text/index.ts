export * from './document';
export * from './result';
export * from './span';
export * from './tier';
