import type { Base } from '../discovery/base-likeness';
import { soundsOfSurname } from '../discovery/japanese-names';
import { isKnownPlace, isOrdinaryFolded } from '../discovery/ordinary-words';
import { meaningOf } from './kind-words';
import { isSameSpelled } from './spelling';
import type { ThingName } from './thing-name';

const kanji = /^\p{Script=Han}+$/u;
const latin = /^[a-z]+$/u;

/** Whether the one is the other in fewer letters: Lanhai Semi, TRI for Tea Research Institute, 北原情大 for 北原情報大学. */
export function abbreviates(short: ThingName, long: ThingName): Base | null {
  const [first = '', last = ''] = [short.words[0], short.words.at(-1)];
  const { words } = long;
  if (short.words.length === 1 && isAcronym(first, words))
    return { score: 0.75, evidence: [{ id: 'initials' }], part: 'full', limit: 'probable' };
  if (short.words.length === 1 && words.length === 1)
    return shortensKanji(first, words[0] ?? '') ? abbreviation(0.65, 'doubtful') : null;
  if (short.words.length < 2 || short.words.length > words.length || !latin.test(last)) return null;
  const leads = short.words.slice(0, -1).every((word, at) => isSameSpelled(word, words[at] ?? ''));
  const other = words[short.words.length - 1] ?? '';
  // Jiang Yulin is no short form of Jiang Yuling.
  if (!leads || !other.startsWith(last) || last.length < 3 || other.length - last.length < 3) return null;
  return abbreviation(0.75, 'probable');
}

function abbreviation(score: number, limit: Base['limit']): Base {
  return { score, evidence: [{ id: 'abbreviation' }], part: 'full', limit };
}

/** Words of which an acronym has no letter. */
const unspoken = /^(?:of|for|the|and)$/u;

/** What an acronym of some words is. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !unspoken.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** TRI for Tea Research Institute. */
function isAcronym(short: string, long: readonly string[]): boolean {
  return short.length >= 3 && latin.test(short) && initialsOf(long) === short;
}

/** Of each word of the long name the first kanji, all of it, or nothing, in their order: 港湾労連 of 国際港湾労働組合連合. */
function shortensKanji(short: string, long: string): boolean {
  if (!kanji.test(short) || !kanji.test(long) || short.length < 2 || long.length <= short.length)
    return false;
  if (short.length === 2) return long.length >= 4 && isNameOf(short, long);
  const parts = partsOf(long);
  if (takes(short, parts) || leavesMiddleOut(short, parts)) return true;
  if (leavesFirstOut(short, parts)) return true;
  if (/[一二三四五六七八九十百千万億]/u.test(long)) return false;
  if (long.length - short.length < 2) return false;
  return (
    short.charAt(0) === long.charAt(0) && !isOrdinaryFolded(short.slice(0, 2)) && isSubsequence(short, long)
  );
}

/** 南北鉄道 of 南北縦貫鉄道: the first word and the last. */
function leavesMiddleOut(short: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return parts.length === 3 && short === first + last && meaningOf(last) !== undefined;
}

/** 翠峰茶業 of 上海翠峰茶業, 測地局 of 国土測地局: without its first word, where two and a kind are left. */
function leavesFirstOut(short: string, [first = '', ...rest]: readonly string[]): boolean {
  if (short.length < 3 || first.length < 2 || rest.length < 2 || rest.join('') !== short) return false;
  return isKnownPlace(first) || meaningOf(rest.at(-1) ?? '') !== undefined;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 遠嵐 of 遠嵐風電, 極研 of 極地研究所: a name that is no word, no place and no surname. */
function isNameOf(short: string, long: string): boolean {
  if (isOrdinaryFolded(short) || isKnownPlace(short) || soundsOfSurname(short).length > 0) return false;
  if (long.startsWith(short)) return isKind(long.slice(2));
  // The first kanji of the first part and of another.
  const parts = partsOf(long);
  const isInitials =
    short.charAt(0) === long.charAt(0) && parts.slice(1).some((part) => part.charAt(0) === short.charAt(1));
  return isInitials && isKind(parts.at(-1) ?? '');
}

/** What follows the name of a firm or a place: 風電, 合唱団. */
export function isKind(text: string): boolean {
  if (text === '') return false;
  const parts = partsOf(text);
  return parts.length <= 2 && parts.every((part) => meaningOf(part) !== undefined || isOrdinaryFolded(part));
}

const remembered = new Map<string, readonly string[]>();

/** The words of a name in kanji: those that say a kind, ordinary ones, and pairs of what is left; from the end. */
export function partsOf(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const parts: string[] = [];
  for (let end = name.length; end > 0; ) {
    const length = [4, 3, 2, 1].find((count) => {
      const word = name.slice(Math.max(0, end - count), end);
      return (
        word.length === count && (meaningOf(word) !== undefined || (count > 1 && isOrdinaryFolded(word)))
      );
    });
    // What no list has is a name of two kanji, or three where one would be left.
    const from = Math.max(0, end - (length ?? (end === 3 ? 3 : 2)));
    parts.unshift(name.slice(from, end));
    end = from;
  }
  if (remembered.size > 5000) remembered.clear();
  remembered.set(name, parts);
  return parts;
}

/** Whether kanji are heads of words in their order, one of them shortened at least. */
function takes(short: string, parts: readonly string[]): boolean {
  if (parts.length < 2 || meaningOf(parts.at(-1) ?? '') === undefined) return false;
  const ends = (at: number, part: number, shortened: number, skipped: number): boolean => {
    const own = parts[part];
    // 合唱団 of 虹声合唱団 is shortened nowhere.
    // 全国茶協 of 全国茶業協同組合 ends with what is shortened.
    if (own === undefined || (at === short.length && part === parts.length - 1))
      return at === short.length && shortened > 0;
    const rest = short.slice(at);
    if (rest.startsWith(own) && ends(at + own.length, part + 1, shortened, skipped)) return true;
    if (own.length > 1 && rest.startsWith(own.charAt(0)) && ends(at + 1, part + 1, shortened + 1, skipped))
      return true;
    return part < parts.length - 1 && skipped < 2 && ends(at, part + 1, shortened, skipped + 1);
  };
  return ends(0, 0, 0, 0);
}
