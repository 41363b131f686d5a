export * from './check-paragraph';
export * from './context';
export * from './finding';
export * from './message-ids';
export * from './rule';
export * from './rule-ids';
export * from './rules';
export * from './settle-fixes';
