import { rangeOf } from './diff-provider';
import { baseOf, type OpenDocument } from './documents';
import type { ReviewDiffProps } from './editor-api';
import type { EditorContext } from './editor-context';
import { editorOptions, lineHeight } from './editor-options';
import { editor, type IDisposable } from './monaco';
import { markMoves } from './move-marks';

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
  const moves = {
    source: source.createDecorationsCollection(),
    draft: draft.createDecorationsCollection(),
  };
  let current: number | null = null;
  let layout: ReviewDiffProps['layout'] = 'side-by-side';

  function showTexts(): void {
    widget.setModel({ original: baseOf(document), modified: document.draft });
  }
  showTexts();

  /** The widget forgets the names of its editors at every change of its options. */
  function update(options: editor.IDiffEditorOptions): void {
    widget.updateOptions(options);
    // The inline view never wraps the text it hides, and would leave it so when both stand side by side again.
    source.updateOptions({
      ariaLabel: words.baselineLabel,
      wordWrapOverride2: layout === 'inline' ? 'off' : 'inherit',
    });
    draft.updateOptions({ ariaLabel: words.draftLabel });
  }

  function highlight(): void {
    const chosen = current === null ? undefined : document.changes[current]?.change;
    const other = document.changes[chosen?.counterpart ?? -1]?.change;
    const halves = [chosen, other].filter((change) => change !== undefined);
    highlights.source.set(halves.map(({ base }) => highlightOf(baseOf(document), base)));
    highlights.draft.set(halves.map(({ draft }) => highlightOf(document.draft, draft)));
  }

  function showMoves(): void {
    const marks = markMoves(document, words, layout);
    moves.source.set([...marks.source]);
    moves.draft.set([...marks.draft]);
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
      if (changed !== document) return;
      highlight();
      showMoves();
    }),
    context.documents.onCompared.event((changed) => {
      if (changed === document) showTexts();
    }),
    context.documents.onClose.event((closed) => {
      if (closed === document) widget.setModel(null);
    }),
    context.onFontSize.event((fontSize) => update({ fontSize, lineHeight: lineHeight(fontSize) })),
  ];
  return {
    setLayout(chosen) {
      layout = chosen;
      update({ renderSideBySide: layout === 'side-by-side' });
      showMoves();
    },
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
