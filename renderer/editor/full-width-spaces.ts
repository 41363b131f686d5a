import type { ParagraphRange } from '#shared/align';
import type { editor } from './monaco';

/** Marks for U+3000, which looks like nothing; `renderWhitespace` knows ASCII blanks only. */
export function fullWidthSpaces(
  model: editor.ITextModel,
  range: ParagraphRange,
): editor.IModelDeltaDecoration[] {
  const marks: editor.IModelDeltaDecoration[] = [];
  for (let line = range.from + 1; line <= range.to; line += 1) {
    const text = model.getLineContent(line);
    for (let at = text.indexOf('\u3000'); at >= 0; at = text.indexOf('\u3000', at + 1)) {
      marks.push({
        range: { startLineNumber: line, startColumn: at + 1, endLineNumber: line, endColumn: at + 2 },
        options: { className: 'suiko-full-width-space' },
      });
    }
  }
  return marks;
}
