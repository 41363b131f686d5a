import type { Span } from '#shared/text';
import type { Piece } from './editor-api';
import { type editor, Range } from './monaco';
import { toPlace } from './positions';

/** The range of a span that counts from the start of a paragraph, in the text joined by line ends. */
export function rangeFrom(model: editor.ITextModel, paragraph: number, { from, to }: Span): Range {
  const start = model.getOffsetAt({ lineNumber: paragraph + 1, column: 1 });
  return Range.fromPositions(model.getPositionAt(start + from), model.getPositionAt(start + to));
}

/** The text at such a span, with at most `reach` code units on either side; surrogate pairs stay whole. */
export function pieceOf(model: editor.ITextModel, paragraph: number, span: Span, reach: number): Piece {
  const at = rangeFrom(model, paragraph, span);
  const near = rangeFrom(model, paragraph, { from: span.from - reach, to: span.to + reach });
  const textBetween = (range: Range) => model.getValueInRange(range);
  return {
    from: toPlace(at.getStartPosition()),
    to: toPlace(at.getEndPosition()),
    text: textBetween(at),
    before: textBetween(Range.fromPositions(near.getStartPosition(), at.getStartPosition())),
    after: textBetween(Range.fromPositions(at.getEndPosition(), near.getEndPosition())),
  };
}
