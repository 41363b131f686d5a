import { basename, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readBytes, readDocument } from '#electron/node';
import type { Encoding, FailureCode, Imported } from '#shared/contract';
import type { Glossary } from '#shared/glossary';
import { failureSentence, leftOutSentence } from '#shared/messages';
import { parseStyle, stylePresets } from '#shared/project';
import { openProject, openSession, type Session } from '#shared/session';
import type { Failure, Language, Profile, Result } from '#shared/text';
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
  readonly imported?: Imported;
}

/** Reads a text; `-` is standard input. What of a file is not in its text is told on standard error. */
export async function readInput(path: string, io: CliIo): Promise<InputText> {
  const bytes = path === '-' ? await buffer(io.input()) : unwrap(await readBytes(resolve(path)), path);
  const read = unwrap(await readDocument(bytes, basename(path)), path);
  const left = leftOutSentence(read.imported?.dropped ?? [], 'en');
  if (left !== null) io.complain(`${path}: ${left}`);
  return { path, ...read };
}

/** What the command line says of how a text is set. */
export interface SettingOptions {
  readonly lang?: Language;
  readonly style?: string;
}

/** The values of the profile that `--style` and `--lang` fix. */
export async function readProfile({ lang, style }: SettingOptions, io: CliIo): Promise<Partial<Profile>> {
  const language = lang === undefined ? {} : { language: lang };
  if (style === undefined) return language;
  const preset = stylePresets.find(({ name }) => name === style);
  if (preset) return { ...preset.profile, ...language };
  const { text } = await readInput(style, io);
  return { ...unwrap(parseStyle(text, basename(style)), style).profile, ...language };
}

/** What a session is opened with besides its text. */
export interface SessionSettings {
  readonly glossaries: readonly Glossary[];
  readonly profile?: Partial<Profile>;
  /** The machine translation, where the input is a draft of it. */
  readonly source?: InputText;
}

/** A session on a text or, told by its name, on a `.suiko` project. */
export function sessionOn(input: InputText, { glossaries, profile = {}, source }: SessionSettings): Session {
  const { path, text } = input;
  const fileName = basename(path);
  if (isProject(path)) {
    if (source) throw new CommandError(`${path} is a project and has its own source.`);
    const { session } = unwrap(openProject(text, fileName), path);
    if (glossaries.length > 0) session.setGlossaries(glossaries);
    if (Object.keys(profile).length > 0) correctFurther(session, profile);
    return session;
  }
  const { encoding, bom, newline, sha256 } = source ?? input;
  return openSession({
    name: fileName,
    source: { fileName: basename(source?.path ?? path), encoding, bom, newline, sha256 },
    text: source?.text ?? text,
    ...(source && { draft: text }),
    cues: (source ?? input).imported?.cues ?? [],
    glossaries,
    profile,
  });
}

/** Corrects a project's profile beside what a person corrected in it. */
function correctFurther(session: Session, profile: Partial<Profile>): void {
  const { profile: current, corrected } = session.profile();
  const kept = Object.fromEntries(corrected.map((key) => [key, current[key]]));
  session.correctProfile({ ...kept, ...profile });
}

export function isProject(path: string): boolean {
  return path.endsWith('.suiko');
}

/** The value of a result, or the failure as the command's end, naming the path as the person wrote it. */
export function unwrap<T>(result: Result<T, Failure<FailureCode>>, path: string): T {
  if (result.ok) return result.value;
  throw new CommandError(failureSentence({ ...result.failure, file: path }, 'en'));
}
