import type { ComponentType } from 'react';
import type { Engine } from '#renderer/worker';
import type { ParagraphRange } from '#shared/align';
import type { Entry } from '#shared/glossary';
import type {
  Batch,
  EditCause,
  LocatedFinding,
  ParagraphStatus,
  ReviewChange,
  Summary,
} from '#shared/session';
import type { DocumentEdit, Place, Span } from '#shared/text';

export type Side = 'source' | 'draft';
export type EditorTheme = 'light' | 'dark' | 'contrast';
export type EditorLanguage = 'en' | 'ja' | 'zh';
export type Direction = 'next' | 'previous';

/** What the editor needs from the shell, given once when it is loaded. */
export interface EditorSetup {
  readonly engine: Engine;
  /** Of the interface; Monaco's own words follow it. Changing it needs a reload of the page. */
  readonly language: EditorLanguage;
  readonly theme: EditorTheme;
  /** Pixels. */
  readonly fontSize: number;
  /** The text under the cursor is laid out for screen readers. */
  readonly screenReader: boolean;
  readonly words: EditorWords;
  /** Runs what the person chose in the quick-fix menu. */
  onQuickFix(choice: QuickFix): void;
}

/** Sentences of the interface that stand inside Monaco. */
export interface EditorWords {
  /** Names of the panes, for screen readers. */
  readonly sourceLabel: string;
  readonly draftLabel: string;
  readonly baselineLabel: string;
  readonly attachedLabel: string;
  /** The sentence that explains a finding. */
  describe(finding: LocatedFinding): string;
  /** The keys at the foot of the hover, such as `Ctrl+. fix · F8 next`. */
  hoverKeys(): string;
  /** Short title of a fix: `。。 → 。`. `read` tells the text where its edits stand. */
  fixTitle(finding: LocatedFinding, fix: number, read: (span: Span) => Piece): string;
  fixAllTitle(finding: LocatedFinding): string;
  readonly ignoreTitle: string;
  readonly ignoreEverywhereTitle: string;
  readonly addToGlossaryTitle: string;
  /** An entry in one line, and those that a name may mean besides. */
  entryTitle(entry: Entry): string;
  otherEntries(others: readonly Entry[]): string;
  /** Beside a text that moved: where it went, and where it came from. Paragraphs are counted from 1. */
  movedTo(paragraph: number): string;
  movedFrom(paragraph: number): string;
  /** What a status sign in the gutter means. */
  statusTitle(status: ParagraphStatus): string;
}

/** A stretch of the draft with what stands round it, on whatever lines. */
export interface Piece {
  readonly from: Place;
  readonly to: Place;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** A choice in the quick-fix menu. */
export type QuickFix =
  | {
      readonly kind: 'fix';
      readonly document: string;
      readonly finding: LocatedFinding;
      readonly fix: number;
    }
  | { readonly kind: 'fix-all'; readonly document: string; readonly finding: LocatedFinding }
  | {
      readonly kind: 'ignore';
      readonly document: string;
      readonly finding: LocatedFinding;
      readonly where: 'here' | 'everywhere';
    }
  | { readonly kind: 'add-to-glossary'; readonly document: string; readonly text: string };

/** A draft changed by `edits`, all counted in the text before them; `version` is the one after. */
export interface EditEvent {
  readonly document: string;
  readonly edits: readonly DocumentEdit[];
  readonly cause: EditCause;
  readonly version: number;
}

/** What a search found in a document's texts: starts and ends in turn, whole-text offsets, in order. */
export interface FoundSpans {
  readonly document: string;
  readonly source: Int32Array;
  readonly draft: Int32Array;
}

export interface EditorSelection {
  readonly document: string;
  readonly side: Side;
  readonly from: Place;
  readonly to: Place;
  /** Empty when nothing is selected. */
  readonly text: string;
}

/** A step that changes no text but is undone in order with the edits of a draft. */
export interface UndoableStep {
  readonly label: string;
  undo(): void;
  redo(): void;
}

/** What commands may do with the editor. Documents are named by the engine's ids. */
export interface EditorApi {
  /** Makes the texts of a document that is open in the engine ready to be shown. */
  openDocument(document: string): Promise<void>;
  closeDocument(document: string): void;
  /** The draft's text now, line ends `\n`. */
  draftText(document: string): string;
  /** As `draftText`, of the source, which never changes. */
  sourceText(document: string): string;
  /** The text at a span that counts as those of a finding in `paragraph` do, with `reach` code units round it. */
  pieceOf(document: string, paragraph: number, span: Span, reach: number): Piece;
  /** Marks in the draft the places that belong to a finding; `null` takes the marks away. */
  markRelated(document: string, finding: LocatedFinding | null): void;
  /** Edits handed to the engine so far; equals `Summary.version` of an answer that is not stale. */
  version(document: string): number;

  /**
   * Applies a batch as one undo step named `label`. `ask` is called again when the draft changed before its answer
   * came; the batch that was applied comes back, or `null` when `ask` answered `null` or nothing to do.
   */
  apply(document: string, ask: () => Promise<Batch | null>, label: string): Promise<Batch | null>;
  /** Puts a step that has been done on the draft's undo stack. */
  pushStep(document: string, step: UndoableStep): void;
  undo(document: string): void;
  redo(document: string): void;
  canUndo(document: string): boolean;
  canRedo(document: string): boolean;

  focus(side?: Side): void;
  /** An input method is composing: no shortcut may act. */
  isComposing(): boolean;
  /** Of the pane that has, or last had, the focus; `null` when no document is shown. */
  selection(): EditorSelection | null;
  /** The cursor's place in the draft. */
  place(): Place | null;
  /**
   * Scrolls to a place of the shown draft, selects up to `to`, and focuses. Where no draft is shown, as soon
   * as the Edit screen's is.
   */
  reveal(from: Place, to?: Place): void;
  /** As `reveal`, after an answer that took its time: a text field the person went to meanwhile keeps the focus. */
  moveTo(from: Place): void;
  /** Puts the cursor on the next or previous paragraph of the draft. */
  moveParagraph(direction: Direction): void;
  /** Selects the next finding and, without a screen reader, shows its hover; `null` when there is none. */
  goToFinding(direction: Direction): Promise<LocatedFinding | null>;
  /** The finding under the cursor, among those known now. */
  findingAtCursor(): LocatedFinding | null;
  openHover(): void;
  openFixMenu(): void;

  /** Marks what a search found; `null` takes the marks away. */
  showFound(found: FoundSpans | null): void;
  /** Selects a place of a shown text and scrolls to it; the focus stays where it is. */
  selectSpan(side: Side, span: Span): void;
  /** The selection of a side in whole-text offsets; `null` where nothing is shown. */
  selectedSpan(side: Side): Span | null;

  /** Statuses or notes changed: asks for them anew and tells `onSummary`. */
  refreshMarks(document: string): Promise<void>;
  /**
   * Shows only these paragraphs of the draft, with what the source has for them, or all with `null`. All are shown
   * again, and `onShowAll` is told, as soon as the person goes to, selects, or changes what is hidden.
   */
  showOnly(document: string, shown: readonly ParagraphRange[] | null): void;
  /** A text was attached in the engine, or taken away: the third pane shows what is there now. */
  refreshAttached(document: string): void;

  /** Open changes of a document as last answered, in text order. */
  changes(document: string): readonly ReviewChange[];
  /** Asks the engine anew and tells `onChanges`; `null` when a text changed before the answer came. */
  refreshChanges(document: string): Promise<readonly ReviewChange[] | null>;
  /**
   * Moves the baseline at these changes and the other halves of their moves; one undo step. False when a text changed
   * since `changes` was answered (then they are asked anew, and an index means another change) and where the draft is
   * compared with another text than the baseline.
   */
  acceptChanges(document: string, indices: readonly number[]): Promise<boolean>;
  /** Brings the draft back at these changes to what it is compared with; one undo step. False when a text changed. */
  rejectChanges(document: string, indices: readonly number[]): Promise<boolean>;
  /** Compares the draft with another whole text; `null` goes back to the baseline. */
  compareWith(document: string, text: string | null): Promise<void>;

  setTheme(theme: EditorTheme): void;
  setFontSize(pixels: number): void;
  setScreenReader(isUsed: boolean): void;

  /** Listeners are called in the order they were added; the answer takes the listener away. */
  onEdit(listener: (event: EditEvent) => void): () => void;
  /** The engine's answer to an edit, unless a newer edit was made meanwhile. */
  onSummary(listener: (document: string, summary: Summary) => void): () => void;
  onCursor(listener: (selection: EditorSelection) => void): () => void;
  /** Open changes were asked anew, by the review or after `acceptChanges`. */
  onChanges(listener: (document: string, changes: readonly ReviewChange[]) => void): () => void;
  /** The baseline moved, by accepting changes or by undoing and redoing that. */
  onBaseline(listener: (document: string) => void): () => void;
  onShowAll(listener: (document: string) => void): () => void;
  /** Undo, redo or a new step: menus ask `canUndo` again. */
  onUndoChange(listener: (document: string) => void): () => void;
}

/** Source and draft side by side. Mount it once; change `document` to change tabs. */
export interface EditPanesProps {
  readonly document: string;
  /** Share of the width the source takes, 0–1; `onSplit` is told when the person drags the divider. */
  readonly split: number;
  onSplit(split: number): void;
  /** BCP 47, of the text. */
  readonly textLanguage: string;
  /** Words for the divider, for screen readers. */
  readonly dividerLabel: string;
  /** The third pane, with the text attached to the document; `null` hides it. */
  readonly attached: AttachedPaneProps | null;
  /** Paragraphs in view changed. */
  onVisible?(range: ParagraphRange): void;
}

/** The attached text stands left of the source, with a share of the source's side, 0–1. */
export interface AttachedPaneProps {
  readonly share: number;
  onShare(share: number): void;
  readonly dividerLabel: string;
}

/** Baseline and draft as a diff of our own changes. */
export interface ReviewDiffProps {
  readonly document: string;
  readonly layout: 'side-by-side' | 'inline';
  readonly textLanguage: string;
  /** Index into the open changes, `null` for none; it is scrolled into view and highlighted. */
  readonly current: number | null;
  /** The cursor stands in a change. */
  onCurrent(index: number): void;
}

/** What `loadEditor` gives: Monaco is loaded by then. */
export interface LoadedEditor {
  readonly api: EditorApi;
  readonly EditPanes: ComponentType<EditPanesProps>;
  readonly ReviewDiff: ComponentType<ReviewDiffProps>;
}
