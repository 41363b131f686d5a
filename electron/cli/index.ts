export type { CliIo } from './io';
export { run } from './run';
export { terminalIo } from './terminal-io';
