export * from './answers';
export type { Attached } from './attached-text';
export * from './open-session';
export { lookOf } from './overview';
export { Session } from './session';
export * from './session-api';
