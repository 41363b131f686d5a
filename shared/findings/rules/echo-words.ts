import { charClass, classAt, findRepeats } from '#shared/text';
import type { ParagraphContext } from '../rule';
import type { Said } from './echo-runs';

const longest = 80;
/** Function words that English never doubles. */
const neverTwice =
  /^(?:the|a|an|of|to|and|or|but|with|for|from|by|at|as|are|was|were|be|been|its|this|these|those|we|they|their|our|your|he|she|his|who|which|when|where|than|then|has|have|will|would|can|could|should|into|also|between|about|because|through|after|before)$/iu;
/** Words that it may double: what it is is new, he had had, that that, very very. */
const mayDouble =
  /^(?:very|really|so|much|more|many|no|yes|ha|never|far|long|bye|now|well|there|again|had|that|do|too|please|tut|knock|blah|is|it)$/iu;
const doubledWord = /(?<![\p{L}\p{N}'’-])([A-Za-z]{1,20})(\s+\1)+(?![\p{L}\p{N}'’-])/giu;

/** What a text without kana says twice at once: the the, in the city in the city; of Chinese, four characters and more. */
export function wordsSaidTwice({ text, kind }: ParagraphContext): Said[] {
  if (kind === 'row') return [];
  return [...doubledWords(text), ...doubledPhrases(text)].sort((a, b) => a.again.from - b.again.from);
}

function doubledWords(text: string): Said[] {
  return Array.from(text.matchAll(doubledWord)).flatMap(({ index, 0: run, 1: once = '' }) => {
    const isSure = neverTwice.test(once);
    const isName = /^[A-Z]/u.test(once) && !isSure;
    if (isName || mayDouble.test(once) || (!isSure && once.length < 2)) return [];
    const first = { from: index, to: index + once.length };
    return [{ first, again: { from: first.to, to: index + run.length }, tier: isSure ? 'likely' : 'ask' }];
  });
}

function doubledPhrases(text: string): Said[] {
  const lower = text.toLowerCase();
  // İ grows.
  const folded = lower.length === text.length ? lower : text;
  return findRepeats(folded, longest).flatMap(({ from, to, period, hasGap }) => {
    for (let start = from; start + 2 * period - (hasGap ? 1 : 0) <= to; start++) {
      const end = hasGap ? to : start + Math.floor((to - start) / period) * period;
      const piece = text.slice(start, start + period);
      if (!isPhrase(piece) || isInWord(text, start) || isInWord(text, end)) continue;
      const cut = start + piece.trimEnd().length;
      const isSpaced = /\s$/u.test(piece);
      return [
        {
          first: { from: start, to: cut },
          again: hasGap
            ? { from: start + period - 1, to: end }
            : isSpaced
              ? { from: start + period, to: end }
              : { from: cut, to: end },
          tier: 'likely',
        } satisfies Said,
      ];
    }
    return [];
  });
}

/** Two words of which one is no name, or four Chinese characters. */
function isPhrase(piece: string): boolean {
  const core = piece.trim().replace(/[,，、]$/u, '');
  if (/^[,，、]|[.!?。！？"“”「」()（）…—]/u.test(core)) return false;
  if (/^[\u3400-\u9fff]{4,}$/u.test(core)) return true;
  // again and again and again, step by step by step
  if (/^(?:and|or|by|after) \S+$|^\S+ (?:and|or|by|after)$/u.test(core)) return false;
  return /^\S+ \S/u.test(core) && (/(?:^| )[a-z]{2,}/u.test(core) || /^The /u.test(core)) && core.length >= 6;
}

function isInWord(text: string, at: number): boolean {
  const letters = charClass.latin | charClass.digit;
  return (classAt(text, at - 1) & letters) !== 0 && (classAt(text, at) & letters) !== 0;
}
