export * from './apply-fixes';
export * from './clean-document';
export * from './clean-text';
export type { CleanChange } from './list-changes';
export * from './paragraph-checks';
