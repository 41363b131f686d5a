export * from './app-state';
export * from './dialog';
export * from './document-state';
export * from './documents';
export * from './selectors';
export * from './store';
