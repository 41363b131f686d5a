import { rangeOf } from './diff-provider';
import { baseOf, type OpenDocument } from './documents';
import type { ReviewDiffProps } from './editor-api';
import type { EditorContext } from './editor-context';
import { editorOptions, lineHeight } from './editor-options';
import { editor, type IDisposable } from './monaco';

/** Monaco's diff widget over baseline and draft, with the session's changes in it. */
export interface ReviewView extends IDisposable {
  setLayout(layout: ReviewDiffProps['layout']): void;
  /** Highlights a change and scrolls it into view. */
  setCurrent(index: number | null): void;
}

export function createReviewView(
  context: EditorContext,
  container: HTMLElement,
  document: OpenDocument,
  textLanguage: string,
  onCurrent: (index: number) => void,
): ReviewView {
  const { words } = context.setup;
  const widget = editor.createDiffEditor(container, {
    ...editorOptions(context, textLanguage),
    diffWordWrap: 'on',
    originalEditable: false,
    useInlineViewWhenSpaceIsLimited: false,
    hideUnchangedRegions: { enabled: true, contextLineCount: 2, minimumLineCount: 3, revealLineCount: 20 },
    ignoreTrimWhitespace: false,
    // Changes are accepted and rejected by our own commands, which keep their origins and the undo order.
    renderMarginRevertIcon: false,
    renderGutterMenu: false,
    glyphMargin: false,
  });
  const source = widget.getOriginalEditor();
  const draft = widget.getModifiedEditor();
  const highlights = {
    source: source.createDecorationsCollection(),
    draft: draft.createDecorationsCollection(),
  };
  let current: number | null = null;

  function showTexts(): void {
    widget.setModel({ original: baseOf(document), modified: document.draft });
  }
  showTexts();

  /** The widget forgets the names of its editors at every change of its options. */
  function update(options: editor.IDiffEditorOptions): void {
    widget.updateOptions(options);
    source.updateOptions({ ariaLabel: words.baselineLabel });
    draft.updateOptions({ ariaLabel: words.draftLabel });
  }

  function highlight(): void {
    const change = current === null ? undefined : document.changes[current]?.change;
    highlights.source.set(change ? [highlightOf(baseOf(document), change.base)] : []);
    highlights.draft.set(change ? [highlightOf(document.draft, change.draft)] : []);
  }

  function setCurrent(index: number | null): void {
    if (index === current) return;
    current = index;
    highlight();
    const change = index === null ? undefined : document.changes[index]?.change;
    if (change) draft.revealRangeInCenterIfOutsideViewport(rangeOf(document.draft, change.draft));
  }

  function tellCurrent(): void {
    const position = draft.getPosition();
    if (!position || !draft.hasTextFocus()) return;
    const offset = document.draft.getOffsetAt(position);
    const index = document.changes.findIndex(
      ({ change }) => change.draft.from <= offset && offset <= change.draft.to,
    );
    if (index >= 0 && index !== current) onCurrent(index);
  }

  const subscriptions: IDisposable[] = [
    context.show({ source, draft, document, known: () => null }),
    draft.onDidChangeCursorPosition(tellCurrent),
    context.documents.onChanges.event((changed) => {
      if (changed === document) highlight();
    }),
    context.documents.onCompared.event((changed) => {
      if (changed === document) showTexts();
    }),
    context.onFontSize.event((fontSize) => update({ fontSize, lineHeight: lineHeight(fontSize) })),
  ];
  return {
    setLayout: (layout) => update({ renderSideBySide: layout === 'side-by-side' }),
    setCurrent,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
      widget.dispose();
    },
  };
}

function highlightOf(
  model: editor.ITextModel,
  span: { readonly from: number; readonly to: number },
): editor.IModelDeltaDecoration {
  return {
    range: rangeOf(model, span),
    options: { className: 'suiko-current-change', showIfCollapsed: true, zIndex: 10 },
  };
}
