import type { ParagraphRange } from '#shared/align';
import type { Rule } from '#shared/findings';
import type {
  FormatId,
  ImportChoice,
  ImportCounts,
  ImportedChanges,
  WrittenGlossary,
} from '#shared/glossary';
import type { NewDocument, SessionApi, SourceInfo, Summary } from '#shared/session';
import type { Failure, Result } from '#shared/text';
import type { GlossaryFormatFacts, GlossaryToImport, ImportPreview } from './glossary-files';

/**
 * A session as the page sees it: each method of `SessionApi` answers with a promise. Calls on one
 * document are answered in the order they were made, so an answer speaks of the version after the last
 * `apply` made before it. `analyse` is missing: the worker does it by itself between calls.
 * A promise is rejected for bugs only (an exception in the worker, or the worker's end).
 */
export type DocumentEngine = {
  readonly [M in Exclude<keyof SessionApi, 'analyse'>]: (
    ...args: Parameters<SessionApi[M]>
  ) => Promise<Awaited<ReturnType<SessionApi[M]>>>;
};

/** What opening a project tells beside its session. */
export interface OpenedProject {
  readonly name: string;
  /** Written by a newer version: may be read and exported, not saved over. */
  readonly readOnly: boolean;
  readonly source: SourceInfo;
}

/** What a rule says of itself. The rules are with the worker, so that the page's first load is light. */
export type RuleFacts = Pick<Rule, 'id' | 'severity' | 'scope' | 'languages' | 'examples' | 'keeps'>;

/** All open documents, run by one worker off the page's thread. Ids are the caller's own. */
export interface Engine {
  open(id: string, document: NewDocument): Promise<Summary>;
  /** Fails with the codes of a project that cannot be read; nothing is open under `id` then. */
  openProject(id: string, text: string, fileName: string): Promise<Result<OpenedProject, Failure>>;
  /** All rules, in the order in which their fixes win. */
  rules(): Promise<readonly RuleFacts[]>;
  /** The formats of glossaries that can be imported, and exported if they are written. */
  glossaryFormats(): Promise<readonly GlossaryFormatFacts[]>;
  /** What an import into a glossary would do; `glossary` is an index into the document's `glossaries()`. */
  previewImport(id: string, file: GlossaryToImport, glossary: number): Promise<ImportPreview>;
  /** How many entries it would touch, with a choice for each conflict by its place. */
  countImported(
    id: string,
    file: GlossaryToImport,
    glossary: number,
    choices: ReadonlyMap<number, ImportChoice>,
  ): Promise<ImportCounts>;
  /** What an import puts into a glossary and takes out of it, with a choice for each conflict by its place. */
  settleImport(
    id: string,
    file: GlossaryToImport,
    glossary: number,
    choices: ReadonlyMap<number, ImportChoice>,
  ): Promise<ImportedChanges>;
  /** A glossary of the document in a format; `null` when that is only read. */
  writeGlossaryFile(id: string, glossary: number, format: FormatId): Promise<WrittenGlossary | null>;
  /** Forgets a document; calls on it that are still under way are answered first. */
  close(id: string): Promise<void>;
  /** The same object for the same id while it is open; calls before `open` are rejected. */
  document(id: string): DocumentEngine;
  /** Which paragraphs to check first: the visible ones. */
  look(id: string, range: ParagraphRange): void;
  /** Findings came in: at most ten times a second, and once when the analysis is complete. */
  onProgress(listener: (id: string, summary: Summary) => void): () => void;
  /** The worker ended by itself. Called once; every call under way and later is rejected. */
  onCrash(listener: (error: Error) => void): () => void;
  dispose(): void;
}
