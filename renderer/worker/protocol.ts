import type { ParagraphRange } from '#shared/align';
import type { FormatId, ImportChoice } from '#shared/glossary';
import type { NewDocument, SessionApi, Summary } from '#shared/session';
import type { GlossaryToImport } from './glossary-files';

/** The methods of a session that the page may call; `analyse` is the worker's own. */
export type SessionMethod = Exclude<keyof SessionApi, 'analyse'>;

/** Every session method, once; the client builds its mirror from this list. */
export const sessionMethods = [
  'summary',
  'apply',
  'findingsIn',
  'findingList',
  'findingCounts',
  'nextFinding',
  'fixFinding',
  'clean',
  'preview',
  'chosenBatch',
  'returnTo',
  'editByHand',
  'ignore',
  'ignored',
  'setIgnored',
  'ruleStates',
  'switchRule',
  'profile',
  'correctProfile',
  'pairs',
  'statuses',
  'sentencesAt',
  'sourceFindingsIn',
  'overview',
  'filtered',
  'confirm',
  'nextOpen',
  'notes',
  'setNote',
  'takeBackMark',
  'repeatMark',
  'entries',
  'entryList',
  'likelyEntries',
  'putEntry',
  'putEntries',
  'addVariant',
  'removeEntry',
  'removeEntries',
  'promoteEntries',
  'revertEdits',
  'takeEdits',
  'occurrences',
  'assignSurname',
  'assigned',
  'setAssigned',
  'discovered',
  'entryAt',
  'glossaries',
  'glossaryConflicts',
  'putHeader',
  'glossaryPaths',
  'setGlossaryPaths',
  'openGlossary',
  'orderGlossaries',
  'setGlossaries',
  'nameClusters',
  'rejectForm',
  'notOne',
  'setNotOne',
  'changes',
  'texts',
  'compareWith',
  'accept',
  'reject',
  'unaccept',
  'reaccept',
  'takeBack',
  'changesFromSource',
  'statistics',
  'addActiveTime',
  'exportFormats',
  'attach',
  'attached',
  'attachedPairs',
  'exportAs',
  'exportContent',
  'projectText',
] as const satisfies readonly SessionMethod[];

/** Does not compile when the list above lacks a method. */
sessionMethods satisfies readonly SessionMethod[] extends readonly (typeof sessionMethods)[number][]
  ? unknown
  : never;

/** After these, findings may be missing or old: the worker goes on analysing. */
export const methodsThatChangeFindings: ReadonlySet<SessionMethod> = new Set([
  'apply',
  'putEntry',
  'putEntries',
  'addVariant',
  'removeEntry',
  'removeEntries',
  'promoteEntries',
  'revertEdits',
  'takeEdits',
  'openGlossary',
  'orderGlossaries',
  'setGlossaries',
  'rejectForm',
  'ignore',
  'setIgnored',
  'switchRule',
  'correctProfile',
]);

/** What the worker itself can do beside session methods. */
export interface WorkerCalls {
  open: [document: NewDocument];
  openProject: [text: string, fileName: string];
  close: [];
  look: [range: ParagraphRange];
  /** Of no document. */
  rules: [];
  /** Of no document. */
  glossaryFormats: [];
  previewImport: [file: GlossaryToImport, glossary: number];
  countImported: [file: GlossaryToImport, glossary: number, choices: ReadonlyMap<number, ImportChoice>];
  settleImport: [file: GlossaryToImport, glossary: number, choices: ReadonlyMap<number, ImportChoice>];
  writeGlossaryFile: [glossary: number, format: FormatId];
}

export type Call =
  | {
      readonly [M in SessionMethod]: { readonly method: M; readonly args: Parameters<SessionApi[M]> };
    }[SessionMethod]
  | {
      readonly [M in keyof WorkerCalls]: { readonly method: M; readonly args: WorkerCalls[M] };
    }[keyof WorkerCalls];

/** From the page; `id` is unique in the life of the worker and comes back in the reply. */
export type Request = Call & { readonly id: number; readonly document: string };

/** From the worker. */
export type Reply =
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: PlainError }
  | { readonly kind: 'progress'; readonly document: string; readonly summary: Summary }
  /** The analysis of a document threw: a bug; it goes on with the next edit. */
  | { readonly kind: 'analysis-error'; readonly document: string; readonly error: PlainError };

export interface PlainError {
  readonly message: string;
  readonly stack: string;
}

export function toPlainError(thrown: unknown): PlainError {
  if (!(thrown instanceof Error)) return { message: String(thrown), stack: '' };
  return { message: thrown.message, stack: thrown.stack ?? '' };
}
