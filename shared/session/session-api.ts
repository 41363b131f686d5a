import type { Pair, ParagraphRange } from '#shared/align';
import type { ExportContent, ExportedComment, ExportFormat } from '#shared/export';
import type { IgnoredFinding, RuleId } from '#shared/findings';
import type { Entry, Glossary, HeaderValue, NotOne, Variant } from '#shared/glossary';
import type { AssignedName } from '#shared/project';
import type { DocumentStatistics } from '#shared/review';
import type { Cue, DocumentEdit, Failure, Place, Profile, Result, Span } from '#shared/text';
import type {
  Batch,
  BatchRequest,
  ClusterRow,
  DiscoveredOccurrence,
  EditCause,
  EntryPage,
  EntryRow,
  EntryWindow,
  FindingCounts,
  FindingFilter,
  GlossaryConflicts,
  GlossaryEdit,
  GlossaryFile,
  GlossaryInfo,
  LikelyEntry,
  LocatedFinding,
  NamedOccurrence,
  Note,
  OverviewMark,
  ParagraphFilter,
  ParagraphStatus,
  PreviewPlace,
  ReadGlossary,
  ReviewChange,
  RuleState,
  SentencePair,
  SourceFinding,
  Summary,
} from './answers';
import type { Attached } from './attached-text';

/** Where the source came from, kept in the project. */
export interface SourceInfo {
  readonly fileName: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed';
  readonly sha256: string;
}

export interface NewDocument {
  readonly name: string;
  readonly source: SourceInfo;
  /** Whole text, line ends `\n`. */
  readonly text: string;
  /** The draft where there is one already, as `text`; else it begins as the source. */
  readonly draft?: string;
  /** Subtitles and their times, where the text came as SRT or WebVTT; paragraphs are those of `text`. */
  readonly cues?: readonly Cue[];
  /** Read-only glossaries in order, after the document's own. */
  readonly glossaries: readonly Glossary[];
}

/** What an export says beside the text. */
export interface ExportDetails {
  /** Who made the changes, for formats that name somebody. */
  readonly author: string;
  /** When, in ISO 8601. */
  readonly date: string;
  /** Comments beside the notes, such as open problems. */
  readonly comments?: readonly ExportedComment[];
}

/** An exported document: a text, or bytes in base64. */
export type Exported =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly base64: string };

/**
 * The engine on one document. The command line calls it directly, the editor through a worker: every
 * argument and answer survives a structured clone. Answers speak of the current `version`; the caller
 * counts versions by the edits it handed in. Whole-document work is done in pieces by `analyse`.
 */
export interface SessionApi {
  /** Counts edits, from 0. */
  summary(): Summary;
  /**
   * Checks up to `limit` more paragraphs, those of `first` before others; true while some are left. Answers below
   * speak of the paragraphs checked so far.
   */
  analyse(limit: number, first?: ParagraphRange): boolean;

  /** The draft changed. Edits count in the text before them, do not overlap, and are in any order. */
  apply(edits: readonly DocumentEdit[], cause: EditCause): Summary;

  findingsIn(range: ParagraphRange): readonly LocatedFinding[];
  /** A window of the list of findings in text order, with the number of all that pass the filter. */
  findingList(window: { readonly offset: number; readonly limit: number; readonly filter: FindingFilter }): {
    readonly total: number;
    readonly rows: readonly LocatedFinding[];
  };
  findingCounts(filter: FindingFilter): FindingCounts;
  /** The nearest finding that starts after (or before) a place, wrapping round at the end; `null` when there is none. */
  nextFinding(place: Place, direction: 'next' | 'previous'): LocatedFinding | null;
  /** A fix of a finding as a batch; `null` when the finding is gone. `fix` counts from 0. */
  fixFinding(key: string, fix: number): Batch | null;

  /** Everything certain (`likely`: and everything probable), repeated until nothing changes, as one batch. */
  clean(tier: 'safe' | 'likely'): Batch;
  /** The places a batch would change, in text order. Places that overlap are settled as checks.md orders them. */
  preview(request: BatchRequest): readonly PreviewPlace[];
  /**
   * The batch of the places a person left ticked. Unknown keys are dropped. The places of `left` stay as they are: from
   * when the batch is applied they are among `ignored()`, and no longer once it is undone.
   */
  chosenBatch(keys: readonly string[], left?: readonly string[]): Batch;

  /**
   * The batch that brings the draft back to that of a project's text, such as a version of the history, origins and
   * confirmations of the paragraphs it changes included; `null` for what is no project of ours.
   */
  returnTo(project: string): Batch | null;

  /** Edits of a person's own (find and replace) as one batch; they count in this version and do not overlap. */
  editByHand(edits: readonly DocumentEdit[]): Batch;

  /** A person does not want to see a finding: here, or wherever its rule finds its text. False when it is gone. */
  ignore(key: string, where: 'here' | 'everywhere'): boolean;
  /** What is ignored, in the order it was. */
  ignored(): readonly IgnoredFinding[];
  /** Puts another list in place of `ignored()`: to take one back, or all as they were before a step. */
  setIgnored(ignored: readonly IgnoredFinding[]): void;
  /** All rules of the draft's language with what they did in this document. */
  ruleStates(): readonly RuleState[];
  switchRule(rule: RuleId, enabled: boolean): void;

  /** How the document is set, with the values a person corrected. */
  profile(): { readonly profile: Profile; readonly corrected: readonly (keyof Profile)[] };
  /** Corrects values of the profile; those left out are told by the text again. */
  correctProfile(corrections: Partial<Profile>): void;

  /** All paragraphs in order; see `Pair`. */
  pairs(): readonly Pair[];
  statuses(range: ParagraphRange): readonly ParagraphStatus[];
  /** The sentences that belong to the one at a place; `null` where there are none, or in a pair of very long texts. */
  sentencesAt(side: 'source' | 'draft', place: Place): SentencePair | null;
  /** Findings of the draft where they come from, for source paragraphs `[from, to)`. */
  sourceFindingsIn(range: ParagraphRange): readonly SourceFinding[];
  /** The whole draft in at most `limit` stretches, of what is known now; stretches with nothing to tell are left out. */
  overview(limit: number): readonly OverviewMark[];
  /** The paragraphs a filter shows, as ranges in order. */
  filtered(filter: ParagraphFilter): readonly ParagraphRange[];

  /**
   * Confirms paragraphs, or takes their confirmation away; those without text are passed over. Answers how many
   * changed: one step of `takeBackMark`, none when it is 0. An edit of a paragraph takes its confirmation away too.
   */
  confirm(range: ParagraphRange, confirmed: boolean): number;
  /** The first paragraph behind one that has text and is not confirmed, going round; `null` when there is none. */
  nextOpen(paragraph: number): number | null;
  /** The notes of all paragraphs, or of some, in text order. They stay with their paragraphs through edits. */
  notes(range?: ParagraphRange): readonly Note[];
  /** Puts a note on a paragraph, or takes it away with `null`; false when nothing changed. A step of `takeBackMark`. */
  setNote(paragraph: number, text: string | null): boolean;
  /** Takes back the last `confirm` or `setNote` that changed something; its first paragraph, `null` for none. */
  takeBackMark(): number | null;
  /** Does again what `takeBackMark` took back last; answers as it does. */
  repeatMark(): number | null;

  /** A window of the table of entries, with the number of all that pass the filter. */
  entryList(window: EntryWindow): EntryPage;
  entries(): readonly EntryRow[];
  /** The entries a form is most like, the likeliest first; of two that are alike, the one that the draft names. */
  likelyEntries(form: string, limit: number): readonly LikelyEntry[];
  /**
   * Adds to, or replaces by id in, a glossary: an index into `glossaries()`, 0 being the document's own. Edits of
   * glossaries answer what they changed: what has a key is to be written to its file, and `revertEdits` takes it back.
   */
  putEntry(entry: Entry, glossary?: number): readonly GlossaryEdit[];
  /** As `putEntry`, many at once. */
  putEntries(entries: readonly Entry[], glossary?: number): readonly GlossaryEdit[];
  /** To the document's own glossary; an entry of another one is copied there. */
  addVariant(entryId: string, variant: Variant): readonly GlossaryEdit[];
  /** From a glossary, or else from the first that has it and can be edited. */
  removeEntry(entryId: string, glossary?: number): readonly GlossaryEdit[];
  /** As `removeEntry`, many at once, each from the first glossary that has it and can be edited. */
  removeEntries(entryIds: readonly string[]): readonly GlossaryEdit[];
  /** Moves entries of the document's own glossary into another one. */
  promoteEntries(entryIds: readonly string[], glossary: number): readonly GlossaryEdit[];
  /** Takes edits back, and leaves what was done since. */
  revertEdits(edits: readonly GlossaryEdit[]): readonly GlossaryEdit[];
  /** Takes in what others did to the files of opened glossaries; answers what that changed here. */
  takeEdits(edits: readonly GlossaryEdit[]): readonly GlossaryEdit[];
  /** A surname counts for the one of its bearers who was named last before it; see `assignSurnames`. */
  occurrences(entryId: string): readonly NamedOccurrence[];
  /**
   * Takes the surname that begins at a place for one of its bearers, whatever stands before it, or with `null` for whom
   * the text says; false when no such surname stands there. `setAssigned` puts another list in place of `assigned()`.
   */
  assignSurname(place: Place, entryId: string | null): boolean;
  assigned(): readonly AssignedName[];
  setAssigned(assigned: readonly AssignedName[]): void;
  /** Places of forms that no glossary lists and that may mean the entry. */
  discovered(entryId: string): readonly DiscoveredOccurrence[];
  /** The entry whose form covers or touches a place, for hovers. */
  entryAt(
    place: Place,
  ): { readonly entry: Entry; readonly span: Span; readonly others: readonly Entry[] } | null;
  /** The document's own, the opened ones in order, the personal one. */
  glossaries(): readonly GlossaryInfo[];
  /** Opens a glossary file's text behind the others, or again in its place; nothing changes when it cannot be read. */
  openGlossary(file: GlossaryFile): Result<ReadGlossary, Failure<'glossary-not-ours'>>;
  /** Keeps the opened glossaries of these keys, in this order. */
  orderGlossaries(keys: readonly string[]): void;
  glossaryConflicts(): GlossaryConflicts;
  /** Puts a value of a glossary's header in place, for its file too; answers what it was, to take it back. */
  putHeader(decided: HeaderValue, glossary: number): HeaderValue;
  /** Where the glossaries of a project lie, as its file says it. */
  glossaryPaths(): readonly string[];
  setGlossaryPaths(paths: readonly string[]): void;
  /** Glossaries that cannot be edited, in place of all that were opened. */
  setGlossaries(glossaries: readonly Glossary[]): void;

  /**
   * The names that take several forms in the draft, of entries first, then those no entry has. To bring one to its
   * right form: `entryOfCluster` makes an entry of what a person chose, `preview({ kind: 'entry', entry })` shows
   * its places, `putEntry(entry)` keeps it, and then `chosenBatch` takes the keys left ticked.
   */
  nameClusters(): readonly ClusterRow[];
  /**
   * A form is not this name, and is never again proposed for it: with an entry, as one of its `not` forms in the
   * document's own glossary; without one, as a pair of `notOne()`. Listed forms of an entry are dropped.
   */
  rejectForm(
    cluster: { readonly entry: string | null; readonly canonical: string },
    text: string,
  ): readonly GlossaryEdit[];
  /** Pairs of forms without an entry that a person said are not one name, in the order it was. */
  notOne(): readonly NotOne[];
  /** Puts another list in place of `notOne()`: to take a rejection back. */
  setNotOne(pairs: readonly NotOne[]): void;

  /** What is open between draft and baseline, or what it is compared with instead, in text order. */
  changes(): readonly ReviewChange[];
  /** Whole texts, line ends `\n`. */
  texts(): { readonly source: string; readonly baseline: string; readonly draft: string };
  /** Compares the draft with another whole text, such as a snapshot; `null` goes back to the baseline. Not kept. */
  compareWith(text: string | null): void;
  /**
   * Moves the baseline to agree with the draft at these places, as one step: indices into `changes()` of this
   * version, a move being taken whole whichever half is named. Only the baseline moves, not what else is compared.
   */
  accept(indices: readonly number[]): void;
  /** The batch that brings the draft back at these places to what it is compared with; indices as in `accept`. */
  reject(indices: readonly number[]): Batch;
  /** Takes back the last `accept`; false when there is none. */
  unaccept(): boolean;
  /** Does again what `unaccept` took back last; false when there is none. */
  reaccept(): boolean;
  /** The batch that brings the draft back to the machine translation at these of `changesFromSource()`. */
  takeBack(indices: readonly number[]): Batch;

  /** What changed from the machine translation to the draft, accepted or not, in text order. */
  changesFromSource(): readonly ReviewChange[];
  /** Counts from machine translation to draft. */
  statistics(): DocumentStatistics;
  /** Adds to the time a person was active in this document, in milliseconds. Kept in the project. */
  addActiveTime(ms: number): void;
  /** Puts another text of the same content beside the source, or takes it away with `null`. */
  attach(attached: Attached | null): void;
  attached(): Attached | null;
  /** How paragraphs of the source (`source`) and of the attached text (`draft`) belong together; empty without one. */
  attachedPairs(): readonly Pair[];

  /** Formats the document can be written in: those with timings only where it came with some. */
  exportFormats(): readonly ExportFormat[];
  exportAs(format: ExportFormat, details: ExportDetails): Promise<Exported>;
  /** What a format is made from, for those who make it elsewhere: a long text takes seconds. */
  exportContent(format: ExportFormat, details: ExportDetails): ExportContent;
  /** The `.suiko` file's text. */
  projectText(): string;
}
