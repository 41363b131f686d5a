import type { Command } from 'commander';
import type { Encoding } from '#shared/contract';
import type { CliIo } from './io';
import { encodingOption, glossaryOption, languageOption, newlineOption, tierOption } from './options';
import { chooseFormat, exportSession, formatChoice, type OutputFormat } from './output-format';
import { readGlossaries, readInput, sessionOn } from './read-input';
import { writeOutput } from './write-output';

interface CleanOptions {
  readonly glossary: readonly string[];
  readonly output?: string;
  readonly as?: OutputFormat;
  readonly tier: 'safe' | 'likely';
  readonly lang?: 'ja' | 'en' | 'zh';
  readonly encoding?: Encoding;
  readonly newline?: 'lf' | 'crlf';
  readonly force: boolean;
}

/** `suiko clean`: the text with everything certain (or probable) repaired. */
export function addClean(program: Command, io: CliIo): void {
  program
    .command('clean')
    .description('repair a text and write the result')
    .argument('<file>', 'a text or a .suiko project; - is standard input')
    .addOption(glossaryOption())
    .option('-o, --output <file>', 'where the result goes; standard output when absent')
    .addOption(formatChoice())
    .addOption(tierOption())
    .addOption(languageOption())
    .addOption(encodingOption())
    .addOption(newlineOption())
    .option('--force', 'replace an existing file', false)
    .action(async (path: string, options: CleanOptions) => {
      const format = chooseFormat(options.as, options.output);
      const input = await readInput(path, io);
      const session = sessionOn(input, await readGlossaries(options.glossary, io), options.lang);
      const batch = session.clean(options.tier);
      session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
      await writeOutput(
        await exportSession(session, format),
        {
          path: options.output,
          force: options.force,
          // A project is UTF-8, and so is every form that says its encoding itself.
          encoding: options.encoding ?? (format === 'txt' ? input.encoding : 'utf-8'),
          bom: options.encoding === undefined && format === 'txt' && input.bom,
          newline: options.newline ?? (input.newline === 'crlf' && format === 'txt' ? 'crlf' : 'lf'),
          inputs: [path],
        },
        io,
      );
    });
}
