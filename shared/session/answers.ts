import type { Change } from '#shared/diff';
import type { Finding, RuleId, Severity } from '#shared/findings';
import type {
  ClusterMember,
  Entry,
  Evidence,
  GlossaryConflict,
  GlossaryProblem,
  LineChange,
  NameCluster,
  SharedForm,
} from '#shared/glossary';
import type { OriginBy } from '#shared/origins';
import type { DocumentEdit, Place, Span, Tier } from '#shared/text';

/** A finding with the place it stands at. `key` names it as long as its paragraph is unchanged. */
export interface LocatedFinding {
  readonly key: string;
  /** Index of the paragraph in the draft of this version. */
  readonly paragraph: number;
  readonly finding: Finding;
  /** What the best fix would put in place of the finding's span; `null` when there is none or it stands elsewhere. */
  readonly replacement: string | null;
  /** The paragraph's text around the span, for lists: `text.slice(span)` is the found text. */
  readonly excerpt: { readonly text: string; readonly span: Span };
}

export interface FindingCounts {
  readonly total: number;
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly byTier: Readonly<Record<Tier, number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** What the status bar and the panel heads show. */
export interface Summary {
  readonly version: number;
  readonly findings: FindingCounts;
  /** Paragraphs whose findings are current, of all; equal when the analysis is complete. */
  readonly analysed: number;
  readonly paragraphs: number;
  /** UTF-16 code units. */
  readonly characters: { readonly source: number; readonly draft: number };
  readonly language: 'ja' | 'en' | 'zh';
  /** Paragraphs that a person confirmed, of all that have text. */
  readonly progress: { readonly confirmed: number; readonly all: number };
}

/** Which findings a list or a batch takes; absent fields take all. */
export interface FindingFilter {
  readonly rules?: readonly RuleId[];
  readonly tiers?: readonly Tier[];
  readonly severities?: readonly Severity[];
}

/**
 * Edits computed by the session for one version, to be applied as one undo step.
 * Handing `id` back with the resulting edit lets the session record why the places changed.
 */
export interface Batch {
  readonly id: number;
  readonly version: number;
  readonly edits: readonly DocumentEdit[];
  /** Places changed (a fix of two edits counts once). */
  readonly places: number;
}

/** One place of a batch before it is applied, with a tick for the person. */
export interface PreviewPlace {
  readonly key: string;
  readonly paragraph: number;
  readonly rule: RuleId;
  readonly tier: Tier;
  readonly entry?: string;
  readonly before: string;
  readonly after: string;
  /** Up to 20 characters of the text on either side. */
  readonly contextBefore: string;
  readonly contextAfter: string;
  /** Whether the tick is set at first. */
  readonly ticked: boolean;
}

/** What a preview is about. */
export type BatchRequest =
  | { readonly kind: 'findings'; readonly filter: FindingFilter }
  /** Known variants of all entries, or of one. */
  | { readonly kind: 'names'; readonly entry?: string }
  /** Variants of an entry as if the document's own glossary had it: what a person chose of a cluster. */
  | { readonly kind: 'entry'; readonly entry: Entry };

/** How an edit came about in the editor. */
export interface EditCause {
  /** The batch it applies, when it is one. */
  readonly batch?: number;
  readonly kind: 'edit' | 'undo' | 'redo';
  /**
   * The editor's number for the state *after* the edit: the same state has the same number, so an undo
   * comes back to an earlier one.
   */
  readonly alternative: number;
}

/** A rule and what became of its findings in this document. */
export interface RuleState {
  readonly id: RuleId;
  readonly enabled: boolean;
  /** Open findings; 0 while it is switched off. */
  readonly open: number;
  /** Places of the draft that are as they are because of it. */
  readonly fixed: number;
  readonly ignored: number;
}

/** A paragraph's state as the gutter shows it. */
export type ParagraphStatus = 'untouched' | 'fixed' | 'edited' | 'confirmed' | 'attention';

/** Which paragraphs are shown: open ones have text and are not confirmed; the others whatever their status. */
export type ParagraphFilter = 'open' | 'findings' | 'edited' | 'fixed' | 'attention';

/** What a person wrote about a paragraph of the draft, for whoever works on it next. */
export interface Note {
  readonly paragraph: number;
  /** May have several lines. */
  readonly text: string;
  /** How the paragraph begins. */
  readonly excerpt: string;
}

/** Look of a finding: the tier of its best fix, or `hint` when it may be meant. */
export type FindingLook = Tier | 'hint';

/** A stretch of the draft on the overview: the status that most needs attention, and the gravest finding known. */
export interface OverviewMark {
  readonly range: { readonly from: number; readonly to: number };
  readonly status: ParagraphStatus;
  readonly look: FindingLook | null;
}

/** A finding of the draft where the same text stands in the source. */
export interface SourceFinding {
  readonly from: Place;
  readonly to: Place;
  readonly finding: LocatedFinding;
}

/** Sentences of source and draft that belong together; one side may be empty. */
export interface SentencePair {
  readonly source: readonly PlacedSpan[];
  readonly draft: readonly PlacedSpan[];
}

export interface PlacedSpan {
  readonly paragraph: number;
  readonly span: Span;
}

/** A glossary entry as the table shows it. */
export interface EntryRow {
  readonly entry: Entry;
  /** Index of the glossary it is in: 0 is the project's own. */
  readonly glossary: number;
  /**
   * Places of its term and of its other forms in the draft; `guessed` of the term's are surnames that may mean somebody
   * else whom the text names.
   */
  readonly occurrences: { readonly term: number; readonly variants: number; readonly guessed: number };
}

/** An entry that a form may be one of, with how like the form is to it, 0 to 1. */
export interface LikelyEntry extends EntryRow {
  readonly likeness: number;
}

/** A change as the review lists it. */
export interface ReviewChange {
  readonly change: Change;
  readonly before: string;
  readonly after: string;
  /** Paragraph index in the draft. */
  readonly paragraph: number;
  /** Paragraph index in the text the draft is compared with. */
  readonly baseParagraph: number;
  readonly origins: readonly OriginBy[];
}

/** An occurrence of an entry's form in the draft. */
export interface Occurrence {
  readonly from: Place;
  readonly to: Place;
  readonly text: string;
}

/** An occurrence of an entry's form; `others` are the other people of the text that a surname (黄氏) may mean. */
export interface NamedOccurrence extends Occurrence {
  readonly others: readonly Entry[];
  /** A person said that it is this entry. */
  readonly byHand: boolean;
}

/** A form in the draft that may mean an entry; see `DiscoveredName`. */
export interface DiscoveredOccurrence extends Occurrence {
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** An occurrence with up to 20 code units of its paragraph on either side. */
export interface OccurrenceInContext extends Occurrence {
  readonly contextBefore: string;
  readonly contextAfter: string;
}

/** Forms of the draft that name one thing; see `NameCluster`. */
export interface ClusterRow extends Omit<NameCluster, 'members'> {
  readonly members: readonly ClusterMemberRow[];
}

export interface ClusterMemberRow extends Omit<ClusterMember, 'places'> {
  readonly occurrences: readonly OccurrenceInContext[];
}

/** A glossary of the document; its index in the list is what `EntryRow.glossary` says. */
export interface GlossaryInfo {
  /** The file's reference; `null` for the document's own. */
  readonly key: string | null;
  readonly place: 'own' | 'opened' | 'personal';
  readonly canEdit: boolean;
  readonly entries: number;
}

/** A glossary file on its way into a document. */
export interface GlossaryFile {
  readonly key: string;
  readonly place: 'opened' | 'personal';
  readonly canEdit: boolean;
  readonly text: string;
}

/** What came of a glossary file: how many entries, and its first problems of all. */
export interface ReadGlossary {
  readonly entries: number;
  readonly problems: readonly GlossaryProblem[];
  readonly problemCount: number;
}

/** What was changed in one glossary, by its key: for its file, and for taking it back. */
export interface GlossaryEdit {
  readonly glossary: string | null;
  readonly changes: readonly LineChange[];
}

/** What is left for a person to decide in the glossaries of a document; `glossary` is an index into `glossaries()`. */
export interface GlossaryConflicts {
  /** Values that two people changed differently. */
  readonly values: readonly (GlossaryConflict & { readonly glossary: number })[];
  /** Forms that entries with different terms name; the first wins, within one glossary none does. */
  readonly forms: readonly SharedForm[];
}

/** Which entries a table asks for. */
export interface EntryWindow {
  readonly offset: number;
  readonly limit: number;
  readonly filter?: {
    /** In any form, the reading, the note or a tag; width, case, kana and forms of kanji do not count. */
    readonly search?: string;
    /** An index into `glossaries()`. */
    readonly glossary?: number;
    readonly category?: string;
    /**
     * `used`: stands in the draft; `left`: has forms there that are to be replaced; `proposed`: waits for a person;
     * `surnames`: has surnames taken for it that may mean somebody else; `conflicts`: has a value that two people changed differently, or a form that another entry claims.
     */
    readonly shows?: 'all' | 'used' | 'left' | 'surnames' | 'proposed' | 'conflicts';
  };
  /** Without it the order of the glossaries. */
  readonly sort?: {
    readonly by: 'term' | 'reading' | 'category' | 'places' | 'left';
    readonly descending?: boolean;
  };
  /** An entry whose place in the table is asked for. */
  readonly find?: string;
}

/** A window of the table of entries. */
export interface EntryPage {
  /** Of all that pass the filter. */
  readonly total: number;
  readonly rows: readonly EntryRow[];
  /** Where the entry that was asked for stands among them; `null` where none was asked for, or it does not pass. */
  readonly found: number | null;
}
