import type { FileRef } from '#shared/contract';
import type { RuleId } from '#shared/findings';
import type {
  EntryRow,
  FindingCounts,
  FindingFilter,
  LocatedFinding,
  Note,
  ParagraphFilter,
  ParagraphStatus,
  ReviewChange,
  SourceInfo,
  Summary,
} from '#shared/session';
import type { Place } from '#shared/text';
import { currentAmong, listedChanges } from './change-rows';
import { type NamesState, noNames } from './names-state';

export type Screen = 'edit' | 'names' | 'review';

/** What a draft may be compared with in place of the baseline; a `label` says what the text is, as "Monday 10:30". */
export type ReviewBase =
  | { readonly kind: 'source' }
  | { readonly kind: 'text'; readonly label: string; readonly text: string };

/** What opening did by itself, told in the bar above the panes until it is dismissed. */
export interface OpeningSummary {
  readonly fixed: number;
  /** The document's revision right after; as long as it stands, one undo takes the fixes back. */
  readonly revision: number;
}

/** The part of the list of findings that the page holds. */
export interface FindingWindow {
  readonly filter: FindingFilter;
  /** All that pass the filter; `rows` may hold fewer. */
  readonly total: number;
  readonly rows: readonly LocatedFinding[];
  readonly limit: number;
  /** Of what passes the filter's other limits, for the list of rules; `null` where there are none. */
  readonly counts: FindingCounts | null;
}

/** A candidate of a fix just tried: the same key takes it back and tries the next. */
export interface Trial {
  readonly finding: LocatedFinding;
  /** The candidate that stands in the draft, from 0. */
  readonly fix: number;
  /** The draft's version and the cursor's place right after; elsewhere or later the trial is over. */
  readonly version: number;
  readonly place: Place | null;
}

/**
 * What the page knows of one open document; the texts are with the editor and the engine.
 * `revision` counts everything that a saved project would hold, not only edits of the text.
 */
export interface DocumentState {
  readonly id: string;
  readonly name: string;
  /** The project file; `null` until it is saved for the first time. */
  readonly file: FileRef | null;
  /** Hexadecimal SHA-256 of what was last read from or written to it: finds it again after a restart. */
  readonly fileHash: string | null;
  /** What another program made of the file, once the person knows it: nobody is asked twice. `null` for a file gone. */
  readonly hashOnDisk?: string | null;
  /** The text file it was opened from, to read it again; `null` for pasted texts and projects. */
  readonly textFile: FileRef | null;
  readonly source: SourceInfo;
  /** Glossary files opened for it, in order. */
  readonly glossaryFiles: readonly FileRef[];
  /** Written by a newer version: not to be saved over. */
  readonly readOnly: boolean;
  /** Milliseconds since 1970; the order of tabs after a restart. */
  readonly openedAt: number;
  readonly revision: number;
  /** `null` when it has never been saved. */
  readonly savedRevision: number | null;
  readonly keptRevision: number;
  /** The revision that the history has last. */
  readonly versionRevision: number;
  /** Brought back at the start with edits that no project file has, kept until then (ISO 8601); `null` once seen. */
  readonly recovered: string | null;
  /** The last attempt to keep edits failed. */
  readonly keepFailed: boolean;
  readonly screen: Screen;
  readonly summary: Summary;
  /** All findings were known once: from then on the counts wait until they are again. */
  readonly isCounted: boolean;
  readonly opening: OpeningSummary | null;
  readonly findings: FindingWindow;
  readonly selectedFinding: string | null;
  readonly trial: Trial | null;
  /** Rules that were offered to be switched off: nobody is asked twice. */
  readonly offeredRules: readonly RuleId[];
  /** Those that stand in the draft. */
  readonly entries: readonly EntryRow[];
  readonly names: NamesState;
  readonly changes: readonly ReviewChange[];
  /** An index into `changes`. */
  readonly currentChange: number | null;
  /** What the draft is compared with in place of the baseline; `null` for that. */
  readonly comparedWith:
    | { readonly kind: 'source' }
    | { readonly kind: 'text'; readonly label: string }
    | null;
  /** Origins the list of changes is limited to, by `originKey`; `null` shows all. */
  readonly originFilter: string | null;
  readonly notes: readonly Note[];
  /** The name of the text attached to it, if there is one. */
  readonly attached: string | null;
  /** The paragraph of the draft under the cursor; `null` before the cursor was ever there. */
  readonly here: { readonly paragraph: number; readonly status: ParagraphStatus } | null;
  /** Which paragraphs the panes show, chosen by a filter, and how many pass it now; `null` shows all. */
  readonly shown: { readonly filter: ParagraphFilter; readonly count: number } | null;
}

export const findingPage = 400;

/** A document as it is right after opening. */
export function newDocument(
  known: Pick<DocumentState, 'id' | 'name' | 'file' | 'textFile' | 'source' | 'openedAt' | 'summary'>,
): DocumentState {
  return {
    fileHash: null,
    glossaryFiles: [],
    readOnly: false,
    revision: 0,
    savedRevision: null,
    keptRevision: -1,
    versionRevision: 0,
    recovered: null,
    keepFailed: false,
    screen: 'edit',
    opening: null,
    isCounted: false,
    findings: { filter: {}, total: 0, rows: [], limit: findingPage, counts: null },
    selectedFinding: null,
    trial: null,
    offeredRules: [],
    entries: [],
    names: noNames,
    changes: [],
    currentChange: null,
    comparedWith: null,
    originFilter: null,
    notes: [],
    attached: null,
    here: null,
    shown: null,
    ...known,
  };
}

/** Something a saved project would hold has changed. */
export function revise(document: DocumentState): DocumentState {
  return { ...document, revision: document.revision + 1 };
}

/** A document is called as its project file. */
export function nameOfProject({ name }: FileRef): string {
  return name.replace(/\.suiko$/iu, '');
}

/** Whether a file that is opened, with this hash, is what a document was read from or last written to. */
export function isProjectOf(document: DocumentState, file: FileRef, sha256: string): boolean {
  if (document.file?.id === file.id) return true;
  if (document.fileHash !== sha256) return false;
  // A document that came back may have lost its file; one that a browser handed over has a reference each time.
  // Two files on disk, however alike, are two documents.
  return document.file === null || (!document.file.canOverwrite && document.file.name === file.name);
}

/** `revision` is what was written, `fileHash` the hash of the bytes. */
export function markSaved(
  document: DocumentState,
  file: FileRef,
  fileHash: string,
  revision: number,
): DocumentState {
  return { ...document, file, fileHash, name: nameOfProject(file), savedRevision: revision, readOnly: false };
}

export function markKept(document: DocumentState, revision: number): DocumentState {
  return { ...document, keptRevision: Math.max(document.keptRevision, revision), keepFailed: false };
}

/** An answer for an older version than the one known changes nothing. */
export function takeSummary(document: DocumentState, summary: Summary): DocumentState {
  const { summary: known } = document;
  if (summary.version < known.version) return document;
  // At every key the paragraph is unchecked for a moment: numbers that go down and up again tell nothing.
  const isPassing = document.isCounted && !isComplete(summary);
  const keepsCounts = isPassing || countsTheSame(known.findings, summary.findings);
  const findings = keepsCounts ? known.findings : summary.findings;
  const progress = isSameProgress(known, summary) ? known.progress : summary.progress;
  const isCounted = document.isCounted || isComplete(summary);
  return { ...document, isCounted, summary: { ...summary, findings, progress } };
}

/** Whether all findings are known. */
export function isComplete({ analysed, paragraphs }: Summary): boolean {
  return analysed >= paragraphs;
}

function isSameProgress({ progress: one }: Summary, { progress: other }: Summary): boolean {
  return one.confirmed === other.confirmed && one.all === other.all;
}

/** Most keys change no number: what shows the numbers is not drawn again for them. */
function countsTheSame(one: FindingCounts, other: FindingCounts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Filters the list; the rows shown so far stay until the engine answers. */
export function filterFindings(document: DocumentState, filter: FindingFilter): DocumentState {
  return { ...document, findings: { ...document.findings, filter, limit: findingPage } };
}

/**
 * New rows of the list. The selection stays on its finding; when that is gone it moves to the row now at its place,
 * so that fixing one after the other walks down the list. At first it is on the first row.
 */
export function takeFindings(
  document: DocumentState,
  total: number,
  answered: readonly LocatedFinding[],
  counts: FindingCounts | null = null,
): DocumentState {
  const { selectedFinding, findings } = document;
  const rows = keepRows(findings.rows, answered);
  const isThere = rows.some((row) => row.key === selectedFinding);
  const before = findings.rows.findIndex((row) => row.key === selectedFinding);
  const successor = rows[Math.min(Math.max(before, 0), rows.length - 1)];
  return {
    ...document,
    findings: { ...findings, total, rows, counts },
    selectedFinding: isThere ? selectedFinding : (successor?.key ?? null),
  };
}

/**
 * The rows answered, as the objects known before where they say the same, so that a list draws again only what
 * changed; the known list itself when nothing did.
 */
function keepRows(
  known: readonly LocatedFinding[],
  answered: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const byKey = new Map(known.map((row) => [row.key, row]));
  const rows = answered.map((row) => {
    const before = byKey.get(row.key);
    return before && saysTheSame(before, row) ? before : row;
  });
  return rows.length === known.length && rows.every((row, index) => row === known[index]) ? known : rows;
}

function saysTheSame(one: LocatedFinding, other: LocatedFinding): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.replacement === other.replacement &&
    one.excerpt.text === other.excerpt.text &&
    one.excerpt.span.from === other.excerpt.span.from &&
    one.finding.fixes.length === other.finding.fixes.length
  );
}

/** New open changes; the current one keeps its number, or the next listed one becomes current. */
export function takeChanges(document: DocumentState, changes: readonly ReviewChange[]): DocumentState {
  const rows = listedChanges(changes, document.originFilter);
  return { ...document, changes, currentChange: currentAmong(rows, document.currentChange ?? 0) };
}

/** Limits the list of changes to one origin; the first of it becomes current unless the current one is. */
export function filterChanges(document: DocumentState, originFilter: string | null): DocumentState {
  const rows = listedChanges(document.changes, originFilter);
  return { ...document, originFilter, currentChange: currentAmong(rows, document.currentChange ?? 0) };
}
