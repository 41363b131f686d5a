import { type ChosenFix, type Finding, tierOf } from '#shared/findings';
import { applyEdits, mapOffset, type Span } from '#shared/text';
import type { LocatedFinding, PreviewPlace } from './answers';
import { findingKey } from './batches';

/** Code units of text shown on either side of a place. */
const context = 20;

/** A finding with its place and what its best fix would put there. */
export function locate(id: number, paragraph: number, text: string, finding: Finding): LocatedFinding {
  const { span } = finding;
  const from = wholeFrom(text, Math.max(0, span.from - context));
  const to = wholeTo(text, Math.min(text.length, span.to + context));
  return {
    key: findingKey(id, finding),
    paragraph,
    finding,
    replacement: replacementOf(text, finding),
    excerpt: { text: text.slice(from, to), span: { from: span.from - from, to: span.to - from } },
  };
}

/** What a finding's span becomes by its best fix; `null` without one, or when the fix stands outside the span. */
export function replacementOf(text: string, { span, fixes }: Finding): string | null {
  const edits = fixes[0]?.edits;
  if (!edits) return null;
  const inside = edits.filter((edit) => span.from <= edit.span.from && edit.span.to <= span.to);
  if (inside.length === 0) return null;
  const local = inside.map((edit) => ({
    span: { from: edit.span.from - span.from, to: edit.span.to - span.from },
    insert: edit.insert,
  }));
  return applyEdits(text.slice(span.from, span.to), local).text;
}

/** A place of a batch, with the stretch that all edits of its fix cover before and after. */
export function previewOf(
  id: number,
  paragraph: number,
  text: string,
  { finding, fix }: ChosenFix,
): PreviewPlace {
  const edits = [...fix.edits].sort((a, b) => a.span.from - b.span.from);
  const covered: Span = {
    from: Math.min(finding.span.from, ...edits.map(({ span }) => span.from)),
    to: Math.max(finding.span.to, ...edits.map(({ span }) => span.to)),
  };
  const after = applyEdits(text, edits).text;
  const end = mapOffset(edits, covered.to, 'after');
  return {
    key: findingKey(id, finding),
    paragraph,
    rule: finding.rule,
    tier: tierOf(finding),
    ...(finding.entry === undefined ? {} : { entry: finding.entry }),
    before: text.slice(covered.from, covered.to),
    after: after.slice(covered.from, end),
    contextBefore: text.slice(wholeFrom(text, Math.max(0, covered.from - context)), covered.from),
    contextAfter: text.slice(covered.to, wholeTo(text, Math.min(text.length, covered.to + context))),
    ticked: tierOf(finding) !== 'ask',
  };
}

function wholeFrom(text: string, offset: number): number {
  return isLowSurrogate(text, offset) ? offset - 1 : offset;
}

function wholeTo(text: string, offset: number): number {
  return isLowSurrogate(text, offset) ? offset + 1 : offset;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
