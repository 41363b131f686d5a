import type { ReviewChange } from '#shared/session';
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
    if (!other) continue;
    const isGone = half.before !== '';
    const [gone, come] = isGone ? [half, other] : [other, half];
    const label = isGone
      ? words.movedTo(come.paragraph + 1 + leading(come.after))
      : words.movedFrom(gone.baseParagraph + 1 + leading(gone.before));
    if (!isGone) draft.push(mark(document.draft, textOf(half, 'draft'), label));
    else {
      source.push(mark(base, textOf(half, 'base'), label));
      if (layout === 'inline') draft.push(note(document.draft, half.change.draft, label));
    }
  }
  return { source, draft };
}

/** What moved, without the line ends and spaces round it. */
function textOf({ change, before, after }: ReviewChange, side: 'base' | 'draft'): Span {
  const text = side === 'base' ? before : after;
  const { from, to } = change[side];
  return { from: from + text.length - text.trimStart().length, to: to - text.length + text.trimEnd().length };
}

function leading(text: string): number {
  return (/^\n*/u.exec(text)?.[0] ?? '').length;
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
