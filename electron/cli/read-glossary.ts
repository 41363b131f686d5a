import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readBytes, readText } from '#electron/node';
import {
  detectGlossaryFormat,
  type FormatId,
  type FormatReading,
  type Glossary,
  newEntryId,
  parseGlossary,
  type ReadOptions,
  readGlossaryAs,
  withIds,
} from '#shared/glossary';
import { formatDropSentence, formatProblemSentence, glossaryProblemSentence } from '#shared/messages';
import { type CliIo, CommandError } from './io';
import { unwrap } from './read-input';

/** Reads the glossaries named with `-g`, in order; what cannot be used in them is told on standard error. */
export async function readGlossaries(paths: readonly string[], io: CliIo): Promise<Glossary[]> {
  const glossaries: Glossary[] = [];
  for (const path of paths) glossaries.push(await readGlossary(path, io));
  return glossaries;
}

/**
 * Reads a glossary of any format. Entries without an id get one; what the file leaves open is taken as it seems to be
 * meant. Of a file that is refused all problems are told, the last of them as the command's end.
 */
export async function readGlossary(path: string, io: CliIo): Promise<Glossary> {
  const text = await readWhole(path, io);
  const format = detectGlossaryFormat(text, basename(path));
  // Our own file has more than entries, and says itself what no other format can say wrongly.
  if (format === null || format === 'suiko') return readOwn(path, text, io);
  const { entries, problems, dropped } = await readForeign(path, text, format);
  const told = problems.map((problem) => formatProblemSentence(problem, path, 'en'));
  for (const sentence of told.slice(0, -1)) io.complain(sentence);
  const last = told.at(-1);
  if (last !== undefined) throw new CommandError(last);
  for (const drop of dropped) io.complain(formatDropSentence(drop, path, 'en'));
  return { lang: 'ja', entries: withIds(entries, () => newEntryId(Math.random)), tombstones: [] };
}

async function readWhole(path: string, io: CliIo): Promise<string> {
  const bytes = path === '-' ? await buffer(io.input()) : unwrap(await readBytes(resolve(path)), path);
  return unwrap(readText(bytes, basename(path)), path).text;
}

function readOwn(path: string, text: string, io: CliIo): Glossary {
  const { glossary, problems } = unwrap(parseGlossary(text), path);
  for (const problem of problems)
    io.complain(`${path}:${problem.line}: ${glossaryProblemSentence(problem, 'en')}`);
  return glossary;
}

/** Reads a text of another format, and the files it imports until it asks for no more. */
async function readForeign(path: string, text: string, format: FormatId): Promise<FormatReading> {
  const imports: Record<string, string | null> = {};
  const options: ReadOptions = { imports };
  for (;;) {
    const reading = readGlossaryAs(format, text, options);
    const wanted = reading.needs.flatMap((need) => (need.kind === 'imports' ? need.paths : []));
    if (wanted.length === 0 || reading.problems.length > 0) return reading;
    for (const name of wanted) imports[name] = await readImport(dirname(resolve(path)), name);
  }
}

/** An imported file's text; `null` when it cannot be read, or lies elsewhere behind a link. */
async function readImport(folder: string, name: string): Promise<string | null> {
  const [root, target] = await Promise.all(
    [folder, join(folder, name)].map((place) => realpath(place).catch(() => null)),
  );
  if (!root || !target || !isInside(root, target)) return null;
  const bytes = await readBytes(target);
  const read = bytes.ok ? readText(bytes.value, name) : bytes;
  return read.ok ? read.value.text : null;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
