import { basename, resolve } from 'node:path';
import { readBytes, readText } from '#electron/node';
import type { Encoding, FailureCode } from '#shared/contract';
import { type Glossary, parseGlossary } from '#shared/glossary';
import { failureSentence } from '#shared/messages';
import { openProject, openSession, type Session } from '#shared/session';
import type { Failure, Language, Result } from '#shared/text';
import { type CliIo, CommandError } from './io';

/** A text file named on the command line, decoded. */
export interface InputText {
  /** As the person named it. */
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed';
  readonly sha256: string;
}

/** Reads a text; `-` is standard input. */
export async function readInput(path: string, io: CliIo): Promise<InputText> {
  const bytes = path === '-' ? await io.readInput() : unwrap(await readBytes(resolve(path)), path);
  return { path, ...unwrap(readText(bytes, basename(path)), path) };
}

/** Reads the glossaries named with `-g`, in order; what cannot be used in them is told on standard error. */
export async function readGlossaries(paths: readonly string[], io: CliIo): Promise<Glossary[]> {
  const glossaries: Glossary[] = [];
  for (const path of paths) {
    const { text } = await readInput(path, io);
    const { glossary, problems } = unwrap(parseGlossary(text), path);
    for (const { line, code, detail } of problems) {
      io.complain(`${path}:${line}: ${code}${detail === undefined ? '' : ` (${detail})`}`);
    }
    glossaries.push(glossary);
  }
  return glossaries;
}

/** A session on a text or, told by its content, on a `.suiko` project. */
export function sessionOn(input: InputText, glossaries: readonly Glossary[], language?: Language): Session {
  const { path, text, encoding, bom, newline, sha256 } = input;
  const fileName = basename(path);
  if (isProject(path)) {
    const { session } = unwrap(openProject(text, fileName), path);
    if (glossaries.length > 0) session.setGlossaries(glossaries);
    return session;
  }
  const source = { fileName, encoding, bom, newline, sha256 };
  return openSession({
    name: fileName,
    source,
    text,
    glossaries,
    ...(language === undefined ? {} : { language }),
  });
}

export function isProject(path: string): boolean {
  return path.endsWith('.suiko');
}

/** The value of a result, or the failure as the command's end, naming the path as the person wrote it. */
export function unwrap<T>(result: Result<T, Failure<FailureCode>>, path: string): T {
  if (result.ok) return result.value;
  throw new CommandError(failureSentence({ ...result.failure, file: path }, 'en'));
}
