import { tierOf } from '#shared/findings';
import type { LocatedFinding } from '#shared/session';
import type { Tier } from '#shared/text';
import type { editor } from './monaco';
import type { LineRange } from './positions';

/** Look of a finding: its tier, or `hint` when it may be meant. */
export type FindingLook = Tier | 'hint';

export function lookOf({ finding }: LocatedFinding): FindingLook {
  return finding.severity === 'hint' ? 'hint' : tierOf(finding);
}

/** Underlines for findings; hues and shapes are in `editor.css`. */
export function findingDecorations(
  findings: readonly LocatedFinding[],
  model: editor.ITextModel,
): editor.IModelDeltaDecoration[] {
  return findings.map((located) => ({
    range: visibleRange(located, model),
    options: { className: `suiko-finding suiko-${lookOf(located)}`, zIndex: 5 },
  }));
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
