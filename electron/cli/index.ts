export type { CliIo } from './io';
export { run } from './run';
