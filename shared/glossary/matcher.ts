import { FoldBuffer, type Span } from '#shared/text';
import { admit, admitPattern, type Candidate } from './candidates';
import type { Glossary } from './entry';
import { type GlossaryIndex, indexGlossaries } from './glossary-index';
import { keepGlosses } from './glosses';
import { tierOfCandidate } from './match-tier';
import type { NameMatch } from './name-match';
import { PairFilter } from './pair-filter';
import { Scene } from './scene';
import { repairSeams } from './seams';
import { Segment } from './segment';
import { type Settled, settle } from './settle';
import { Sightings } from './sightings';

/** Finds the forms of glossaries in texts. */
export interface Matcher {
  /**
   * All occurrences in one paragraph, in text order, not overlapping; also terms and allowed forms (`keep`).
   * Nothing is found inside `protectedSpans` (sorted, disjoint), and their edges count as boundaries. `dialogue`
   * says what is speech where the caller knows better than the brackets of this paragraph.
   */
  find(text: string, protectedSpans: readonly Span[], dialogue?: readonly Span[]): NameMatch[];
  /** The matcher of other glossaries. What they share with these, entry by entry, is not built again. */
  with(glossaries: readonly Glossary[]): Matcher;
}

/** Of several glossaries the first that names a form wins. */
export function buildMatcher(glossaries: readonly Glossary[]): Matcher {
  return new IndexedMatcher(indexGlossaries(glossaries, [], Segment.of));
}

class IndexedMatcher implements Matcher {
  readonly #glossaries: readonly GlossaryIndex<Segment>[];
  readonly #filter = new PairFilter();
  readonly #folded = new FoldBuffer();
  readonly #sightings = new Sightings();
  readonly #hasPatterns: boolean;
  #starts = new Int32Array(1 << 10);

  constructor(glossaries: readonly GlossaryIndex<Segment>[]) {
    this.#glossaries = glossaries;
    const segments = glossaries.flatMap((glossary) => glossary.segments);
    for (const { index } of segments) this.#filter.addAll(index.filter);
    this.#hasPatterns = segments.some(({ hasPatterns }) => hasPatterns);
  }

  find(text: string, protectedSpans: readonly Span[], dialogue?: readonly Span[]): NameMatch[] {
    this.#folded.fold(text);
    const { units, length } = this.#folded;
    if (this.#starts.length < length) this.#starts = new Int32Array(length * 2);
    const count = this.#filter.findStarts(units, length, this.#starts);
    if (count === 0 && !this.#hasPatterns) return [];
    const scene = new Scene(text, protectedSpans, dialogue);
    const candidates: Candidate[] = [];
    for (let index = 0; index < count; index++) this.#addAt(this.#starts[index] ?? 0, scene, candidates);
    if (this.#hasPatterns) this.#addPatterns(scene, candidates);
    if (candidates.length === 0) return [];
    const settled = assignSurnames(settle(candidates));
    return finish(
      scene,
      settled.map((hit) => toMatch(scene, hit)),
    );
  }

  with(glossaries: readonly Glossary[]): Matcher {
    return new IndexedMatcher(indexGlossaries(glossaries, this.#glossaries, Segment.of));
  }

  #addPatterns(scene: Scene, candidates: Candidate[]): void {
    for (const [glossary, { segments }] of this.#glossaries.entries()) {
      for (const { span, form } of segments.flatMap((segment) => segment.findPatterns(scene.text))) {
        const candidate = admitPattern(scene, span, form, glossary);
        if (candidate) candidates.push(candidate);
      }
    }
  }

  /** Adds what may stand at a place of the folded text. */
  #addAt(start: number, scene: Scene, candidates: Candidate[]): void {
    const from = this.#folded.offsetAt(start);
    if (from < 0) return;
    const sightings = this.#sightings;
    for (let glossary = 0; glossary < this.#glossaries.length; glossary++) {
      for (const segment of this.#glossaries[glossary]?.segments ?? []) {
        sightings.count = 0;
        segment.index.findAt(this.#folded, start, sightings);
        for (let index = 0; index < sightings.count; index++) {
          const to = this.#folded.offsetAt(sightings.to(index));
          const form = to < 0 ? null : segment.formOf(sightings.record(index));
          const candidate = form && admit(scene, { from, to }, form, glossary);
          if (candidate) candidates.push(candidate);
        }
      }
    }
  }
}

/** Where several people share a surname, it belongs to the one whose full name stands nearest before it. */
function assignSurnames(hits: readonly Settled[]): readonly Settled[] {
  if (!hits.some(({ candidate, others }) => candidate.form.kind === 'surname' && others.length > 0))
    return hits;
  return hits.map((hit, index) => {
    if (hit.candidate.form.kind !== 'surname' || hit.others.length === 0) return hit;
    const people = [hit.entry, ...hit.others];
    const mention = hits
      .slice(0, index)
      .findLast(({ candidate, entry }) => candidate.form.kind !== 'surname' && people.includes(entry));
    const entry = mention?.entry ?? hit.entry;
    return { ...hit, entry, others: people.filter((person) => person !== entry) };
  });
}

function toMatch(scene: Scene, { candidate, entry, others, isDisputed }: Settled): NameMatch {
  const { span, form, glossary, likeness, stays } = candidate;
  const { status, variant, shown } = form;
  const action = isDisputed ? 'ambiguous' : stays ? 'keep' : status === 'keep' ? 'replace' : status;
  return {
    span,
    entry,
    form: shown,
    variant,
    action,
    replacement: action === 'keep' ? null : form.replacement,
    tier: action === 'replace' || action === 'forbidden' ? tierOfCandidate(scene, candidate) : 'ask',
    exact: likeness === 'none',
    glossary,
    others,
  };
}

function finish(scene: Scene, matches: readonly NameMatch[]): NameMatch[] {
  const kept = matches.length > 1 ? keepGlosses(scene.text, matches) : [...matches];
  for (let index = 0; index < kept.length; index++) {
    const match = kept[index];
    if (!match?.replacement) continue;
    const room = { from: kept[index - 1]?.span.to ?? 0, to: kept[index + 1]?.span.from ?? scene.text.length };
    kept[index] = repairSeams(scene.text, match, room, scene.protectedSpans);
  }
  return kept;
}
