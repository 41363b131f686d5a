import type { ParagraphRange } from '#shared/align';
import type { OpenDocument } from '../documents';
import type { Side } from '../editor-api';
import type { EditorContext } from '../editor-context';
import { editorOptions, lineHeight } from '../editor-options';
import type { KnownParagraphs } from '../known-findings';
import { Emitter, editor, type IDisposable, Range } from '../monaco';

/** The two Monaco editors of the Edit screen and the document they show. */
export interface Panes {
  readonly source: editor.IStandaloneCodeEditor;
  readonly draft: editor.IStandaloneCodeEditor;
  readonly document: OpenDocument;
  /** Another document is shown now; its models and scroll positions are in place. */
  readonly onShow: Emitter<OpenDocument>['event'];
  show(document: OpenDocument): void;
  dispose(): void;
}

/** Makes the editors, once; tabs change their models. */
export function createPanes(
  context: EditorContext,
  containers: Readonly<Record<Side, HTMLElement>>,
  first: OpenDocument,
  textLanguage: string,
  known: () => KnownParagraphs | null,
): Panes {
  const { words } = context.setup;
  const options = editorOptions(context, textLanguage);
  const source = editor.create(containers.source, {
    ...options,
    model: null,
    readOnly: true,
    domReadOnly: true,
    ariaLabel: words.sourceLabel,
    overviewRulerLanes: 0,
  });
  const draft = editor.create(containers.draft, {
    ...options,
    model: null,
    ariaLabel: words.draftLabel,
    overviewRulerLanes: 2,
  });
  const onShow = new Emitter<OpenDocument>();
  let document = first;
  let shown: IDisposable | undefined;

  function show(next: OpenDocument): void {
    if (shown && next === document) return;
    if (shown) keepViewStates();
    shown?.dispose();
    document = next;
    source.setModel(next.source);
    draft.setModel(next.draft);
    source.restoreViewState(next.viewStates.get('source') ?? null);
    draft.restoreViewState(next.viewStates.get('draft') ?? null);
    goWherePersonIs(next);
    shown = context.show({ source, draft, document: next, known });
    onShow.fire(next);
  }

  /** The review, or a command that switched to these panes, may have moved on. */
  function goWherePersonIs(next: OpenDocument): void {
    const place = context.pendingReveal ?? next.selection;
    if (place && !Range.equalsRange(place, draft.getSelection())) {
      draft.setSelection(place);
      draft.revealRangeInCenterIfOutsideViewport(place);
    }
    if (context.pendingReveal) draft.focus();
    context.pendingReveal = null;
  }

  function keepViewStates(): void {
    // A closed document's models are gone already.
    if (document.draft.isDisposed()) return;
    for (const [side, pane] of [
      ['source', source],
      ['draft', draft],
    ] as const) {
      const state = pane.saveViewState();
      if (state) document.viewStates.set(side, state);
    }
  }

  const fontSize = context.onFontSize.event((size) => {
    for (const pane of [source, draft]) pane.updateOptions({ fontSize: size, lineHeight: lineHeight(size) });
  });

  return {
    source,
    draft,
    get document() {
      return document;
    },
    onShow: onShow.event,
    show,
    dispose() {
      keepViewStates();
      shown?.dispose();
      fontSize.dispose();
      source.dispose();
      draft.dispose();
    },
  };
}

/** As `visibleParagraphs`, without what is hidden between them; in order, without overlaps. */
export function visibleRanges(pane: editor.ICodeEditor, margin: number): ParagraphRange[] {
  const lines = pane.getModel()?.getLineCount() ?? 0;
  const ranges: { from: number; to: number }[] = [];
  for (const { startLineNumber, endLineNumber } of pane.getVisibleRanges()) {
    const from = Math.max(0, startLineNumber - 1 - margin);
    const to = Math.min(lines, endLineNumber + margin);
    const last = ranges.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}

/** Paragraphs in view, widened by `margin` on both ends. */
export function visibleParagraphs(pane: editor.ICodeEditor, margin: number): { from: number; to: number } {
  const ranges = pane.getVisibleRanges();
  const lines = pane.getModel()?.getLineCount() ?? 0;
  const first = ranges[0]?.startLineNumber ?? 1;
  const last = ranges.at(-1)?.endLineNumber ?? first;
  return { from: Math.max(0, first - 1 - margin), to: Math.min(lines, last + margin) };
}
