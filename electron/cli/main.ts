import { buffer } from 'node:stream/consumers';
import { run } from './run';

/** The command line's own door: what is a bug ends with its trace. */
process.exitCode = await run(process.argv.slice(2), {
  readInput: () => buffer(process.stdin),
  write: (output) => process.stdout.write(output),
  complain: (line) => process.stderr.write(`${line}\n`),
});
