import { danglingLength, endingOf, type Span } from '#shared/text';
import type { ParagraphContext } from '../rule';

/** A sentence as it is compared with its neighbours. */
export interface Statement {
  readonly span: Span;
  /** Without the marks and spaces at its ends. */
  readonly core: string;
  /** Kanji, katakana, letters and digits: what it is about. */
  readonly content: string;
  readonly isNegative: boolean;
  readonly isQuestion: boolean;
}

/** How a sentence repeats the one before: all of it, its tail, or nearly. */
export type Repetition = 'same' | 'tail' | 'near';

const marks = '。．.！？!?、，, 　」』）"”';
const longestNear = 400;

/** The statements of a paragraph; speech, which may answer in the same words, is `null`. */
export function statementsOf({ text, sentences }: ParagraphContext): (Statement | null)[] {
  return sentences.flatMap(({ from, to }) => {
    let start = from;
    let end = to;
    while (end > start && marks.includes(text.charAt(end - 1))) end--;
    while (start < end && ' 　、，。'.includes(text.charAt(start))) start++;
    if (start >= end) return [];
    if ('「『“（"'.includes(text.charAt(start)) || end - start < 3) return [null];
    const core = text.slice(start, end);
    return {
      span: { from: start, to },
      core,
      content: core.length <= longestNear ? core.replace(/[^\u3400-\u9fff々ァ-ヺA-Za-z0-9０-９]/gu, '') : '',
      isNegative: /ない|ません|なかっ|ず[、に]|ずに|なく(?!な)|ぬ。|not |n't/u.test(core),
      isQuestion: /[？?]/u.test(text.slice(end, to)) || core.endsWith('か'),
    };
  });
}

/** How `next` repeats `before`; `null` when it says something of its own. */
export function repetitionOf(before: Statement, next: Statement): Repetition | null {
  const [a, b] = [before.core.toLowerCase(), next.core.toLowerCase()];
  if (a === b) return 'same';
  if (a.endsWith(b)) return 'tail';
  return isNear(before, next) ? 'near' : null;
}

/**
 * Whether two statements say the same of the same: one's content words are all in the other, in order, and hardly more.
 * Parallel sentences (左を押すと左に動く。右を…) differ in a content word each.
 */
function isNear(a: Statement, b: Statement): boolean {
  const [short, long] =
    a.content.length <= b.content.length ? [a.content, b.content] : [b.content, a.content];
  if (short.length < 5 || short.length < 0.75 * long.length) return false;
  if (a.isNegative !== b.isNegative || a.isQuestion !== b.isQuestion) return false;
  return (
    isSubsequence(short, long) &&
    digitsOf(a.content) === digitsOf(b.content) &&
    likeness(a.core, b.core) >= 0.5
  );
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9０-９一二三四五六七八九十百千万億]/gu, '');
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (let index = 0; index < long.length && at < short.length; index++) if (long[index] === short[at]) at++;
  return at === short.length;
}

/** Dice's coefficient of the pairs of neighbouring characters. */
function likeness(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(b.slice(at, at + 2), left - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

/** A subject, object or place: more than a cry. */
const saysSomething = /[\u3400-\u9fff々ァ-ヺーA-Za-z0-9」』][をがにはでへ][^、]|\w \w+ \w/u;

/**
 * How certain it is that a repetition is an accident: `null` for refrains and emphasis (走った。走った。), which are short
 * or no finite sentence; a story repeats on purpose more than a manual does.
 */
export function sentenceTier(
  kind: Repetition,
  { core }: Statement,
  isStory: boolean,
): 'likely' | 'ask' | null {
  if (kind === 'near') return 'ask';
  const usual = isStory ? 'ask' : 'likely';
  if (/[a-z]$/iu.test(core)) return core.split(' ').length >= (kind === 'same' ? 4 : 2) ? usual : null;
  if (/[\u3400-\u9fff]{2}$/u.test(core)) return core.length >= 8 ? usual : null;
  // What begins within a phrase (と思った) is no cry.
  if (danglingLength(core, 0) > 0 || /^(?:を|って|と[\u3400-\u9fff])/u.test(core)) return 'likely';
  const ending = endingOf(core);
  if (ending === 'polite') return greeting.test(core) ? null : usual;
  if (ending === 'particle' || ending === 'other') return null;
  if (saysSomething.test(core) && core.length >= 5) return core.length >= 8 ? usual : 'ask';
  return kind === 'tail' && !isStory ? 'ask' : null;
}

const greeting = /^(?:はい|そう|ありがと|すみません|お願い|ごめん|どう|大丈夫)/u;
