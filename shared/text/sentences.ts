import { charClass, classAt, closers, openers } from './characters';
import { firstIndex } from './first-index';
import type { Span } from './span';

/** 1 for the units that can end a sentence or keep it open: most can do neither. */
const marks = new Uint8Array(0x10000);
for (const mark of `${openers}${closers}。！？!?.`) marks[mark.charCodeAt(0)] = 1;

/**
 * The sentences of one paragraph in one pass: they cover it without gaps. A sentence ends after 。！？!? (and after a
 * full stop with a space or the end behind it), with the marks, closing brackets and spaces that follow, unless it
 * stands inside brackets: 「行く。」と言った。 is one sentence.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (marks[text.charCodeAt(index)] === 0) continue;
    const bits = classAt(text, index);
    if (bits & charClass.opener) depth++;
    else if (bits & charClass.closer) depth = Math.max(0, depth - 1);
    if (depth > 0 || !endsSentence(text, index)) continue;
    let to = index + 1;
    while (to < text.length && followsEnd(text, to)) to++;
    sentences.push({ from, to });
    from = to;
    index = to - 1;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}

/** The sentence that holds an offset; the last one at the paragraph's end. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  const first = firstIndex(sentences.length, (index) => offset < (sentences[index]?.to ?? 0));
  return sentences[Math.min(first, sentences.length - 1)] ?? { from: 0, to: 0 };
}

/** Whether a sentence is closed by a mark: 。！？ or their half-width forms, or a leader; brackets and spaces after it ignored. */
export function endsInStop(text: string, sentence: Span): boolean {
  let last = sentence.to - 1;
  while (
    last >= sentence.from &&
    (text[last] === ' ' || text[last] === '　' || classAt(text, last) & charClass.closer)
  )
    last--;
  return (
    last >= sentence.from && (/[。．！？!?.…]/u.test(text[last] ?? '') || text.endsWith('・・', last + 1))
  );
}

function endsSentence(text: string, index: number): boolean {
  const character = text[index] ?? '';
  if (character === '.') return index + 1 === text.length || text[index + 1] === ' ';
  return '。！？!?'.includes(character);
}

function followsEnd(text: string, index: number): boolean {
  return '。！？!? 　'.includes(text[index] ?? '') || (classAt(text, index) & charClass.closer) !== 0;
}
