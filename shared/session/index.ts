export * from './answers';
export * from './open-session';
export { lookOf } from './overview';
export { Session } from './session';
export * from './session-api';
