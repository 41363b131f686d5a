import { extname } from 'node:path';
import { Option } from 'commander';
import type { Encoding } from '#shared/contract';
import { type ExportFormat, type Format, formats } from '#shared/export';
import type { Exported, Session } from '#shared/session';
import { CommandError } from './io';

export type OutputFormat = ExportFormat | 'suiko';

/** `--as`. */
export function formatChoice(): Option {
  return new Option(
    '--as <format>',
    'the form of the result; told by the name of the output when absent',
  ).choices([...Object.keys(formats), 'suiko']);
}

const byExtension: Readonly<Record<string, OutputFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.xlf': 'xliff',
  '.xliff': 'xliff',
  '.tmx': 'tmx',
  '.tsv': 'tsv',
  '.srt': 'srt',
  '.vtt': 'vtt',
  '.suiko': 'suiko',
};

/** The format asked for, or told by the output's extension; plain text for any other. */
export function chooseFormat(asked: OutputFormat | undefined, output: string | undefined): OutputFormat {
  const format = asked ?? byExtension[extname(output ?? '').toLowerCase()] ?? 'txt';
  if (encodingOf(format) === 'none' && output === undefined)
    throw new CommandError('A DOCX is written to a file: name it with -o.');
  return format;
}

/** Whether the encoding is the person's choice; see `Format`. */
export function encodingOf(format: OutputFormat): Format['encoding'] {
  return format === 'suiko' ? 'declared' : formats[format].encoding;
}

/** Ends the command when a file would say one encoding and be in another. */
export function refuseEncoding(format: OutputFormat, encoding: Encoding | undefined): void {
  if (encoding === undefined || encoding === 'utf-8' || encodingOf(format) !== 'declared') return;
  throw new CommandError(`${format} is written in UTF-8: it goes without --encoding.`);
}

/** `asked` is the format named with `--as`: a name alone (`a.srt`) does not demand times of a plain text. */
export async function exportSession(
  session: Session,
  format: OutputFormat,
  asked: OutputFormat | undefined,
): Promise<Exported> {
  if (format === 'suiko') return { kind: 'text', text: session.projectText() };
  const isPossible = session.exportFormats().includes(format);
  if (!isPossible && asked !== undefined)
    throw new CommandError(`This text came without times: it cannot become ${format.toUpperCase()}.`);
  return session.exportAs(isPossible ? format : 'txt', { author: 'Suiko', date: new Date().toISOString() });
}
