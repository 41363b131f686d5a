import type { TextEdit, Tier } from '#shared/text';
import type { Finding, Fix } from './finding';
import { rules } from './rules';

/** A finding and the fix of it that is to be applied. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

const rank = new Map(rules.map(({ id }, index) => [id, index]));

/** An edit of a fix, with the finding it repairs. */
export interface SettledEdit extends TextEdit {
  readonly finding: Finding;
}

/** The best fixes that these tiers allow. */
export function fixesAt(findings: readonly Finding[], tiers: readonly Tier[]): ChosenFix[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes[0];
    return fix && tiers.includes(fix.tier) ? [{ finding, fix }] : [];
  });
}

/**
 * Those fixes that can be applied together: of two that overlap, the one whose rule stands first in `rules` wins,
 * then the one that starts first. A fix whose edits are all among those of a winner counts as applied with it.
 * Edits are the winners', sorted.
 */
export function settleFixes(chosen: readonly ChosenFix[]): {
  applied: ChosenFix[];
  edits: SettledEdit[];
} {
  const order = [...chosen].sort(
    (a, b) =>
      (rank.get(a.finding.rule) ?? 0) - (rank.get(b.finding.rule) ?? 0) ||
      a.finding.span.from - b.finding.span.from,
  );
  const applied: ChosenFix[] = [];
  const edits: SettledEdit[] = [];
  for (const candidate of order) {
    const fresh = candidate.fix.edits.filter((edit) => !edits.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fresh.map((edit) => ({ ...edit, finding: candidate.finding })));
    applied.push(candidate);
  }
  applied.sort((a, b) => a.finding.span.from - b.finding.span.from);
  return { applied, edits: edits.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to) };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.from === b.span.from && a.span.to === b.span.to && a.insert === b.insert;
}

/** Overlapping stretches, or insertions at the same point: their order would be a guess. */
function collide(a: TextEdit, b: TextEdit): boolean {
  if (a.span.from === a.span.to || b.span.from === b.span.to) {
    return a.span.from <= b.span.to && b.span.from <= a.span.to;
  }
  return a.span.from < b.span.to && b.span.from < a.span.to;
}
