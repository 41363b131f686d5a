import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addCheck } from './check';
import { addClean } from './clean';
import { addDiff } from './diff';
import { addExport } from './export';
import { addGlossary } from './glossary';
import { type CliIo, CommandError } from './io';
import { addNames } from './names';
import { addServe } from './serve';

/**
 * Runs one command; `argv` is without the program's name. Answers the exit status: 0 done, 1 (`check`) errors were
 * found, 2 usage or unreadable input, told in one line on standard error with nothing written.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  let status = 0;
  const finish = (code: number) => {
    status = code;
  };
  const program = new Command('suiko')
    .description('Clean up machine-translated text')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.write(text),
      writeErr: (text) => io.complain(text.trimEnd()),
    });
  addCheck(program, io, finish);
  addClean(program, io);
  addNames(program, io);
  addDiff(program, io);
  addExport(program, io);
  addGlossary(program, io, finish);
  addServe(program, io, version, finish);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandError)) throw error;
    io.complain(error.message);
    return 2;
  }
}
