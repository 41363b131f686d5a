import { align, type Pair, type ParagraphRange } from '#shared/align';
import { type Place, splitSentences } from '#shared/text';
import type { PlacedSpan, SentencePair } from './answers';

/** In a pair of more text nobody looks for a sentence, and the answer must come while the cursor moves. */
const longestPair = 50_000;

/**
 * The sentences of a pair that belong to the one at `place` on one side: equal ones that stand once are anchors, others
 * go by resemblance, with merges and splits, as paragraphs do. `null` for a pair of very long texts.
 */
export function sentencesAt(
  pair: Pair,
  texts: { readonly source: readonly string[]; readonly draft: readonly string[] },
  side: 'source' | 'draft',
  place: Place,
): SentencePair | null {
  const source = sentencesOf(texts.source, pair.source);
  const draft = sentencesOf(texts.draft, pair.draft);
  if (lengthOf(source) + lengthOf(draft) > longestPair) return null;
  const sides = { source, draft };
  const at = Math.max(
    0,
    sides[side].findIndex((sentence) => reaches(sentence, place)),
  );
  const found = align(source.map(textOf), draft.map(textOf)).find(
    (sentences) => sentences[side].from <= at && at < sentences[side].to,
  );
  if (!found) return null;
  return {
    source: source.slice(found.source.from, found.source.to).map(placeOf),
    draft: draft.slice(found.draft.from, found.draft.to).map(placeOf),
  };
}

interface Sentence extends PlacedSpan {
  readonly text: string;
}

/** Without the spaces after them, which belong to no sentence. */
function sentencesOf(paragraphs: readonly string[], { from, to }: ParagraphRange): Sentence[] {
  return paragraphs.slice(from, to).flatMap((paragraph, index) =>
    splitSentences(paragraph).flatMap((span) => {
      const text = paragraph.slice(span.from, span.to).trimEnd();
      const start = span.from + (text.length - text.trimStart().length);
      const end = span.from + text.length;
      return start < end
        ? [{ paragraph: from + index, span: { from: start, to: end }, text: text.trimStart() }]
        : [];
    }),
  );
}

/** Whether a place stands in a sentence or before it: of several the first holds the place. */
function reaches({ paragraph, span }: Sentence, place: Place): boolean {
  return paragraph > place.paragraph || (paragraph === place.paragraph && place.offset < span.to);
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}

function textOf({ text }: Sentence): string {
  return text;
}

function placeOf({ paragraph, span }: Sentence): PlacedSpan {
  return { paragraph, span };
}
