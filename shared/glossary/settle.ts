import { invariant, type Span } from '#shared/text';
import type { Candidate } from './candidates';
import type { Entry } from './entry';
import { likenesses } from './likeness';

/** A candidate that won its place, with the entries that claimed the same place as well. */
export interface Settled {
  readonly candidate: Candidate;
  /** Whose form it is: of a surname, the one who is meant. */
  readonly entry: Entry;
  readonly others: readonly Entry[];
  /** The others want something else here. */
  readonly isDisputed: boolean;
}

/**
 * Settles who has which place: one candidate a span, then leftmost-longest without overlaps, in text order.
 * A variant of mixed script never ends inside an occurrence of a term (Jen-Hsun黄 in Jen-Hsun黄仁勲).
 */
export function settle(candidates: readonly Candidate[]): Settled[] {
  const [only] = candidates;
  if (only && candidates.length === 1) return only.form.kind === 'rejected' ? [] : [settleSpan([only])];
  const ordered = withoutMixed(candidates).sort(comparePlaces);
  const settled: Settled[] = [];
  let end = 0;
  for (let index = 0; index < ordered.length; ) {
    const group = groupAt(ordered, index);
    index += group.length;
    if (group[0].span.from < end) continue;
    const best = settleSpan(group);
    end = group[0].span.to;
    if (best.candidate.form.kind !== 'rejected') settled.push(best);
  }
  return settled;
}

function comparePlaces({ span: a }: Candidate, { span: b }: Candidate): number {
  return a.from - b.from || b.to - a.to;
}

function withoutMixed(candidates: readonly Candidate[]): Candidate[] {
  if (!candidates.some(isMixed)) return [...candidates];
  const right = candidates.filter((candidate) => candidate.stays && candidate.form.kind === 'term');
  return candidates.filter((candidate) => !isMixed(candidate) || !endsInside(candidate.span, right));
}

/** The candidates from `index` on that have one span. */
function groupAt(ordered: readonly Candidate[], index: number): [Candidate, ...Candidate[]] {
  const first = ordered[index];
  invariant(first, 'a group begins at a candidate');
  const group: [Candidate, ...Candidate[]] = [first];
  for (let next = ordered[index + 1]; next; next = ordered[index + group.length]) {
    if (next.span.from !== first.span.from || next.span.to !== first.span.to) break;
    group.push(next);
  }
  return group;
}

/**
 * Exact forms win over folded ones and the nearer over the farther, listed forms over guesses, rejected ones last, then the earlier glossary.
 * Entries that are equal in all of these and want different things are a dispute.
 */
function settleSpan(group: [Candidate, ...Candidate[]]): Settled {
  const [only] = group;
  if (group.length === 1)
    return { candidate: only, entry: only.form.entry, others: only.form.others, isDisputed: false };
  const candidate = group.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  const equals = group.filter((other) => compareStrength(other, candidate) === 0);
  const { entry } = candidate.form;
  const others = new Map(
    equals.flatMap(({ form }) => [form.entry, ...form.others]).map((one) => [one.id, one]),
  );
  others.delete(entry.id);
  const isDisputed = equals.some(
    (other) => other.form.entry.id !== entry.id && wantOf(other) !== wantOf(candidate),
  );
  return { candidate, entry, others: [...others.values()], isDisputed };
}

/** What a candidate would have stand here; a term and a variant that become one text agree. */
function wantOf({ stays, form }: Candidate): string | null {
  return stays ? null : (form.replacement ?? '');
}

function compare(a: Candidate, b: Candidate): number {
  return (
    compareStrength(a, b) || Number(a.stays) - Number(b.stays) || ownRank(a) - ownRank(b) || compareIds(a, b)
  );
}

function compareStrength(a: Candidate, b: Candidate): number {
  return nearness(a) - nearness(b) || kindRank(a) - kindRank(b) || a.glossary - b.glossary;
}

/** As a file has them, so that it does not matter in which order entries came. */
function compareIds({ form: a }: Candidate, { form: b }: Candidate): number {
  if (a.entry.id === b.entry.id) return 0;
  return a.entry.id < b.entry.id ? -1 : 1;
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
  return !stays && form.isMixed;
}

function endsInside(span: Span, terms: readonly Candidate[]): boolean {
  return terms.some(({ span: term }) => span.from < term.from && term.from < span.to && span.to < term.to);
}
