import { run } from './run';
import { terminalIo } from './terminal-io';

/** The command line's own door: what is a bug ends with its trace. */
process.exitCode = await run(process.argv.slice(2), terminalIo());
