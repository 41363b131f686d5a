import type { Command } from 'commander';
import { type CliIo, CommandError } from './io';
import { chooseFormat, exportSession, formatChoice, type OutputFormat } from './output-format';
import { isProject, readInput, sessionOn } from './read-input';
import { writeOutput } from './write-output';

interface ExportOptions {
  readonly output: string;
  readonly as?: OutputFormat;
  readonly force: boolean;
}

/** `suiko export`: the draft of a project in another form. */
export function addExport(program: Command, io: CliIo): void {
  program
    .command('export')
    .description('write the draft of a project in another form')
    .argument('<project>', 'a .suiko project')
    .requiredOption('-o, --output <file>', 'where the result goes')
    .addOption(formatChoice())
    .option('--force', 'replace an existing file', false)
    .action(async (path: string, { output, as, force }: ExportOptions) => {
      if (!isProject(path)) throw new CommandError(`${path} is not a .suiko project.`);
      const format = chooseFormat(as, output);
      const session = sessionOn(await readInput(path, io), { glossaries: [] });
      const exported = await exportSession(session, format, as);
      const plain = { encoding: 'utf-8', bom: false, newline: 'lf' } as const;
      await writeOutput(exported, { path: output, force, inputs: [path], ...plain }, io);
    });
}
