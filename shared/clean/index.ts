export * from './apply-fixes';
export * from './clean-document';
export * from './paragraph-checks';
