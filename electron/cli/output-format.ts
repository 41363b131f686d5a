import { extname } from 'node:path';
import { Option } from 'commander';
import type { Exported, Session } from '#shared/session';
import { CommandError } from './io';

const formats = ['txt', 'md', 'html', 'docx', 'suiko'] as const;

export type OutputFormat = (typeof formats)[number];

/** `--as`. */
export function formatChoice(): Option {
  return new Option(
    '--as <format>',
    'the form of the result; told by the name of the output when absent',
  ).choices(formats);
}

const byExtension: Readonly<Record<string, OutputFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.suiko': 'suiko',
};

/** The format asked for, or told by the output's extension; plain text for any other. */
export function chooseFormat(asked: OutputFormat | undefined, output: string | undefined): OutputFormat {
  const format = asked ?? byExtension[extname(output ?? '').toLowerCase()] ?? 'txt';
  if (format === 'docx' && output === undefined)
    throw new CommandError('A DOCX is written to a file: name it with -o.');
  return format;
}

export async function exportSession(session: Session, format: OutputFormat): Promise<Exported> {
  if (format === 'suiko') return { kind: 'text', text: session.projectText() };
  return session.exportAs(format);
}
