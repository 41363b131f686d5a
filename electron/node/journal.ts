import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Handlers, JournalSummary } from '#shared/contract';
import { fail, type Result, succeed } from '#shared/text';
import { appendLines } from './append-lines';
import { createTurns } from './in-turn';
import { systemCode } from './system-errors';
import { type WriteFailure, writeAtomic } from './write-atomic';

type JournalCalls = Pick<
  Handlers,
  'journal:begin' | 'journal:append' | 'journal:list' | 'journal:read' | 'journal:drop'
>;

/** The first line of a journal; every later line is a record, a JSON string. */
const head = z.object({ name: z.string(), snapshot: z.string() });
const record = z.string();

interface Journal {
  readonly name: string;
  readonly snapshot: string;
  readonly records: readonly string[];
}

/** Journals in `journal/<document>.jsonl`: what was edited since the last save, flushed record by record. */
export function createJournalCalls(dataFolder: string): JournalCalls {
  const folder = join(dataFolder, 'journal');
  const pathOf = (document: string) => join(folder, `${document}.jsonl`);
  const inTurn = createTurns();

  async function begin(path: string, name: string, snapshot: string): Promise<Result<null, WriteFailure>> {
    // A folder that cannot be made shows in the writing, where it has its code.
    await mkdir(folder, { recursive: true }).catch(() => undefined);
    return writeAtomic(path, Buffer.from(`${JSON.stringify({ name, snapshot })}\n`));
  }

  return {
    'journal:begin': ({ document, name, snapshot }) =>
      inTurn(document, () => begin(pathOf(document), name, snapshot)),
    'journal:append': ({ document, records }) =>
      inTurn(document, () =>
        appendLines(
          pathOf(document),
          records.map((line) => JSON.stringify(line)),
        ),
      ),
    'journal:list': async () => succeed(await listJournals(folder)),
    'journal:read': ({ document }) => inTurn(document, () => readJournal(pathOf(document), document)),
    'journal:drop': ({ document }) =>
      inTurn(document, async () => {
        await rm(pathOf(document), { force: true });
        return succeed(null);
      }),
  };
}

async function listJournals(folder: string): Promise<JournalSummary[]> {
  const files = (await namesIn(folder)).filter((file) => file.endsWith('.jsonl'));
  const summaries = files.map(async (file) => {
    const document = file.slice(0, -'.jsonl'.length);
    const journal = await readJournal(join(folder, file), document);
    // One that cannot be read is listed all the same, by its id: reading it says what is wrong.
    const name = journal.ok ? journal.value.name : document;
    const { mtime } = await stat(join(folder, file));
    return { document, name, keptAt: mtime.toISOString() };
  });
  return (await Promise.all(summaries)).sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readJournal(
  path: string,
  document: string,
): Promise<
  Result<Journal, { code: 'not-found' | 'unreadable'; file: string; line?: number; detail?: string }>
> {
  let text: string;
  try {
    text = await readFile(path, 'utf-8');
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail(
      code === 'ENOENT'
        ? { code: 'not-found', file: document }
        : { code: 'unreadable', file: document, detail: code },
    );
  }
  return parseJournal(text, document);
}

/** A last line that is torn or unreadable was being written when the program was killed, and is left out. */
function parseJournal(
  text: string,
  document: string,
): Result<Journal, { code: 'unreadable'; file: string; line: number }> {
  const [first = '', ...lines] = text.split('\n').slice(0, -1);
  const start = head.safeParse(parseJson(first));
  if (!start.success) return fail({ code: 'unreadable', file: document, line: 1 });
  const records: string[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = record.safeParse(parseJson(line));
    if (parsed.success) records.push(parsed.data);
    else if (index < lines.length - 1) return fail({ code: 'unreadable', file: document, line: index + 2 });
  }
  return succeed({ ...start.data, records });
}

/** The value of a line of JSON, `undefined` when it is none. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
