import type { LocatedFinding } from '#shared/session';
import { applyEdits } from '#shared/text';
import { shorten, showPiece } from './visible-text';

/** What a fix takes away and puts there, as far as the excerpt shows it; `null` when it reaches further. */
export function fixWords(row: LocatedFinding, fix: number): { before: string; after: string } | null {
  const edits = row.finding.fixes[fix]?.edits ?? [];
  if (edits.length === 0) return null;
  const { text, span } = row.excerpt;
  const shift = span.from - row.finding.span.from;
  const from = Math.min(...edits.map((edit) => edit.span.from)) + shift;
  const to = Math.max(...edits.map((edit) => edit.span.to)) + shift;
  if (from < 0 || to > text.length) return null;
  const moved = edits.map(({ span: at, insert }) => ({
    span: { from: at.from + shift - from, to: at.to + shift - from },
    insert,
  }));
  const before = text.slice(from, to);
  return { before: show(before), after: show(applyEdits(before, moved).text) };
}

const longest = 32;

function show(text: string): string {
  return shorten(showPiece(text), longest);
}
