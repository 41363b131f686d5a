import type { TextEdit, Tier } from '#shared/text';
import type { PlacedFinding } from './check-document';
import type { Finding, Fix } from './finding';
import { rules } from './rules';

/** A finding and the fix of it that is to be applied. */
export interface ChosenFix extends PlacedFinding {
  readonly fix: Fix;
}

/** An edit in whole-text offsets, with the finding it repairs. */
export interface SettledEdit extends TextEdit {
  readonly chosen: ChosenFix;
}

/** The best fixes that these tiers allow. */
export function fixesAt(findings: readonly PlacedFinding[], tiers: readonly Tier[]): ChosenFix[] {
  return findings.flatMap(({ paragraph, finding }) => {
    const fix = finding.fixes[0];
    return fix && tiers.includes(fix.tier) ? [{ paragraph, finding, fix }] : [];
  });
}

const ranks = new Map(rules.map(({ id }, index) => [id, index]));

/** The place of a finding's rule in `rules`. */
export function rankOf({ rule }: Finding): number {
  return ranks.get(rule) ?? 0;
}

/**
 * Those fixes that can be applied together: of two that overlap, the one whose rule stands first in `rules` wins,
 * then the one that starts first. A fix all of whose edits are a winner's counts as applied with it. `starts` are the
 * paragraphs' offsets in the whole text (`paragraphStarts`); edits come back sorted.
 */
export function settleFixes(
  chosen: readonly ChosenFix[],
  starts: Int32Array,
): { applied: ChosenFix[]; edits: SettledEdit[] } {
  const at = ({ paragraph, finding }: ChosenFix) => (starts[paragraph] ?? 0) + finding.span.from;
  const settled = new SettledEdits();
  const applied: ChosenFix[] = [];
  for (const candidate of [...chosen].sort(
    (a, b) => rankOf(a.finding) - rankOf(b.finding) || at(a) - at(b),
  )) {
    const offset = starts[candidate.paragraph] ?? 0;
    const edits = candidate.fix.edits.map(({ span, insert }) => ({
      span: { from: span.from + offset, to: span.to + offset },
      insert,
      chosen: candidate,
    }));
    if (settled.take(edits)) applied.push(candidate);
  }
  return { applied: applied.sort((a, b) => at(a) - at(b)), edits: settled.inOrder() };
}

/** Code units that share a bucket: an edit is compared with its bucket's only. */
const bucketSize = 256;

class SettledEdits {
  readonly #edits: SettledEdit[] = [];
  readonly #buckets = new Map<number, SettledEdit[]>();

  /** Adds the edits that are not there yet; false, and none, when one collides. */
  take(edits: readonly SettledEdit[]): boolean {
    const fresh = edits.filter((edit) => !this.#near(edit).some((other) => isSame(edit, other)));
    if (fresh.some((edit) => this.#near(edit).some((other) => collide(edit, other)))) return false;
    for (const edit of fresh) {
      this.#edits.push(edit);
      for (const key of bucketsOf(edit)) this.#buckets.set(key, [...(this.#buckets.get(key) ?? []), edit]);
    }
    return true;
  }

  inOrder(): SettledEdit[] {
    return this.#edits.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  }

  #near(edit: SettledEdit): SettledEdit[] {
    return bucketsOf(edit).flatMap((key) => this.#buckets.get(key) ?? []);
  }
}

function bucketsOf({ span }: TextEdit): number[] {
  const first = Math.floor(span.from / bucketSize);
  const last = Math.floor(span.to / bucketSize);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.from === b.span.from && a.span.to === b.span.to && a.insert === b.insert;
}

/** Overlapping stretches, or insertions that touch another edit: their order would be a guess. */
function collide(a: TextEdit, b: TextEdit): boolean {
  if (a.span.from === a.span.to || b.span.from === b.span.to) {
    return a.span.from <= b.span.to && b.span.from <= a.span.to;
  }
  return a.span.from < b.span.to && b.span.from < a.span.to;
}
