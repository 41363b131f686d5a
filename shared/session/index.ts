export * from './answers';
export * from './session-api';
