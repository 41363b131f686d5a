import type { Pair, ParagraphRange } from '#shared/align';
import {
  type CheckedParagraph,
  type CheckSettings,
  checkDocumentRule,
  type DocumentRule,
  documentRulesOf,
  type Finding,
  type PlacedFinding,
  rankOf,
} from '#shared/findings';
import type { CheckedPairs } from './checked-pairs';
import type { DraftParagraph } from './draft';

/** The document as rules of wider scope see it, and what of it changed since the last check. */
export interface WideDocument {
  readonly paragraphs: readonly DraftParagraph[];
  readonly at: (index: number) => CheckedParagraph;
  readonly pairs: readonly Pair[];
  readonly stale: { readonly paragraphs: ParagraphRange; readonly pairs: ParagraphRange };
}

/** What a person wants to see of findings, and who counts them. */
export interface Reception {
  readonly isHidden: (finding: Finding, text: string) => boolean;
  readonly count: (finding: Finding, by: 1 | -1) => void;
}

interface Standing {
  readonly paragraph: DraftParagraph;
  readonly finding: Finding;
  /** Which of a rule's pairs it is from. */
  readonly pair: number;
}

/**
 * The findings that need more than their paragraph: those of document rules and of pairs. After an edit only what can
 * have changed is looked at again: rules with a reach round the edit, pairs one by one, other rules as a whole.
 */
export class WideFindings {
  readonly #settings: CheckSettings;
  readonly #checkedPairs: CheckedPairs;
  readonly #reception: Reception;
  readonly #standing = new Map<DraftParagraph, Standing[]>();
  readonly #far = new Map<DocumentRule, readonly Standing[]>();
  readonly #near = new Map<DraftParagraph, readonly Standing[]>();
  /** By the first source paragraph of the pair. */
  readonly #paired = new Map<number, readonly Standing[]>();
  readonly #farRules: readonly DocumentRule[];
  readonly #nearRules: readonly DocumentRule[];
  readonly #reach: number;
  #contexts: CheckedParagraph['context'][] = [];
  /** Draft paragraphs without source when the pairs were checked last. */
  #adrift: readonly (DraftParagraph | undefined)[] = [];

  constructor(settings: CheckSettings, checkedPairs: CheckedPairs, reception: Reception) {
    this.#settings = settings;
    this.#checkedPairs = checkedPairs;
    this.#reception = reception;
    const rules = documentRulesOf(settings);
    const reachOf = (rule: DocumentRule) => rule.reach?.(settings.profile) ?? Number.POSITIVE_INFINITY;
    this.#nearRules = rules.filter((rule) => Number.isFinite(reachOf(rule)));
    this.#farRules = rules.filter((rule) => !Number.isFinite(reachOf(rule)));
    this.#reach = Math.max(0, ...this.#nearRules.map(reachOf));
  }

  /** The findings in a paragraph, in text order. */
  of(paragraph: DraftParagraph): readonly Finding[] {
    const standing = this.#standing.get(paragraph);
    if (!standing) return [];
    const sorted = standing.toSorted(
      (a, b) =>
        a.finding.span.from - b.finding.span.from || rankOf(a.finding) - rankOf(b.finding) || a.pair - b.pair,
    );
    return toldApart(sorted.map(({ finding }) => finding));
  }

  /** A paragraph is gone from the draft. */
  forget(paragraph: DraftParagraph): void {
    this.#replace(this.#near, paragraph, []);
  }

  /** All but the rules that any paragraph may matter to: what is near a change. */
  checkNear(document: WideDocument): void {
    const { paragraphs, at, stale } = document;
    this.#contexts = refill(
      this.#contexts,
      stale.paragraphs,
      paragraphs.length,
      (index) => at(index).context,
    );
    this.#checkReach(document);
    this.#checkPairs(document);
  }

  /** The rest, after `checkNear`. */
  checkFar(paragraphs: readonly DraftParagraph[]): void {
    for (const rule of this.#farRules) {
      const placed = checkDocumentRule(rule, this.#contexts, this.#settings);
      this.#replace(this.#far, rule, this.#standings(placed, paragraphs));
    }
  }

  /** Rules with a reach, on the stretch that holds all that can matter to the paragraphs they can matter to. */
  #checkReach({ paragraphs, stale }: WideDocument): void {
    const region = widened(stale.paragraphs, this.#reach, paragraphs.length);
    const window = widened(region, this.#reach, paragraphs.length);
    const contexts = this.#contexts.slice(window.from, window.to);
    const placed = this.#nearRules
      .flatMap((rule) => checkDocumentRule(rule, contexts, this.#settings))
      .map(({ paragraph, finding }) => ({ paragraph: paragraph + window.from, finding }));
    const inRegion = new Map<DraftParagraph, Standing[]>(
      paragraphs.slice(region.from, region.to).map((paragraph) => [paragraph, []]),
    );
    for (const standing of this.#standings(placed, paragraphs))
      inRegion.get(standing.paragraph)?.push(standing);
    for (const [paragraph, standings] of inRegion) this.#replace(this.#near, paragraph, standings);
  }

  #checkPairs({ paragraphs, at, pairs, stale }: WideDocument): void {
    const { from, to } = withNeighbours(pairs, stale.pairs);
    const fresh = pairs.slice(from, to);
    const adrift = paragraphsAdrift(pairs);
    const moved = adrift.map((index) => paragraphs[index]);
    const areSame = areEqual(moved, this.#adrift);
    this.#adrift = moved;
    for (const pair of areSame ? [] : pairs)
      if (isMissing(pair)) this.#checkPair(pair, paragraphs, at, adrift);
    const end = fresh.at(-1)?.source.to ?? 0;
    for (let source = fresh[0]?.source.from ?? 0; source < end; source++)
      this.#replace(this.#paired, source, []);
    for (const pair of fresh) this.#checkPair(pair, paragraphs, at, adrift);
  }

  #checkPair(
    pair: Pair,
    paragraphs: readonly DraftParagraph[],
    at: WideDocument['at'],
    adrift: readonly number[],
  ): void {
    // It has nothing to be compared with, and the key of the next.
    if (pair.source.from === pair.source.to) return;
    const placed = this.#checkedPairs.check(pair, paragraphs, at, adrift);
    this.#replace(this.#paired, pair.source.from, this.#standings(placed, paragraphs, pair.source.from));
  }

  #standings(placed: readonly PlacedFinding[], paragraphs: readonly DraftParagraph[], pair = 0): Standing[] {
    return placed.flatMap(({ paragraph: index, finding }) => {
      const paragraph = paragraphs[index];
      if (!paragraph || this.#reception.isHidden(finding, paragraph.text)) return [];
      return [{ paragraph, finding, pair }];
    });
  }

  #replace<K>(group: Map<K, readonly Standing[]>, key: K, next: readonly Standing[]): void {
    for (const old of group.get(key) ?? []) {
      const rest = (this.#standing.get(old.paragraph) ?? []).filter((standing) => standing !== old);
      if (rest.length > 0) this.#standing.set(old.paragraph, rest);
      else this.#standing.delete(old.paragraph);
      this.#reception.count(old.finding, -1);
    }
    for (const fresh of next) {
      const standing = this.#standing.get(fresh.paragraph);
      if (standing) standing.push(fresh);
      else this.#standing.set(fresh.paragraph, [fresh]);
      this.#reception.count(fresh.finding, 1);
    }
    if (next.length > 0) group.set(key, next);
    else group.delete(key);
  }
}

/** What several source paragraphs lost may stand at one place of the draft, under one rule. */
function toldApart(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.rule}:${finding.span.from}:${finding.span.to}`;
    const ordinal = counts.get(place) ?? 0;
    counts.set(place, ordinal + 1);
    return ordinal === 0 ? finding : { ...finding, ordinal };
  });
}

/** A draft with more of them was put together anew; nothing in it can be said to have moved. */
const mostAdrift = 40;

/** The draft paragraphs that have no source; none of too many. */
function paragraphsAdrift(pairs: readonly Pair[]): number[] {
  const adrift: number[] = [];
  for (const { source, draft } of pairs) {
    if (source.from < source.to) continue;
    for (let index = draft.from; index < draft.to; index++) adrift.push(index);
    if (adrift.length > mostAdrift) return [];
  }
  return adrift;
}

function isMissing({ source, draft }: Pair): boolean {
  return source.from < source.to && draft.from === draft.to;
}

function areEqual<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** What is outside the stale range stays as it was, the part behind it moved along. */
function refill<T>(
  known: T[],
  { from, to }: ParagraphRange,
  length: number,
  make: (index: number) => T,
): T[] {
  if (known.length === length) {
    for (let index = from; index < to; index++) known[index] = make(index);
    return known;
  }
  const fresh = Array.from({ length: Math.max(0, to - from) }, (_, offset) => make(from + offset));
  return known.slice(0, from).concat(fresh, known.slice(known.length - (length - Math.max(from, to))));
}

function widened({ from, to }: ParagraphRange, by: number, length: number): ParagraphRange {
  if (to <= from) return { from: 0, to: 0 };
  return { from: Math.max(0, from - by), to: Math.min(length, to + by) };
}

/** With the two pairs before and behind that have draft paragraphs: a pair reads the draft paragraph next to it. */
function withNeighbours(pairs: readonly Pair[], { from, to }: ParagraphRange): ParagraphRange {
  if (to <= from) return { from: 0, to: 0 };
  const hasDraft = (index: number) => (pairs[index]?.draft.from ?? 0) < (pairs[index]?.draft.to ?? 0);
  let [first, end] = [from, to];
  for (let left = 2; first > 0 && left > 0; first--) if (hasDraft(first - 1)) left--;
  for (let left = 2; end < pairs.length && left > 0; end++) if (hasDraft(end)) left--;
  return { from: first, to: end };
}
