import { danglingLength, endingOf, type Span } from '#shared/text';
import type { ParagraphContext } from '../rule';
import { type Difference, differenceOf, latinDifferenceOf } from './echo-clauses';

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
export type Repetition = 'same' | 'tail' | 'near' | 'reworded';

const marks = '。．.！？!?、，, 　」』）"”';
const longestNear = 400;

/** What goes on behind a quotation: 「知らない」と言った, 「開始」を押すと始まる, "We never hurry," she said. */
const told = /[」』]と[^」』]+$|[」』][をはがにで][^「」『』]{5,}$|["”] [a-z]+ [a-z]+$/u;

/** The statements of a paragraph; speech, which may answer in the same words, is `null`. */
export function statementsOf({
  text,
  sentences,
}: Pick<ParagraphContext, 'text' | 'sentences'>): (Statement | null)[] {
  return sentences.flatMap(({ from, to }) => {
    let start = from;
    let end = to;
    while (end > start && marks.includes(text.charAt(end - 1))) end--;
    while (start < end && ' 　、，。'.includes(text.charAt(start))) start++;
    if (start >= end) return [];
    const core = text.slice(start, end);
    const isSpeech = '「『“（"'.includes(text.charAt(start));
    // 「知らない」と言った。 is told, and told twice only by accident.
    if (end - start < 3 || (isSpeech && !told.test(core))) return [null];
    const isQuestion = /[？?]/u.test(text.slice(end, to));
    const statement = statementOf(core, { from: start, to }, isQuestion);
    return isSpeech ? { ...statement, content: '' } : statement;
  });
}

/** A sentence as it is compared: `core` is what stands in `span` between the marks. */
export function statementOf(core: string, span: Span, isAsked = false): Statement {
  return {
    span,
    core,
    content: core.length <= longestNear ? contentOf(core) : '',
    isNegative: /ない|ません|なかっ|ず[、に]|ずに|なく(?!な)|ぬ。|not |n't/u.test(core),
    isQuestion: isAsked || core.endsWith('か'),
  };
}

/** What a sentence may add without saying more: 続く, 続く予定だ; and kanji that others write in kana. */
const auxiliary =
  /(?:予定|見込み|見通し|模様|方針|考え|よう|こと|もの|とのこと|という|と(?:予想|想定|推定)され[るた]|と[みさ言]られ[るた])?(?:だ|です|である|であった|だった|でした|という)?$/u;

/** 下さい as others write it, in kana. */
function inKana(core: string): string {
  return core
    .replace(/下さ(?=い)/gu, 'くださ')
    .replace(/出来(?=[るたまな])/gu, 'でき')
    .replace(/致(?=し)/gu, 'いた')
    .replace(/頂(?=[いき])/gu, 'いただ');
}

function contentOf(core: string): string {
  return inKana(core)
    .replace(auxiliary, '')
    .replace(/[^\u3400-\u9fff々ァ-ヺA-Za-z0-9０-９]/gu, '');
}

/** How `next` repeats `before`; `null` when it says something of its own. */
export function repetitionOf(before: Statement, next: Statement): Repetition | null {
  const [a, b] = [before.core.toLowerCase(), next.core.toLowerCase()];
  if (a === b) return 'same';
  if (a.endsWith(b)) return 'tail';
  if (isNear(before, next)) return 'near';
  if (isReworded(before, next)) return 'reworded';
  const difference = compared(before, next) ?? compared(tailOf(before, next), next, 'order');
  return difference && (difference === 'order' ? 'near' : 'reworded');
}

/** How little two statements differ, phrase by phrase; `only` that. */
function compared(before: Statement | null, next: Statement, only?: Difference): Difference | null {
  if (!before || !isComparable(before, next)) return null;
  const compare = /\w \w/u.test(next.core) ? latinDifferenceOf : differenceOf;
  const difference = compare(inKana(before.core), inKana(next.core));
  if (difference === 'opposite') return null;
  return only === undefined || difference === only ? difference : null;
}

/** The last clauses of a longer sentence, of about the length of the next. */
function tailOf({ core, span, isQuestion }: Statement, next: Statement): Statement | null {
  if (core.length < 1.2 * next.core.length) return null;
  const at = core.slice(-2 * next.core.length).search(/[、,，]/u);
  if (at < 0) return null;
  const tail = core.slice(-2 * next.core.length).slice(at + 1);
  return tail.length >= 0.7 * next.core.length ? statementOf(tail.trimStart(), span, isQuestion) : null;
}

/** Long enough, of one mood and with the same numbers. */
function isComparable(a: Statement, b: Statement): boolean {
  if (a.isNegative !== b.isNegative || a.isQuestion !== b.isQuestion) return false;
  const shortest = Math.min(a.content.length, b.content.length);
  if (shortest < 4 || Math.min(a.core.length, b.core.length) < 12) return false;
  return digitsOf(a.content) === digitsOf(b.content) && (shortest >= 6 || likeness(a.core, b.core) >= 0.6);
}

/** Shorter sentences are parallel as often as said again in other words. */
const shortestReworded = 12;
const longestReworded = 120;

/** Whether two long statements share nearly all their content, in order, though each has a word of its own. */
function isReworded(a: Statement, b: Statement): boolean {
  const [short, long] = [a.content.length, b.content.length].sort((one, other) => one - other);
  if (short === undefined || long === undefined) return false;
  if (a.content === b.content && short >= 3 && a.core.length >= 8)
    return likeness(inKana(a.core), inKana(b.core)) >= 0.7;
  if (/\w \w/u.test(a.core)) return isRewordedLatin(a, b);
  if (short < shortestReworded || long > longestReworded || short < 0.8 * long) return false;
  if (a.isNegative !== b.isNegative || a.isQuestion !== b.isQuestion) return false;
  if (digitsOf(a.content) !== digitsOf(b.content) || likeness(a.core, b.core) < 0.6) return false;
  return sharedLength(a.content, b.content) >= 0.85 * long;
}

function isRewordedLatin(a: Statement, b: Statement): boolean {
  if (a.isNegative !== b.isNegative || a.isQuestion !== b.isQuestion) return false;
  if (digitsOf(a.content) !== digitsOf(b.content)) return false;
  const [one, other] = [a.core.toLowerCase().split(/\W+/u), b.core.toLowerCase().split(/\W+/u)];
  const long = Math.max(one.length, other.length);
  if (long > longestReworded || Math.min(one.length, other.length) < 6) return false;
  return sharedLength(one, other) >= 0.75 * long && latinDifferenceOf(a.core, b.core) !== 'opposite';
}

/** Whether two statements share most of their content, however short they are: said of two in a row. */
export function isAkin(a: Statement, b: Statement): boolean {
  const long = Math.max(a.content.length, b.content.length);
  if (a.isNegative !== b.isNegative || digitsOf(a.content) !== digitsOf(b.content)) return false;
  return long >= 2 && long <= longestReworded && sharedLength(a.content, b.content) >= 0.75 * long;
}

/** Length of the longest common subsequence. */
function sharedLength(a: Iterable<string>, b: ArrayLike<string>): number {
  let row = new Uint16Array(b.length + 1);
  for (const character of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at++)
      next[at + 1] = b[at] === character ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
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
    likeness(a.core, b.core) >= 0.4
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
const saysSomething =
  /[\u3400-\u9fff々ァ-ヺーA-Za-z0-9」』](?:[をがにはもでへ]|から|まで|より)[^、]|\w \w+ \w/u;
/** A tail that says something by itself is no cry, even in a story: 音が鳴っている。 */
const longestCry = 6;

/**
 * How certain it is that a repetition is an accident: `null` for refrains and emphasis (走った。走った。), which are short
 * or no finite sentence; a story repeats on purpose more than a manual does.
 */
export function sentenceTier(
  kind: Repetition,
  { core }: Statement,
  isStory: boolean,
): 'likely' | 'ask' | null {
  if (kind === 'near' || kind === 'reworded') return 'ask';
  const usual = isStory ? 'ask' : 'likely';
  if (/[a-z0-9]$/iu.test(core) && core.includes(' '))
    return core.split(' ').length >= (kind === 'same' ? 4 : 2) ? usual : null;
  if (/[\u3400-\u9fff]$/u.test(core)) {
    // 伝票も七枚。 has what it counts; 大雪警報。 may be cried.
    if (saysSomething.test(core) && core.length >= 4) return core.length >= 8 ? usual : 'ask';
    if (/[\u3400-\u9fff]{2}$/u.test(core)) return core.length >= 8 ? usual : null;
  }
  if (kind === 'tail' && core.length >= longestCry && saysSomething.test(core)) return 'likely';
  if (kind === 'tail' && core.length >= longestCry + 1 && !isStory && endingOf(core) === 'plain')
    return 'likely';
  // What begins within a phrase (と思った) is no cry.
  if (danglingLength(core, 0) > 0 || /^(?:を|って|と[\u3400-\u9fff])/u.test(core)) return 'likely';
  const ending = endingOf(core);
  if (ending === 'polite') return greeting.test(core) ? null : usual;
  // 入館は四時まで。
  if (/(?:まで|から|より)$/u.test(core) && saysSomething.test(core)) return core.length >= 8 ? usual : 'ask';
  if (ending === 'particle' || ending === 'other') return null;
  if (saysSomething.test(core) && core.length >= 5) return core.length >= 7 ? usual : 'ask';
  if (kind === 'same' && ending === 'plain' && core.length >= 8) return 'ask';
  // 三歩だけ進んだ。 is long for an echo meant to be heard.
  return kind === 'tail' && (!isStory || core.length >= 7) ? 'ask' : null;
}

const greeting = /^(?:はい|そう|ありがと|すみません|お願い|ごめん|どう|大丈夫)/u;
