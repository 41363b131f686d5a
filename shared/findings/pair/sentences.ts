import { charClass, classAt, endsInStop, japanese, type Language, mergeSpans, type Span } from '#shared/text';
import type { PairContext } from '../rule';

/** A sentence of the source, and what of it the draft says. */
export interface SourceSentence {
  /** What repairs leave of it. */
  readonly text: string;
  /** The source paragraph, counted within the pair, and the place there. */
  readonly paragraph: number;
  readonly span: Span;
  /** No part of the draft says this. */
  readonly isLost: boolean;
  /** Not these draft paragraphs but their neighbours say it. */
  readonly isElsewhere: boolean;
  /** The draft sentence that resembles it most; `null` when none does. */
  readonly counterpart: DraftSentence | null;
}

/** A sentence of the draft: its paragraph, counted within the pair, and its place there. */
export interface DraftSentence {
  readonly draft: number;
  readonly span: Span;
}

/** Less than this share of its words in the draft: a sentence rewritten from the ground up keeps more. */
const leastShare = 0.35;
/** A neighbour must say more of it: two paragraphs about one thing share words. */
const shareElsewhere = 0.7;
/** Sentences with fewer features say too little to be missed for sure. */
const leastFeatures = 7;

const known = new WeakMap<PairContext, readonly SourceSentence[]>();

/** The source sentences of a pair in order; computed once for each pair. */
export function sourceSentences(pair: PairContext): readonly SourceSentence[] {
  const sentences = known.get(pair) ?? compare(pair);
  known.set(pair, sentences);
  return sentences;
}

/** A source paragraph without what repairs take out each unit of that a NUL. */
export function keptText({ source, removed }: PairContext, paragraph: number): string {
  const context = source[paragraph];
  if (!context) return '';
  const spans = [...context.markup.map(({ span }) => span), ...(removed[paragraph] ?? [])];
  return blank(context.text, spans);
}

/** The draft's sentences, leading spaces left out. */
export function draftSentences({ draft }: PairContext): DraftSentence[] {
  return draft.flatMap(({ text, sentences }, index) =>
    sentences.map(({ from, to }) => {
      const lead = /^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0;
      return { draft: index, span: { from: Math.min(from + lead, to), to } };
    }),
  );
}

/**
 * What a text can be known again by: two neighbouring characters of which one at least is no hiragana (the rest is
 * grammar), or in a language with spaces its longer words.
 */
export function featuresOf(text: string, language: Language): string[] {
  const folded = text.normalize('NFKC');
  if (language === 'en') return folded.toLowerCase().match(/[a-z]{4,}/gu) ?? [];
  const features: string[] = [];
  for (let index = 1; index < folded.length; index++) {
    const left = classAt(folded, index - 1);
    const right = classAt(folded, index);
    const isContent = left & right & charClass.hiragana ? 0 : left & japanese && right & japanese;
    if (isContent) features.push(folded.slice(index - 1, index + 1));
  }
  return features;
}

/** The share of features that a set holds; 0 of none. */
export function shareIn(features: readonly string[], set: ReadonlySet<string>): number {
  return features.length === 0 ? 0 : features.filter((feature) => set.has(feature)).length / features.length;
}

function compare(pair: PairContext): SourceSentence[] {
  const language = pair.draft[0]?.profile.language ?? 'ja';
  const setOf = (contexts: PairContext['draft']) =>
    new Set(contexts.flatMap(({ text }) => featuresOf(text, language)));
  const here = setOf(pair.draft);
  // Most pairs lose nothing and never ask for these.
  const around = once(() => setOf(pair.around));
  const candidates = once(() => knownSentences(pair, language));
  return pair.source.flatMap((context, paragraph) => {
    const kept = keptText(pair, paragraph);
    const names = blank(
      kept,
      context.names.map(({ span }) => span),
    );
    return context.sentences.map((span) => {
      const features = featuresOf(names.slice(span.from, span.to), language);
      const canBeMissed = features.length >= leastFeatures && endsInStop(context.text, span);
      const isGone = canBeMissed && shareIn(features, here) < leastShare;
      const isElsewhere = isGone && shareIn(features, around()) >= shareElsewhere;
      const counterpart = once(() => mostAlike(features, candidates()));
      return {
        text: kept.slice(span.from, span.to).replaceAll('\0', '').trim(),
        paragraph,
        span,
        isLost: isGone && !isElsewhere,
        isElsewhere,
        get counterpart() {
          return counterpart();
        },
      };
    });
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function knownSentences(pair: PairContext, language: Language): KnownSentence[] {
  return draftSentences(pair).map((sentence) => {
    const text = pair.draft[sentence.draft]?.text.slice(sentence.span.from, sentence.span.to) ?? '';
    return { sentence, features: new Set(featuresOf(text, language)) };
  });
}

interface KnownSentence {
  readonly sentence: DraftSentence;
  readonly features: ReadonlySet<string>;
}

function mostAlike(features: readonly string[], sentences: readonly KnownSentence[]): DraftSentence | null {
  let found: DraftSentence | null = null;
  let best = 0;
  for (const candidate of sentences) {
    const share = shareIn(features, candidate.features);
    if (share > best) [best, found] = [share, candidate.sentence];
  }
  return found;
}

/** A text with all units of `spans` (in any order) as NUL. */
function blank(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of mergeSpans(spans)) {
    pieces.push(text.slice(at, from), '\0'.repeat(to - from));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}
