import { type FindingLook, type LocatedFinding, lookOf, type SourceFinding } from '#shared/session';
import type { editor } from './monaco';
import { type LineRange, toRange } from './positions';

/** Underlines for findings; hues and shapes are in `editor.css`. */
export function findingDecorations(
  findings: readonly LocatedFinding[],
  model: editor.ITextModel,
): editor.IModelDeltaDecoration[] {
  return findings.map((located) => ({
    range: visibleRange(located, model),
    options: underline(lookOf(located.finding)),
  }));
}

/** The same in the source, where the findings come from. */
export function sourceDecorations(findings: readonly SourceFinding[]): editor.IModelDeltaDecoration[] {
  return findings.map(({ from, to, finding: { finding } }) => ({
    range: toRange(from, to),
    options: underline(lookOf(finding)),
  }));
}

function underline(look: FindingLook): editor.IModelDecorationOptions {
  return { className: `suiko-finding suiko-${look}`, zIndex: 5 };
}

/** Where something is missing the span is empty: the character beside it is underlined. */
function visibleRange({ paragraph, finding: { span } }: LocatedFinding, model: editor.ITextModel): LineRange {
  const lineNumber = paragraph + 1;
  const end = model.getLineMaxColumn(lineNumber) - 1;
  const isEmpty = span.from === span.to;
  const from = isEmpty && span.from === end ? Math.max(0, end - 1) : span.from;
  const to = isEmpty ? Math.min(end, from + 1) : span.to;
  return { startLineNumber: lineNumber, startColumn: from + 1, endLineNumber: lineNumber, endColumn: to + 1 };
}
