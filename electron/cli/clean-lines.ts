import { type CleanSettings, cleanText } from '#shared/clean';
import { failureSentence } from '#shared/messages';
import { foldLineEnds } from '#shared/text';
import { changeJson } from './change-json';
import { type Line, readLines } from './lines';

/** The longest line that is read, in bytes: as much as the largest file. */
const longestLine = 64 * 1024 * 1024;

/**
 * Cleans one `{"id","text"}` a line and yields one `{"id","text","changes"}` a line, in order and as they come; a line
 * that cannot be cleaned is answered by `{"id","error"}`. Only one line and what came with it are held.
 */
export async function* cleanLines(
  chunks: AsyncIterable<Uint8Array>,
  settings: CleanSettings,
): AsyncGenerator<string> {
  for await (const lines of readLines(chunks, longestLine)) {
    yield lines.map((line) => `${JSON.stringify(answer(line, settings))}\n`).join('');
  }
}

function answer(line: Line, settings: CleanSettings) {
  if (!line.ok) {
    const error = line.problem === 'too-long' ? 'The line is longer than 64 MB.' : 'The line is not UTF-8.';
    return { id: null, error };
  }
  const record = parseRecord(line.text);
  if (!record) return { id: null, error: 'The line is not a JSON object.' };
  const { id = null, text } = record;
  if (typeof text !== 'string') return { id, error: 'There is no "text", or it is not a string.' };
  return { id, ...cleaned(text, settings) };
}

function cleaned(text: string, settings: CleanSettings) {
  try {
    const result = cleanText(foldLineEnds(text), settings);
    return {
      text: text.includes('\r\n') ? result.text.replaceAll('\n', '\r\n') : result.text,
      changes: result.changes.map(changeJson),
    };
  } catch {
    // A million lines do not stop at one that meets a bug of ours.
    return { error: failureSentence({ code: 'bug' }, 'en') };
  }
}

function parseRecord(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
