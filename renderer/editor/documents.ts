import type { DocumentEngine, Engine } from '#renderer/worker';
import type { ParagraphRange } from '#shared/align';
import type { ReviewChange, Summary } from '#shared/session';
import { invariant } from '#shared/text';
import { createEditTracker, type EditTracker } from './edit-tracker';
import type { EditEvent, Side } from './editor-api';
import { draftLanguage, sourceLanguage } from './languages';
import { Emitter, editor, Uri } from './monaco';
import type { LineRange } from './positions';

/** The models of a document, alive from `open` to `close`, whether it is shown or not. */
export interface OpenDocument {
  readonly id: string;
  readonly engine: DocumentEngine;
  readonly source: editor.ITextModel;
  readonly draft: editor.ITextModel;
  /** What the review compares the draft with; `acceptChanges` moves it. */
  readonly baseline: editor.ITextModel;
  /** Another text that the draft is compared with instead, while somebody asks so. */
  compared: editor.ITextModel | null;
  readonly tracker: EditTracker;
  /** Open changes as last answered, and the models' versions they speak of. */
  changes: readonly ReviewChange[];
  changesOf: TextVersions;
  /** Where the person was last in the draft, on whatever screen. */
  selection: LineRange | null;
  /** Decorations of `markRelated`. */
  relatedMarks: readonly string[];
  /** What a filter shows, as it was when it was chosen; `null` shows all. */
  shownOnly: readonly ParagraphRange[] | null;
  /** Decorations over the paragraphs that are hidden now. */
  hiddenMarks: readonly string[];
  /** Scroll positions and cursors while another tab is shown. */
  readonly viewStates: Map<Side, editor.ICodeEditorViewState>;
}

export interface TextVersions {
  readonly base: editor.ITextModel;
  readonly baseVersion: number;
  readonly draft: number;
}

export interface Documents {
  open(id: string): Promise<OpenDocument>;
  close(id: string): void;
  /** Throws when no document is open under the id. */
  get(id: string): OpenDocument;
  /** The document a draft's model belongs to. */
  ofDraft(model: { readonly uri: Uri }): OpenDocument | undefined;
  /** Asks for the open changes; `null` when a text changed before the answer came. */
  refreshChanges(document: OpenDocument): Promise<readonly ReviewChange[] | null>;
  /** Compares the draft with another whole text; `null` goes back to the baseline. */
  compareWith(document: OpenDocument, text: string | null): Promise<void>;
  /** Asks for the summary anew: marks changed, and no text did. */
  refreshSummary(document: OpenDocument): Promise<void>;
  showOnly(document: OpenDocument, shown: readonly ParagraphRange[] | null): void;
  /** Ends a filter, and tells so; nothing when all is shown. */
  showAll(document: OpenDocument): void;
  readonly onShowOnly: Emitter<OpenDocument>;
  readonly onShowAll: Emitter<OpenDocument>;
  /** The draft is compared with another text from now on. */
  readonly onCompared: Emitter<OpenDocument>;
  /** A text was attached, or taken away. */
  readonly onAttached: Emitter<OpenDocument>;
  /** Its models are about to be disposed of. */
  readonly onClose: Emitter<OpenDocument>;
  readonly onEdit: Emitter<EditEvent>;
  /** The engine's answer to the newest edit, or findings that came in since. */
  readonly onSummary: Emitter<{ readonly document: OpenDocument; readonly summary: Summary }>;
  readonly onUndoChange: Emitter<OpenDocument>;
  readonly onChanges: Emitter<OpenDocument>;
  /** The baseline moved, forth or back. */
  readonly onBaseline: Emitter<OpenDocument>;
}

export function createDocuments(engine: Engine): Documents {
  const open = new Map<string, OpenDocument>();
  const onClose = new Emitter<OpenDocument>();
  const onEdit = new Emitter<EditEvent>();
  const onSummary = new Emitter<{ document: OpenDocument; summary: Summary }>();
  const onUndoChange = new Emitter<OpenDocument>();
  const onChanges = new Emitter<OpenDocument>();
  const onShowOnly = new Emitter<OpenDocument>();
  const onShowAll = new Emitter<OpenDocument>();
  const onBaseline = new Emitter<OpenDocument>();
  const onCompared = new Emitter<OpenDocument>();
  const onAttached = new Emitter<OpenDocument>();

  engine.onProgress((id, summary) => announce(id, summary));

  function announce(id: string, summary: Summary): void {
    const document = open.get(id);
    if (document && summary.version === document.tracker.version) onSummary.fire({ document, summary });
  }

  async function openDocument(id: string): Promise<OpenDocument> {
    const session = engine.document(id);
    const [texts, summary] = await Promise.all([session.texts(), session.summary()]);
    invariant(!open.has(id), `document ${id} is open already`);
    const draft = createModel(texts.draft, draftLanguage, 'draft', id);
    const tracker = createEditTracker(draft, summary.version, (edits, cause, version) => {
      // A rejected answer is a bug of the engine; the page's door for bugs reports it.
      void session.apply(edits, cause).then((answer) => announce(id, answer));
      onEdit.fire({ document: id, edits, cause, version });
      onUndoChange.fire(get(id));
    });
    const baseline = createModel(texts.baseline, sourceLanguage, 'baseline', id);
    const document: OpenDocument = {
      id,
      engine: session,
      source: createModel(texts.source, sourceLanguage, 'source', id),
      draft,
      baseline,
      compared: null,
      tracker,
      changes: [],
      changesOf: { base: baseline, baseVersion: 0, draft: 0 },
      selection: null,
      relatedMarks: [],
      shownOnly: null,
      hiddenMarks: [],
      viewStates: new Map(),
    };
    open.set(id, document);
    return document;
  }

  function close(id: string): void {
    const document = open.get(id);
    if (!document) return;
    open.delete(id);
    document.tracker.dispose();
    // Whoever shows the texts lets go of them first.
    onClose.fire(document);
    const { source, draft, baseline, compared } = document;
    for (const model of [source, draft, baseline, compared]) model?.dispose();
  }

  function get(id: string): OpenDocument {
    const document = open.get(id);
    invariant(document, `document ${id} is not open in the editor`);
    return document;
  }

  function ofDraft(model: { readonly uri: Uri }): OpenDocument | undefined {
    const document = open.get(model.uri.path.slice(1));
    return document?.draft.uri.toString() === model.uri.toString() ? document : undefined;
  }

  async function refreshChanges(document: OpenDocument): Promise<readonly ReviewChange[] | null> {
    const asked = textVersions(document);
    const changes = await document.engine.changes();
    if (document.draft.isDisposed() || !document.tracker.isSettled || !sameVersions(asked, document))
      return null;
    document.changes = changes;
    document.changesOf = asked;
    onChanges.fire(document);
    return changes;
  }

  async function compareWith(document: OpenDocument, text: string | null): Promise<void> {
    const before = document.compared;
    document.compared = text === null ? null : createModel(text, sourceLanguage, 'compared', document.id);
    void document.engine.compareWith(text);
    // Whoever shows the old text lets go of it first.
    onCompared.fire(document);
    before?.dispose();
    await refreshChanges(document);
  }

  async function refreshSummary(document: OpenDocument): Promise<void> {
    announce(document.id, await document.engine.summary());
  }

  function showOnly(document: OpenDocument, shown: readonly ParagraphRange[] | null): void {
    document.shownOnly = shown;
    document.hiddenMarks = document.draft.deltaDecorations([...document.hiddenMarks], []);
    onShowOnly.fire(document);
  }

  function showAll(document: OpenDocument): void {
    if (!document.shownOnly) return;
    showOnly(document, null);
    onShowAll.fire(document);
  }

  return {
    open: openDocument,
    close,
    get,
    ofDraft,
    refreshChanges,
    compareWith,
    refreshSummary,
    showOnly,
    showAll,
    onShowOnly,
    onShowAll,
    onCompared,
    onAttached,
    onClose,
    onEdit,
    onSummary,
    onUndoChange,
    onChanges,
    onBaseline,
  };
}

let lastCompared = 0;

function createModel(text: string, language: string, kind: string, id: string): editor.ITextModel {
  // A new text to compare with is made before the last one goes: they need names of their own.
  const query = kind === 'compared' ? String(++lastCompared) : '';
  const model = editor.createModel(
    text,
    language,
    Uri.from({ scheme: 'suiko', authority: kind, path: `/${id}`, query }),
  );
  model.setEOL(editor.EndOfLineSequence.LF);
  // No tabs, guesses or trailing blanks are Monaco's to change; coloured brackets would be parsed at every key.
  model.updateOptions({
    trimAutoWhitespace: false,
    insertSpaces: false,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}

/** The text that stands beside the draft in the review. */
export function baseOf({ compared, baseline }: OpenDocument): editor.ITextModel {
  return compared ?? baseline;
}

function textVersions(document: OpenDocument): TextVersions {
  const base = baseOf(document);
  return { base, baseVersion: base.getVersionId(), draft: document.draft.getVersionId() };
}

/** Whether the document is open and its texts are those of `versions`. */
export function sameVersions(versions: TextVersions, document: OpenDocument): boolean {
  if (document.draft.isDisposed()) return false;
  const now = textVersions(document);
  return (
    now.base === versions.base && now.baseVersion === versions.baseVersion && now.draft === versions.draft
  );
}
