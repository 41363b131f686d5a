import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { streamBytes } from '#electron/node';
import type { CleanSettings } from '#shared/clean';
import type { Encoding } from '#shared/contract';
import { buildDiscovery, buildMatcher } from '#shared/glossary';
import { cleanLines } from './clean-lines';
import { type CliIo, CommandError } from './io';
import {
  encodingOption,
  glossaryOption,
  languageOption,
  newlineOption,
  styleOption,
  tierOption,
} from './options';
import {
  chooseFormat,
  encodingOf,
  exportSession,
  formatChoice,
  type OutputFormat,
  refuseEncoding,
} from './output-format';
import { readGlossaries } from './read-glossary';
import { readInput, readProfile, type SettingOptions, sessionOn, unwrap } from './read-input';
import { writeReport } from './report';
import { refuseToReplace, writeOutput, writeStream } from './write-output';

interface CleanOptions extends SettingOptions {
  readonly glossary: readonly string[];
  readonly output?: string;
  readonly as?: OutputFormat;
  readonly tier: 'safe' | 'likely';
  readonly encoding?: Encoding;
  readonly newline?: 'lf' | 'crlf';
  readonly report?: string;
  readonly force: boolean;
  readonly jsonl: boolean;
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
    .addOption(styleOption())
    .addOption(languageOption())
    .addOption(encodingOption())
    .addOption(newlineOption())
    .option('--report <file>', 'write what changed: .html, .csv, else JSON')
    .option('--force', 'replace existing files', false)
    .option('--jsonl', 'clean a stream of {"id","text"}, one a line', false)
    .action(async (path: string, options: CleanOptions) => {
      if (options.jsonl) await cleanStream(path, options, io);
      else await cleanFile(path, options, io);
    });
}

async function cleanFile(path: string, options: CleanOptions, io: CliIo): Promise<void> {
  const format = chooseFormat(options.as, options.output);
  refuseEncoding(format, options.encoding);
  const isFree = encodingOf(format) === 'free';
  const input = await readInput(path, io);
  const glossaries = await readGlossaries(options.glossary, io);
  const profile = await readProfile(options, io);
  if (options.report !== undefined)
    await refuseToReplace(options.report, { inputs: [path], force: options.force });
  const session = sessionOn(input, { glossaries, profile });
  const batch = session.clean(options.tier);
  session.apply(batch.edits, { batch: batch.id, kind: 'edit', alternative: 2 });
  await writeOutput(
    await exportSession(session, format, options.as),
    {
      path: options.output,
      force: options.force,
      // A project is UTF-8, and so is every form that says its encoding itself.
      encoding: options.encoding ?? (isFree ? input.encoding : 'utf-8'),
      bom: options.encoding === undefined && isFree && input.bom,
      newline: options.newline ?? (input.newline === 'crlf' && isFree ? 'crlf' : 'lf'),
      inputs: [path],
    },
    io,
  );
  if (options.report !== undefined) {
    const { text, bom } = writeReport(session, basename(path), options.report);
    const plain = { encoding: 'utf-8', newline: 'lf' } as const;
    const target = { path: options.report, force: options.force, inputs: [path], bom, ...plain };
    await writeOutput({ kind: 'text', text }, target, io);
  }
}

async function cleanStream(path: string, options: CleanOptions, io: CliIo): Promise<void> {
  for (const name of ['as', 'report', 'encoding', 'newline'] as const) {
    if (options[name] !== undefined) throw new CommandError(`--jsonl goes without --${name}.`);
  }
  const glossaries = await readGlossaries(options.glossary, io);
  const settings: CleanSettings = {
    ...settingsOf(options.tier),
    matcher: buildMatcher(glossaries),
    discovery: buildDiscovery(glossaries),
    profile: await readProfile(options, io),
  };
  const chunks = path === '-' ? io.input() : unwrap(await streamBytes(resolve(path)), path);
  const { output, force } = options;
  await writeStream(cleanLines(chunks, settings), { path: output, force, inputs: [path] }, io);
}

function settingsOf(tier: 'safe' | 'likely'): Pick<CleanSettings, 'tiers' | 'disabled'> {
  return { tiers: tier === 'safe' ? ['safe'] : ['safe', 'likely'], disabled: new Set() };
}
