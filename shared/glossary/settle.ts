import type { Span } from '#shared/text';
import type { Candidate } from './candidates';
import type { Entry } from './entry';
import { likenesses } from './likeness';

/** A candidate that won its place, with the entries that claimed the same place as well. */
export interface Settled extends Candidate {
  readonly others: readonly Entry[];
  /** The others want something else here. */
  readonly isDisputed: boolean;
}

/**
 * Settles who has which place: one candidate a span, then leftmost-longest without overlaps, in text order.
 * A variant of mixed script never ends inside an occurrence of a term (Jen-Hsun黄 in Jen-Hsun黄仁勲).
 */
export function settle(candidates: readonly Candidate[]): Settled[] {
  const right = candidates.filter((candidate) => candidate.stays && candidate.form.kind === 'term');
  const possible = candidates.filter(
    (candidate) => !isMixed(candidate) || !endsInside(candidate.span, right),
  );
  const ordered = [...groupBySpan(possible).values()]
    .map(settleSpan)
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const settled: Settled[] = [];
  let end = 0;
  for (const next of ordered) {
    if (next.span.from < end) continue;
    settled.push(next);
    end = next.span.to;
  }
  return settled.filter(({ form }) => form.kind !== 'rejected');
}

function groupBySpan(candidates: readonly Candidate[]): Map<string, [Candidate, ...Candidate[]]> {
  const groups = new Map<string, [Candidate, ...Candidate[]]>();
  for (const candidate of candidates) {
    const key = `${candidate.span.from}-${candidate.span.to}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return groups;
}

/**
 * Exact forms win over folded ones and the nearer over the farther, listed forms over guesses, rejected ones last, then the earlier glossary.
 * Entries that are equal in all of these and want different things are a dispute.
 */
function settleSpan(group: [Candidate, ...Candidate[]]): Settled {
  const best = group.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  const equals = group.filter(
    (candidate) => compareStrength(candidate, best) === 0 && candidate.form.entry.id !== best.form.entry.id,
  );
  const others = [...new Map(equals.map(({ form }) => [form.entry.id, form.entry])).values()];
  return { ...best, others, isDisputed: equals.some((candidate) => wantOf(candidate) !== wantOf(best)) };
}

/** What a candidate would have stand here; a term and a variant that become one text agree. */
function wantOf({ stays, form }: Candidate): string | null {
  return stays ? null : (form.replacement ?? '');
}

function compare(a: Candidate, b: Candidate): number {
  return compareStrength(a, b) || Number(a.stays) - Number(b.stays) || ownRank(a) - ownRank(b);
}

function compareStrength(a: Candidate, b: Candidate): number {
  return nearness(a) - nearness(b) || kindRank(a) - kindRank(b) || a.form.glossary - b.form.glossary;
}

function nearness({ likeness }: Candidate): number {
  return likenesses.indexOf(likeness);
}

function kindRank({ form }: Candidate): number {
  if (form.kind === 'rejected') return 3;
  if (form.kind === 'surname') return 2;
  return form.status === 'proposed' ? 1 : 0;
}

/** Of one entry's forms that fold alike, one that is to be replaced says more than the term. */
function ownRank({ form }: Candidate): number {
  return form.kind === 'term' ? 1 : 0;
}

function isMixed({ form, stays }: Candidate): boolean {
  return !stays && /\p{Script=Han}/u.test(form.text) && /\p{Script=Latin}/u.test(form.text);
}

function endsInside(span: Span, terms: readonly Candidate[]): boolean {
  return terms.some(({ span: term }) => span.from < term.from && term.from < span.to && span.to < term.to);
}
