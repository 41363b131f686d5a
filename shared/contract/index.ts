export * from './encodings';
export * from './failures';
export * from './host';
export * from './limits';
export * from './schemas';
