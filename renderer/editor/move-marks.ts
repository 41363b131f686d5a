import type { Change } from '#shared/diff';
import { wholeMove } from '#shared/review';
import type { Span } from '#shared/text';
import { rangeOf } from './diff-provider';
import { baseOf, type OpenDocument } from './documents';
import type { EditorWords, ReviewDiffProps } from './editor-api';
import type { editor } from './monaco';

/** Decorations of the moves among the open changes, for the text before and for the draft. */
export interface MoveMarks {
  readonly source: readonly editor.IModelDeltaDecoration[];
  readonly draft: readonly editor.IModelDeltaDecoration[];
}

/**
 * Both halves of each move in their colour, with the paragraph that the text went to or came from before them. The
 * inline view has no text before, so there the draft says where something went from.
 */
export function markMoves(
  document: OpenDocument,
  words: Pick<EditorWords, 'movedFrom' | 'movedTo'>,
  layout: ReviewDiffProps['layout'],
): MoveMarks {
  const source: editor.IModelDeltaDecoration[] = [];
  const draft: editor.IModelDeltaDecoration[] = [];
  const base = baseOf(document);
  for (const half of document.changes) {
    const other = document.changes[half.change.counterpart ?? -1];
    if (!other || half.before === '') continue;
    const { change, movedFrom, paragraph } = wholeMove(half, other);
    const movedTo = words.movedTo(paragraph + 1);
    source.push(mark(base, change.base, movedTo), ...editsOf(base, change, 'base'));
    if (layout === 'inline') draft.push(note(document.draft, half.change.draft, movedTo));
    draft.push(mark(document.draft, change.draft, words.movedFrom(movedFrom + 1)));
    draft.push(...editsOf(document.draft, change, 'draft'));
  }
  return { source, draft };
}

/** What changed in a text on its way. */
function editsOf(
  model: editor.ITextModel,
  { inner = [] }: Change,
  side: 'base' | 'draft',
): editor.IModelDeltaDecoration[] {
  const options = {
    className: side === 'base' ? 'suiko-moved-gone' : 'suiko-moved-come',
    showIfCollapsed: true,
    zIndex: 10,
  };
  return inner.map((one) => ({ range: rangeOf(model, one[side]), options }));
}

function mark(model: editor.ITextModel, span: Span, label: string): editor.IModelDeltaDecoration {
  const { lineNumber, column } = model.getPositionAt(span.from);
  const { lineNumber: last, column: end } = model.getPositionAt(span.to);
  const isWhole = column === 1 && end === model.getLineMaxColumn(last) && lineNumber <= last;
  return {
    range: rangeOf(model, span),
    options: {
      className: isWhole ? 'suiko-moved suiko-moved-lines' : 'suiko-moved',
      before: { content: `${label} `, inlineClassName: 'suiko-move-label' },
      zIndex: 9,
    },
  };
}

/** The words alone, below the text that went: nothing is left to mark. */
function note(model: editor.ITextModel, span: Span, label: string): editor.IModelDeltaDecoration {
  return {
    range: rangeOf(model, span),
    options: {
      showIfCollapsed: true,
      before: { content: `↑ ${label} `, inlineClassName: 'suiko-move-label' },
    },
  };
}
