import type { ParagraphRange } from '#shared/align';
import type { OpenDocument } from '../documents';
import type { Side } from '../editor-api';
import type { EditorContext } from '../editor-context';
import { Emitter, type IDisposable } from '../monaco';
import { hiddenParagraphs, hideLines, hidesSome, markHidden } from './hidden-lines';
import { rangeAt } from './pair-index';
import type { PairsInView } from './pairs-in-view';
import type { Panes } from './panes';

/** Which pairs of the document in the panes are on the screen. */
export interface ShownParagraphs extends IDisposable {
  /** By the pair's index. */
  isHidden(pair: number): boolean;
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

  /** A new filter, or none. */
  function choose(document: OpenDocument): void {
    if (document !== panes.document || (document.shownOnly && view.pairs.length === 0)) return;
    const shown = document.shownOnly;
    hidden = shown ? view.pairs.map(({ draft }) => !meets(shown, draft)) : [];
    markHidden(document, rangesOf('draft'));
    apply();
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
    for (const side of ['source', 'draft'] as const) hideLines(panes[side], rangesOf(side));
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
    onChange: onChange.event,
    dispose() {
      for (const subscription of subscriptions) subscription.dispose();
    },
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
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}
