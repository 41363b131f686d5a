import { charClass, classAt, type Span } from '#shared/text';
import { startsAnew } from '../edges';
import type { Entry } from '../entry';
import type { NameMatch } from '../name-match';
import { titleAfter } from '../titles';
import type { Base } from './base';
import type { Evidence } from './evidence';
import { isOrdinaryWord } from './ordinary-words';

/** From this score on a form is probably the entry, and from the lower one it may be. */
export const probable = 0.75;
export const possible = 0.6;

/** The paragraph a form stands in, and what it names. */
export interface Surroundings {
  readonly text: string;
  /** Ids of the entries that are named, and the tags they have. */
  readonly entries: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

export function surroundingsOf(text: string, names: readonly NameMatch[]): Surroundings {
  // A surname may be the beginning of the form that is looked at.
  const entries = names.filter(({ form }) => form.kind !== 'surname').map(({ entry }) => entry);
  return {
    text,
    entries: new Set(entries.map(({ id }) => id)),
    tags: new Set(entries.flatMap(({ tags }) => tags ?? [])),
  };
}

/** What speaks for a form at a place, or against it, whoever it means. */
export interface Place {
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** No place adds more than this. */
const bestPlace = 0.1 + 0.05;
const anchorWeight = 0.15;

/** What scores less by itself is shown nowhere, whatever stands around it. */
export const leastBase = possible - bestPlace - anchorWeight - 0.001;

/** Whether a form that is so like a name may be shown at all; most are not, and need no closer look. */
export function isWorthALook({ score }: Base): boolean {
  return score >= leastBase;
}

export function judgePlace({ text }: Surroundings, span: Span): Place {
  const title = titleBehind(text, span.to);
  const evidence: Evidence[] = [];
  let weight = standsAsName(text, span.to) ? 0.05 : -0.15;
  if (title !== null) {
    weight += 0.1;
    evidence.push({ id: 'title-follows', a: title });
  }
  if (isOrdinaryWord(text.slice(span.from, span.to))) {
    weight -= 0.35;
    evidence.push({ id: 'ordinary-word' });
  }
  return { weight, evidence };
}

/** The score of a form for an entry, with everything that speaks for it and against it; weights: glossary.md. */
export function scoreFor(
  surroundings: Surroundings,
  place: Place,
  entry: Entry,
  base: Base,
): { readonly score: number; readonly evidence: readonly Evidence[] } {
  const isAnchored = hasAnchor(surroundings, entry);
  const near: readonly Evidence[] = isAnchored ? [{ id: 'related-words-near' }] : [];
  const evidence = [...base.evidence, ...place.evidence, ...near];
  const isSupported = isAnchored || place.evidence.some(({ id }) => id === 'title-follows');
  const isHeldBack = base.limit === 'doubtful' || (base.limit === 'needs-support' && !isSupported);
  const score = base.score + place.weight + (isAnchored ? anchorWeight : 0);
  return { score: limited(score, isHeldBack), evidence };
}

/** A score between 0 and 1, below "probably" where something speaks against it; two decimals. */
export function limited(score: number, isHeldBack: boolean): number {
  const highest = isHeldBack ? probable - 0.01 : 1;
  return Math.round(Math.min(highest, Math.max(0, score)) * 100) / 100;
}

/** Whether the paragraph names the entry itself, or another one that shares a tag with it. */
function hasAnchor({ entries, tags }: Surroundings, entry: Entry): boolean {
  return entries.has(entry.id) || (entry.tags ?? []).some((tag) => tags.has(tag));
}

/** A title right behind, or after a space: Huang CEO. */
function titleBehind(text: string, at: number): string | null {
  return titleAfter(text, text.charAt(at) === ' ' ? at + 1 : at);
}

const wordLike =
  charClass.hiragana | charClass.katakana | charClass.kanji | charClass.latin | charClass.digit;

/** A title, a particle, a mark, nothing, or another script follows: after katakana and letters the word is over. */
export function standsAsName(text: string, at: number): boolean {
  const next = classAt(text, at);
  if ((next & wordLike) === 0 || startsAnew(text, at)) return true;
  return (
    (classAt(text, at - 1) & charClass.kanji) === 0 && (next & (charClass.kanji | charClass.hiragana)) !== 0
  );
}
