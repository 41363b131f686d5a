import type { ParagraphContext } from '../rule';
import type { LostEnd } from './fragment-ends';

/** Words that something must follow. */
const unfinished =
  /\s(?:the|an|and|or|but|than|because|which|whose|their|its|our|my|your|very|such as)\.\s*$/u;

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
  if (unfinished.test(sentence.slice(-12)))
    return { kind: 'cut', span: { from: from + sentence.lastIndexOf(' ') + 1, to: end }, at: end - 1 };
  const isOpen =
    index > 0 && index === sentences.length - 1 && kind === 'prose' && /\s[a-z]+$/u.test(sentence);
  if (!isOpen || !/[a-z]{4}\. $/u.test(text.slice(Math.max(0, from - 6), from))) return null;
  return { kind: 'stop', span: { from: from + sentence.lastIndexOf(' ') + 1, to: end }, at: end };
}
