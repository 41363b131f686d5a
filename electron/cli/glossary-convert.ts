import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  formatOfName,
  glossaryFormats,
  type WrittenGlossary,
  writeGlossary,
  writeGlossaryAs,
} from '#shared/glossary';
import { exceedsSentence, lossInWords } from '#shared/messages';
import { type CliIo, CommandError } from './io';
import { readGlossary } from './read-glossary';
import { refuseToReplace, writeOutput } from './write-output';

/** `suiko glossary convert`: a glossary in another format. What that format cannot hold is told on standard error. */
export function addGlossaryConvert(glossary: Command, io: CliIo): void {
  glossary
    .command('convert')
    .description('write a glossary in another format, told by the name of the output')
    .argument('<in>', 'a glossary of any format')
    .argument('<out>', `a file of one of ${writtenExtensions().join(', ')}`)
    .option('--force', 'replace an existing file', false)
    .action(async (input: string, output: string, { force }: { readonly force: boolean }) => {
      const format = formatOfName(basename(output));
      if (format === null)
        throw new CommandError(
          `${output}: a glossary is written as one of ${writtenExtensions().join(', ')}.`,
        );
      const place = { path: output, force, inputs: [input] };
      await refuseToReplace(output, place);
      const read = await readGlossary(input, io);
      const written: WrittenGlossary | null =
        format === 'suiko'
          ? { text: writeGlossary(read), forSpreadsheets: false, notHeld: [], exceeds: null }
          : writeGlossaryAs(format, read.entries, read.lang);
      if (written === null) throw new CommandError(`${output}: this format is read only.`);
      const { text, forSpreadsheets, notHeld, exceeds } = written;
      const newline = forSpreadsheets ? 'crlf' : 'lf';
      await writeOutput(
        { kind: 'text', text },
        { ...place, encoding: 'utf-8', bom: forSpreadsheets, newline },
        io,
      );
      for (const loss of notHeld) io.complain(`${output} cannot hold ${lossInWords(loss, 'en')}.`);
      if (exceeds !== null) io.complain(`${output}: ${exceedsSentence(exceeds, 'en')}`);
    });
}

function writtenExtensions(): string[] {
  return glossaryFormats.filter(({ isWritten }) => isWritten).flatMap(({ extensions }) => extensions);
}
