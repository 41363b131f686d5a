import { type ChosenFix, type Finding, tierOf } from '#shared/findings';
import { applyEdits } from '#shared/text';
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

/**
 * A place of a batch, with the stretch that all edits of its fix cover before and after. `text` is the whole draft,
 * `offset` where the finding's paragraph starts.
 */
export function previewOf(
  id: number,
  text: string,
  offset: number,
  { paragraph, finding, fix }: ChosenFix,
): PreviewPlace {
  const edits = fix.edits
    .map(({ span, insert }) => ({ span: { from: span.from + offset, to: span.to + offset }, insert }))
    .sort((a, b) => a.span.from - b.span.from);
  const from = Math.min(finding.span.from + offset, ...edits.map(({ span }) => span.from));
  const to = Math.max(finding.span.to + offset, ...edits.map(({ span }) => span.to));
  const before = text.slice(from, to);
  const local = edits.map(({ span, insert }) => ({
    span: { from: span.from - from, to: span.to - from },
    insert,
  }));
  return {
    key: findingKey(id, finding),
    paragraph,
    rule: finding.rule,
    tier: tierOf(finding),
    ...(finding.entry === undefined ? {} : { entry: finding.entry }),
    before,
    after: applyEdits(before, local).text,
    contextBefore: text.slice(wholeFrom(text, Math.max(0, from - context)), from).replace(/^.*\n/su, ''),
    contextAfter: text.slice(to, wholeTo(text, Math.min(text.length, to + context))).replace(/\n.*$/su, ''),
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
