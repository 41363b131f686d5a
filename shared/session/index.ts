export * from './answers';
export * from './open-session';
export { Session } from './session';
export * from './session-api';
