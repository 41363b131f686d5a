import { createDocuments, type Documents, type OpenDocument } from './documents';
import type { EditorSelection, EditorSetup, EditorTheme, FoundSpans, Side } from './editor-api';
import type { KnownParagraphs } from './known-findings';
import { Emitter, type editor, type IDisposable } from './monaco';
import { type LineRange, rangeEnd, rangeStart } from './positions';

/** The two editors on the screen: of the panes, or of the review (whose source is the baseline). */
export interface ShownEditors {
  readonly source: editor.ICodeEditor;
  readonly draft: editor.ICodeEditor;
  readonly document: OpenDocument;
  /** What is known about the paragraphs in view; `null` where no findings are drawn. */
  known(): KnownParagraphs | null;
}

/** What the parts of the editor share. One a page. */
export interface EditorContext {
  readonly setup: EditorSetup;
  readonly documents: Documents;
  /** The editors shown last, `null` before the first. */
  readonly shown: ShownEditors | null;
  /** Side that has, or last had, the focus. */
  readonly side: Side;
  /** A place to go to as soon as a draft is shown. */
  pendingReveal: LineRange | null;
  /** What a search found; `onFound` tells that it is another. */
  found: FoundSpans | null;
  readonly onFound: Emitter<void>;
  fontSize: number;
  screenReader: boolean;
  readonly onCursor: Emitter<EditorSelection>;
  readonly onFontSize: Emitter<number>;
  readonly onTheme: Emitter<EditorTheme>;
  /** Until the answer is disposed of; the editors shown before come back then. */
  show(editors: ShownEditors): IDisposable;
}

export function createContext(setup: EditorSetup): EditorContext {
  const stack: ShownEditors[] = [];
  let side: Side = 'draft';
  const onCursor = new Emitter<EditorSelection>();

  function show(editors: ShownEditors): IDisposable {
    stack.push(editors);
    const subscriptions = (['source', 'draft'] as const).flatMap((name) => [
      editors[name].onDidFocusEditorText(() => {
        side = name;
        report(editors);
      }),
      editors[name].onDidChangeCursorSelection(() => {
        if (side === name) report(editors);
      }),
    ]);
    subscriptions.push(
      editors.draft.onDidCompositionStart(() => editors.document.tracker.compositionStarted()),
      editors.draft.onDidCompositionEnd(() => editors.document.tracker.compositionEnded()),
    );
    return {
      dispose() {
        stack.splice(stack.indexOf(editors), 1);
        for (const subscription of subscriptions) subscription.dispose();
      },
    };
  }

  function report(editors: ShownEditors): void {
    const selection = readSelection(editors, side);
    if (side === 'draft') editors.document.selection = editors.draft.getSelection();
    if (selection) onCursor.fire(selection);
  }

  return {
    setup,
    documents: createDocuments(setup.engine),
    get shown() {
      return stack.at(-1) ?? null;
    },
    get side() {
      return side;
    },
    pendingReveal: null,
    found: null,
    onFound: new Emitter<void>(),
    fontSize: setup.fontSize,
    screenReader: setup.screenReader,
    onCursor,
    onFontSize: new Emitter<number>(),
    onTheme: new Emitter<EditorTheme>(),
    show,
  };
}

/** The selection of one side; `null` while the editor has no text. */
export function readSelection(editors: ShownEditors, side: Side): EditorSelection | null {
  const range = editors[side].getSelection();
  const model = editors[side].getModel();
  if (!range || !model) return null;
  return {
    document: editors.document.id,
    side,
    from: rangeStart(range),
    to: rangeEnd(range),
    text: model.getValueInRange(range),
  };
}
