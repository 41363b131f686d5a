import {
  applyImport,
  countImport,
  detectGlossaryFormat,
  type Entry,
  type EntryDraft,
  type FormatDrop,
  type FormatId,
  type FormatProblem,
  glossaryFormats,
  type ImportChoice,
  type ImportConflict,
  type ImportCounts,
  type ImportedChanges,
  type ImportPlan,
  type Need,
  newEntryId,
  planImport,
  type ReadOptions,
  readGlossaryAs,
  type WrittenGlossary,
  writeGlossaryAs,
} from '#shared/glossary';
import type { SessionApi } from '#shared/session';

/** A glossary of another program on its way in; without a format it is told by the name and the beginning. */
export interface GlossaryToImport {
  readonly text: string;
  readonly fileName: string;
  readonly format: FormatId | null;
  readonly options: ReadOptions;
}

/** What a file holds and what an import of it would do. */
export interface ImportPreview {
  /** As told; `null` when the text is none of our formats. */
  readonly format: FormatId | null;
  /** All questions that the file leaves open, those that were answered too. */
  readonly needs: readonly Need[];
  readonly problems: readonly FormatProblem[];
  readonly dropped: readonly FormatDrop[];
  /** The first entries. */
  readonly first: readonly EntryDraft[];
  /** What it would do if the glossary were right in every conflict. */
  readonly counts: ImportCounts;
  readonly conflicts: readonly ImportConflict[];
}

export interface GlossaryFormatFacts {
  readonly id: FormatId;
  /** That of new files, with its dot. */
  readonly extension: string;
  readonly isWritten: boolean;
}

const shown = 8;
const nothing = {
  needs: [],
  problems: [],
  dropped: [],
  first: [],
  counts: { added: 0, changed: 0, removed: 0, same: 0 },
  conflicts: [],
};

/** Formats for a list to choose from. */
export function listGlossaryFormats(): readonly GlossaryFormatFacts[] {
  return glossaryFormats.map(({ id, extensions, isWritten }) => ({
    id,
    extension: extensions[0] ?? '',
    isWritten,
  }));
}

/** Reads a glossary of another program and compares it with one of the document; nothing is changed. */
export function previewImport(session: SessionApi, file: GlossaryToImport, glossary: number): ImportPreview {
  const format = formatOf(file);
  if (format === null) return { ...nothing, format };
  const { columns, direction, language, ...asked } = file.options;
  const reading = readGlossaryAs(format, file.text, file.options);
  const isAnswered = columns !== undefined || direction !== undefined || language !== undefined;
  const { needs } = isAnswered ? readGlossaryAs(format, file.text, asked) : reading;
  const plan = planImport(entriesOf(session, glossary), reading.entries);
  return {
    format,
    needs,
    problems: reading.problems,
    dropped: reading.dropped,
    first: reading.entries.slice(0, shown).map(({ entry }) => entry),
    counts: countImport(plan, new Map()),
    conflicts: plan.conflicts,
  };
}

/** What an import would do with these choices, by place in the preview's conflicts. */
export function countImported(
  session: SessionApi,
  file: GlossaryToImport,
  glossary: number,
  choices: ReadonlyMap<number, ImportChoice>,
): ImportCounts {
  const plan = planOf(session, file, glossary);
  return plan ? countImport(plan, choices) : nothing.counts;
}

/** What an import puts into a glossary and takes out of it; `choices` are by place in the preview's conflicts. */
export function settleImport(
  session: SessionApi,
  file: GlossaryToImport,
  glossary: number,
  choices: ReadonlyMap<number, ImportChoice>,
): ImportedChanges {
  const plan = planOf(session, file, glossary);
  return plan ? applyImport(plan, choices, () => newEntryId(random)) : { put: [], removed: [] };
}

/** A glossary of the document in a format; `null` when it is only read. */
export function writeGlossaryFile(
  session: SessionApi,
  glossary: number,
  format: FormatId,
): WrittenGlossary | null {
  return writeGlossaryAs(format, entriesOf(session, glossary), session.summary().language);
}

/** `null` when the text is none of our formats. */
function planOf(session: SessionApi, file: GlossaryToImport, glossary: number): ImportPlan | null {
  const format = formatOf(file);
  if (format === null) return null;
  const { entries } = readGlossaryAs(format, file.text, file.options);
  return planImport(entriesOf(session, glossary), entries);
}

function formatOf({ format, text, fileName }: GlossaryToImport): FormatId | null {
  return format ?? detectGlossaryFormat(text, fileName);
}

/** The entries of a glossary, an index into the session's `glossaries()`. */
function entriesOf(session: SessionApi, glossary: number): readonly Entry[] {
  return session
    .entries()
    .filter((row) => row.glossary === glossary)
    .map(({ entry }) => entry);
}

function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
