import type { Entry } from '../entry';
import { arrowPairs } from './arrow-pairs';
import type { FormatId, FormatReading, GlossaryFormat, Loss, ReadOptions } from './format';
import { jsonPairs } from './json-pairs';
import { inMegabytes, limits, refusedCharacter, takesMore } from './limits';
import { countLosses } from './losses';
import { omegat } from './omegat';
import { prh } from './prh';
import { suiko } from './suiko';
import { csv, tsv } from './table';
import { tbx } from './tbx';
import { tmx, xliff } from './translation-units';

export { type FormatDropCode, type FormatProblemCode, formatDropCodes, formatProblemCodes } from './codes';
export type {
  Column,
  Direction,
  EntryDraft,
  FormatDrop,
  FormatId,
  FormatNotice,
  FormatProblem,
  FormatReading,
  ImportedEntry,
  Loss,
  Need,
  ReadOptions,
} from './format';
export { formatIds } from './format';
export { withIds } from './gatherer';
export type { FormConflict, ImportChoice, ImportConflict, ValueConflict } from './import-conflict';
export {
  applyImport,
  countImport,
  type ImportCounts,
  type ImportedChanges,
  type ImportPlan,
  planImport,
} from './plan-import';

/** Every format, in the order in which they are tried on a text that its name does not tell. */
const formats: Readonly<Record<FormatId, GlossaryFormat>> = {
  suiko,
  tbx,
  tmx,
  xliff,
  prh,
  'json-pairs': jsonPairs,
  'arrow-pairs': arrowPairs,
  omegat,
  tsv,
  csv,
};

/** Formats for a list to choose from; the first extension is that of new files. */
export const glossaryFormats = Object.values(formats).map(({ id, extensions, writer }) => ({
  id,
  extensions,
  isWritten: writer !== null,
}));

/**
 * The format of a text, by its file's name and its beginning; `null` when it is none that we know. Where several
 * share an extension (`.txt`), and where the name says nothing (`.xml`), the beginning tells.
 */
export function detectGlossaryFormat(text: string, fileName: string): FormatId | null {
  const beginning = text.slice(0, limits.beginning);
  const named = Object.values(formats).filter((format) => hasExtension(fileName, format));
  const looking = Object.values(formats).find((format) => format.looksLike(beginning));
  if (named.length === 1) return named[0]?.id ?? null;
  return (named.find((format) => format.looksLike(beginning)) ?? looking ?? named[0])?.id ?? null;
}

/** The format in which a file of this name is written, or `null`. */
export function formatOfName(fileName: string): FormatId | null {
  return Object.values(formats).find((format) => format.writer && hasExtension(fileName, format))?.id ?? null;
}

function hasExtension(fileName: string, { extensions }: GlossaryFormat): boolean {
  return extensions.some((extension) => fileName.toLowerCase().endsWith(extension));
}

/**
 * Reads a text (decoded, without a byte order mark, with line ends `\n`). What the file leaves open is answered by
 * `options`, else as suggested in `needs`. A file with problems gives no entries at all.
 */
export function readGlossaryAs(id: FormatId, text: string, options: ReadOptions = {}): FormatReading {
  const bare = text.replace(/^\uFEFF/u, '');
  const problems = id === 'suiko' ? [] : refusals(bare);
  return problems.length > 0
    ? { entries: [], problems, dropped: [], needs: [] }
    : formats[id].read(bare, options);
}

/** What a file is refused for before anything parses it. */
function refusals(text: string): FormatReading['problems'] {
  if (text.length > limits.text) return [{ code: 'too-large', line: 1, detail: inMegabytes(limits.text) }];
  if (refusedCharacter(text) === null) return [];
  return text
    .split('\n')
    .flatMap((line, index) => {
      const detail = refusedCharacter(line);
      return detail === null ? [] : [{ code: 'control-character' as const, line: index + 1, detail }];
    })
    .slice(0, limits.listed);
}

/** A glossary as a text of another format, and what that format has no place for. */
export interface WrittenGlossary {
  readonly text: string;
  /** How the file is best written: with a byte order mark and CRLF, as spreadsheets want it. */
  readonly forSpreadsheets: boolean;
  readonly notHeld: readonly Loss[];
  /** What a file of this format may take for Suiko to read it, in words, where the text takes more; else `null`. */
  readonly exceeds: string | null;
}

/** Writes entries in a format; `null` when we only read it. `lang` is that of the terms. */
export function writeGlossaryAs(
  id: FormatId,
  entries: readonly Entry[],
  lang: string,
): WrittenGlossary | null {
  const { writer } = formats[id];
  if (writer === null) return null;
  const held = entries.map((entry) => writer.hold(entry));
  const text = writer.write(
    held.filter((entry) => entry !== null),
    lang,
  );
  const limit = id === 'prh' ? limits.yaml : limits.text;
  return {
    text,
    forSpreadsheets: writer.forSpreadsheets,
    notHeld: countLosses(entries, held),
    exceeds: takesMore(text, limit) ? inMegabytes(limit) : null,
  };
}
