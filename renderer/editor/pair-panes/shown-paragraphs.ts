import type { ParagraphRange } from '#shared/align';
import { firstIndex } from '#shared/text';
import type { OpenDocument } from '../documents';
import type { Side } from '../editor-api';
import type { EditorContext } from '../editor-context';
import { Emitter, type editor, type IDisposable } from '../monaco';
import { hiddenParagraphs, hideLines, hidesSome, markHidden } from './hidden-lines';
import { findPair, rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import type { Panes } from './panes';

/** Which pairs of the document in the panes are on the screen. */
export interface ShownParagraphs extends IDisposable {
  /** By the pair's index. */
  isHidden(pair: number): boolean;
  /** Monaco draws the marks of a hidden line on the one before it: they are not to be made. */
  hides(side: Side, paragraph: number): boolean;
  /** Pairs came to be hidden or shown. */
  readonly onChange: Emitter<void>['event'];
}

/**
 * Hides in both panes the pairs that a filter does not show; a pair is shown whole. What a person does to hidden text
 * is never done unseen: a selection, an edit or an undo that reaches into it shows all.
 */
export function followShown(context: EditorContext, panes: Panes, view: PairsInView): ShownParagraphs {
  const { documents } = context;
  const onChange = new Emitter<void>();
  let hidden: readonly boolean[] = [];
  const gaps = {
    source: panes.source.createDecorationsCollection(),
    draft: panes.draft.createDecorationsCollection(),
  };

  /** A new filter, or none. */
  function choose(document: OpenDocument): void {
    if (document !== panes.document || (document.shownOnly && view.pairs.length === 0)) return;
    const shown = document.shownOnly;
    hidden = shown ? view.pairs.map(({ draft }) => !meets(shown, draft)) : [];
    markHidden(document, rangesOf('draft'));
    apply();
    leaveHidden();
  }

  /** A cursor nobody sees goes on to the next paragraph that is shown, or back to the last. */
  function leaveHidden(): void {
    const line = panes.draft.getPosition()?.lineNumber ?? 1;
    if (!hides('draft', line - 1)) return;
    const pair = findPair(view.pairs, 'draft', line - 1);
    const isShown = (index: number) => hidden[index] === false;
    const next = view.pairs.findIndex((_, index) => index > pair && isShown(index));
    const goal = next >= 0 ? next : view.pairs.findLastIndex((_, index) => isShown(index));
    const at = { lineNumber: rangeAt(view.pairs, goal, 'draft').from + 1, column: 1 };
    panes.draft.setPosition(at);
    panes.draft.revealPositionInCenterIfOutsideViewport(at);
  }

  function hides(side: Side, paragraph: number): boolean {
    return hidden[findPair(view.pairs, side, paragraph)] ?? false;
  }

  /** The texts are other lines now: what is hidden is what was. */
  function follow(): void {
    const { document } = panes;
    if (!document.shownOnly || view.pairs.length === 0) return;
    if (document.hiddenMarks.length === 0) {
      choose(document);
      return;
    }
    const marked = hiddenParagraphs(document);
    hidden = view.pairs.map(({ draft }) => draft.from === draft.to || covers(marked, draft));
    apply();
  }

  function apply(): void {
    for (const side of ['source', 'draft'] as const) {
      const ranges = rangesOf(side);
      hideLines(panes[side], ranges);
      const lines = panes[side].getModel()?.getLineCount() ?? 0;
      gaps[side].set(ranges.filter(({ to }) => to < lines).map(({ to }) => gapBefore(to)));
    }
    onChange.fire();
  }

  function rangesOf(side: Side): ParagraphRange[] {
    const ranges: { from: number; to: number }[] = [];
    for (const [index, isHidden] of hidden.entries()) {
      const { from, to } = rangeAt(view.pairs, index, side);
      const last = ranges.at(-1);
      if (!isHidden || from === to) continue;
      if (last?.to === from) last.to = to;
      else ranges.push({ from, to });
    }
    return ranges;
  }

  const subscriptions = [
    documents.onShowOnly.event(choose),
    panes.onShow(() => {
      hidden = [];
    }),
    view.onChange(follow),
    panes.draft.onDidChangeCursorSelection(({ selection }) => {
      const isCaret = selection.startLineNumber === selection.endLineNumber;
      if (!isCaret && hidesSome(panes.document, selection.startLineNumber, selection.endLineNumber))
        documents.showAll(panes.document);
    }),
    panes.draft.onDidChangeModelContent(({ changes }) => {
      const touchesHidden = changes.some(({ range, text }) => {
        const first = range.startLineNumber;
        return hidesSome(panes.document, first, first + text.split('\n').length - 1);
      });
      if (touchesHidden) documents.showAll(panes.document);
    }),
  ];
  return {
    isHidden: (pair) => hidden[pair] ?? false,
    hides,
    onChange: onChange.event,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** A line over the paragraph says that something above it is not shown. */
function gapBefore(paragraph: number): editor.IModelDeltaDecoration {
  const line = paragraph + 1;
  return {
    range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
    options: { blockClassName: 'suiko-gap' },
  };
}

/** Whether some of `ranges`, which are in order, share a paragraph with `range`. */
function meets(ranges: readonly ParagraphRange[], range: ParagraphRange): boolean {
  const next = ranges[firstEndingBehind(ranges, range.from)];
  return next !== undefined && next.from < range.to;
}

function covers(ranges: readonly ParagraphRange[], range: ParagraphRange): boolean {
  const next = ranges[firstEndingBehind(ranges, range.from)];
  return next !== undefined && next.from <= range.from && range.to <= next.to;
}

function firstEndingBehind(ranges: readonly ParagraphRange[], paragraph: number): number {
  return firstIndex(ranges.length, (index) => (ranges[index]?.to ?? 0) > paragraph);
}
