import type { Span } from '#shared/text';
import type { PairContext } from '../rule';
import { type PlacedFact, sentenceOf } from './facts';
import {
  type DraftSentence,
  draftSentences,
  featuresOf,
  keptText,
  type SourceSentence,
  sourceSentences,
} from './sentences';

/** A place in one of a pair's draft paragraphs, counted from 0. */
export type DraftPlace = DraftSentence;

/** Where in the draft a lost sentence should stand: the sentence before it and the one behind, when they are neighbours. */
export function gapAt(pair: PairContext, sentences: readonly SourceSentence[], index: number): DraftPlace {
  const before = sentences.slice(0, index).findLast(stands)?.counterpart;
  const after = sentences.slice(index + 1).find(stands)?.counterpart;
  const all = draftSentences(pair);
  if (before && after && before.draft === after.draft && before.span.to <= after.span.from) {
    const between = all.filter(
      ({ draft, span }) =>
        draft === before.draft && before.span.to <= span.from && span.to <= after.span.from,
    );
    if (between.length === 0)
      return { draft: before.draft, span: { from: before.span.from, to: after.span.to } };
  }
  return before ?? after ?? lastOf(all);
}

function stands(sentence: SourceSentence): boolean {
  return !sentence.isLost && sentence.counterpart !== null;
}

function lastOf(sentences: readonly DraftSentence[]): DraftSentence {
  return sentences.at(-1) ?? { draft: 0, span: { from: 0, to: 0 } };
}

/** The part of the draft that says what stands round a fact of the source; of a lost sentence, its gap. */
export function placeOf(pair: PairContext, fact: PlacedFact): DraftPlace {
  const sentences = sourceSentences(pair);
  const sentence = sentenceOf(pair, fact);
  const index = sentence ? sentences.indexOf(sentence) : -1;
  if (!sentence || sentence.isLost || pair.isMissing) return gapAt(pair, sentences, index);
  const text = keptText(pair, fact.paragraph);
  const around = clausesOf(text, sentence.span).find(({ to }) => fact.span.from < to) ?? sentence.span;
  const clause = text.slice(around.from, around.to);
  return mostAlike(pair, clause) ?? sentence.counterpart ?? gapAt(pair, sentences, index);
}

function mostAlike(pair: PairContext, clause: string): DraftPlace | null {
  const language = pair.draft[0]?.profile.language ?? 'ja';
  const wanted = new Set(featuresOf(clause, language));
  let best = 0;
  let found: DraftPlace | null = null;
  for (const { draft, span } of draftSentences(pair)) {
    const text = pair.draft[draft]?.text ?? '';
    for (const part of clausesOf(text, span)) {
      const shared = featuresOf(text.slice(part.from, part.to), language).filter((feature) =>
        wanted.has(feature),
      );
      if (shared.length > best) [best, found] = [shared.length, { draft, span: part }];
    }
  }
  return found;
}

/** The parts of a sentence between commas, stops and brackets, each with the mark that ends it. */
function clausesOf(text: string, { from, to }: Span): Span[] {
  const clauses: Span[] = [];
  for (const match of text
    .slice(from, to)
    .matchAll(/[^、。，；！？「」『』（）(),;!?]+[、。，；！？「」『』（）(),;!?]*/gu)) {
    clauses.push({ from: from + match.index, to: from + match.index + match[0].length });
  }
  return clauses;
}
