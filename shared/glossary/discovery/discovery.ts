import { mergeSpans, overlapsAny, type Span } from '#shared/text';
import type { Entry, Glossary } from '../entry';
import type { NameMatch } from '../name-match';
import type { Base } from './base';
import { baseOfKanji, baseOfReading, baseOfThing, baseOfWords } from './base-likeness';
import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import { kanjiCandidates } from './kanji-candidates';
import { type KnownNames, listedKey } from './known-names';
import { NameIndex } from './name-index';
import { Scene } from './scene';
import {
  isWorthALook,
  judgePlace,
  limited,
  possible,
  probable,
  type Surroundings,
  scoreFor,
  surroundingsOf,
} from './score';
import { wordCandidates } from './word-candidates';
import { splitWords } from './words';

/** A form that no glossary lists and that may mean an entry. */
export interface DiscoveredName {
  readonly span: Span;
  readonly entry: Entry;
  /** What stands for the form when it is the entry: the term, its surname or its given name; `null` when not known. */
  readonly replacement: string | null;
  /** 0.6 to 1; from `probable` on the form probably means the entry. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What of the entry's name the form stands for. */
  readonly part: Base['part'];
}

/** Finds forms that no glossary lists. */
export interface Discovery {
  /**
   * Forms in one paragraph, in text order, not overlapping. `names` are the listed ones there: what overlaps them is
   * none. Nothing is found inside `protectedSpans` (sorted, disjoint).
   */
  find(text: string, names: readonly NameMatch[], protectedSpans: readonly Span[]): DiscoveredName[];
  /** The same of other glossaries. What they share with these, entry by entry, is not learned again. */
  with(glossaries: readonly Glossary[]): Discovery;
}

/** Finds what no glossary lists of these; costs nothing where they name nobody. */
export function buildDiscovery(glossaries: readonly Glossary[]): Discovery {
  return discoveryOf(NameIndex.of(glossaries));
}

function discoveryOf(known: NameIndex): Discovery {
  return {
    find: known.isEmpty ? () => [] : (...paragraph) => findNames(known, ...paragraph),
    with: (glossaries) => discoveryOf(known.with(glossaries)),
  };
}

function findNames(
  known: KnownNames,
  ...[text, names, protectedSpans]: Parameters<Discovery['find']>
): DiscoveredName[] {
  const scene = new Scene(text);
  const words = splitWords(scene);
  const candidates = [
    ...words.flatMap(({ script }, at) =>
      script === 'kanji' ? kanjiCandidates(scene, words, at, known) : [],
    ),
    ...wordCandidates(words, known),
  ];
  if (candidates.length === 0) return [];
  const surroundings = surroundingsOf(text, names);
  const taken = takenBy(names, protectedSpans);
  return withoutOverlaps(
    candidates.flatMap((candidate) => {
      const span = freeSpanOf(scene, candidate, taken, known);
      return span ? (bestOf(surroundings, span, candidate) ?? []) : [];
    }),
  );
}

/** What discovered forms keep out of. */
interface Taken {
  readonly spans: readonly Span[];
  /** Where listed forms end. */
  readonly ends: ReadonlySet<number>;
}

function takenBy(names: readonly NameMatch[], protectedSpans: readonly Span[]): Taken {
  // 黄 of 黄氏 is listed by itself; in Jensun黄氏 it is a part of more.
  const listed = names.filter(({ form }) => form.kind !== 'surname').map(({ span }) => span);
  return { spans: mergeSpans([...protectedSpans, ...listed]), ends: new Set(listed.map(({ to }) => to)) };
}

/** Where a candidate stands in the original; `null` for what is listed, protected, or a gloss: 黄仁勲（Jensun Huang）. */
function freeSpanOf(scene: Scene, { from, to }: Candidate, taken: Taken, known: KnownNames): Span | null {
  const span = { from: scene.offsetOf(from), to: scene.offsetOf(to) };
  if (span.from < 0 || span.to < 0 || overlapsAny(taken.spans, span)) return null;
  if (known.listed.has(listedKey(scene.text.slice(from, to)))) return null;
  const isGloss = '（('.includes(scene.original.charAt(span.from - 1)) && taken.ends.has(span.from - 1);
  return isGloss && span.from > 0 ? null : span;
}

/** Who is meant most probably; a form that fits several people is for a person to decide. */
function bestOf(surroundings: Surroundings, span: Span, candidate: Candidate): DiscoveredName | null {
  const likely = basesOf(candidate).filter(({ base }) => isWorthALook(base));
  if (likely.length === 0) return null;
  const place = judgePlace(surroundings, span);
  const scored = likely
    .map(({ entry, base }) => ({ entry, base, ...scoreFor(surroundings, place, entry, base) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score < possible) return null;
  const isShared = scored.some(({ entry, score }) => entry.id !== best.entry.id && best.score - score < 0.1);
  const { term, parts } = best.entry;
  const replacement = best.base.part === 'full' ? term : (parts?.[best.base.part] ?? null);
  if (replacement === surroundings.text.slice(span.from, span.to)) return null;
  return {
    span,
    entry: best.entry,
    replacement,
    part: best.base.part,
    score: limited(best.score, isShared),
    evidence: isShared ? [...best.evidence, { id: 'fits-several' }] : best.evidence,
  };
}

function basesOf(candidate: Candidate): { entry: Entry; base: Base }[] {
  const bases = (() => {
    switch (candidate.shape) {
      case 'reading':
        return candidate.names.map((name) => ({
          entry: name.entry,
          base: baseOfReading(candidate.given, name),
        }));
      case 'words':
        return candidate.names.map((name) => ({
          entry: name.entry,
          base: baseOfWords(candidate.words, candidate.isWhole, name),
        }));
      case 'thing':
        return candidate.names.map((name) => ({
          entry: name.entry,
          base: baseOfThing(candidate.word, name),
        }));
      default:
        return candidate.names.map((name) => ({ entry: name.entry, base: baseOfKanji(candidate, name) }));
    }
  })();
  return bases.flatMap(({ entry, base }) => (base ? [{ entry, base }] : []));
}

/** The surer of those that overlap stays, of two alike the longer. */
function withoutOverlaps(found: readonly DiscoveredName[]): DiscoveredName[] {
  const length = ({ span }: DiscoveredName) => span.to - span.from;
  const kept: DiscoveredName[] = [];
  for (const name of [...found].sort((a, b) => a.span.from - b.span.from)) {
    const last = kept.at(-1);
    if (!last || last.span.to <= name.span.from) kept.push(name);
    else if (name.score > last.score || (name.score === last.score && length(name) > length(last)))
      kept[kept.length - 1] = name;
  }
  return kept;
}

/** Whether a discovered form is probably the entry, rather than maybe. */
export function isProbable({ score }: DiscoveredName): boolean {
  return score >= probable;
}
