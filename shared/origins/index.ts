export * from './drop-cancelled';
export * from './edit-originated';
export * from './map-origins';
export * from './origin';
export * from './origins-of';
export * from './split-origins';
