import type { ParagraphContext } from '../rule';
import type { LostEnd } from './fragment-ends';

/** Words that something must follow. */
const unfinished =
  /\s(?:the|an|and|or|but|than|because|because of|due to|according to|in order to|as well as|which|whose|their|its|our|my|your|very|such as)\.\s*$/u;
/** The same where the mark is lost as well. */
const brokenOff =
  /\s(?:the|an|and|or|than|because|due to|according to|in order to|as well as|their|its|our|my|your|such as)$/u;

/** A sentence in lower case after one that a full stop ended; brands (iPhone), speech and leaders do not count. */
export function lostEnglishHead({ text, sentences, kind }: ParagraphContext, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  if (!/^[a-z](?![A-Z])/u.test(text.slice(from, to))) return false;
  return index === 0
    ? kind === 'prose' && /[.]$/u.test(text)
    : /[a-z]{4}\. $/u.test(text.slice(Math.max(0, from - 6), from));
}

export function lostEnglishEnd({ text, kind, sentences }: ParagraphContext, index: number): LostEnd | null {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const sentence = text.slice(from, to).trimEnd();
  const end = from + sentence.length;
  if (unfinished.test(sentence.slice(-16)))
    return { kind: 'cut', span: { from: from + sentence.lastIndexOf(' ') + 1, to: end }, at: end - 1 };
  if (
    /[\s,]/u.test(sentence) &&
    sentence.length > 20 &&
    kind !== 'row' &&
    brokenOff.test(sentence.slice(-14))
  )
    return { kind: 'broken', span: { from: from + sentence.lastIndexOf(' ') + 1, to: end }, at: end };
  const isOpen =
    index > 0 && index === sentences.length - 1 && kind === 'prose' && /\s[a-z]+$/u.test(sentence);
  if (!isOpen || !/[a-z]{4}\. $/u.test(text.slice(Math.max(0, from - 6), from))) return null;
  return { kind: 'stop', span: { from: from + sentence.lastIndexOf(' ') + 1, to: end }, at: end };
}
