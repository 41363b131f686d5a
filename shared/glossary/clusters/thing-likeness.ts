import type { Base } from '../discovery/base-likeness';
import type { Evidence } from '../discovery/evidence';
import { compareName, nameKanjiOf } from '../discovery/given-likeness';
import { compareSounds, soundOfKana, soundOfLatin } from '../discovery/sounds';
import { abbreviates, isKind } from './abbreviations';
import { mayRead } from './frames';
import { compareByKind } from './kind-likeness';
import type { NameShape } from './name-shape';
import { likenessOfSound, readingsAs } from './readings';
import { isSameSpelled, isSyllabic } from './spelling';
import { isSameKana } from './stem-likeness';
import { thingNameOf } from './thing-name';
import { translates } from './translation';

const kanji = /^\p{Script=Han}+$/u;
const latin = /^[a-z]+$/u;
const katakana = /^[\u30a1-\u30ff]+$/u;

/** How far two forms may name one place, organisation or product. */
export function compareThings(form: NameShape, name: NameShape): Base | null {
  const [a, b] = [thingNameOf(form), thingNameOf(name)];
  if (a.digits !== b.digits) return null;
  if (a.digits !== '' && readsOneKanji(a.whole, b.whole))
    return found(0.8, { id: 'sounds-the-same', a: a.whole, b: b.whole });
  if (a.whole === b.whole) return found(0.9, { id: 'legal-form' });
  return (
    compareByKind(a, b) ??
    compareStems(a.whole, b.whole) ??
    compareWords(a.words, b.words) ??
    compareScripts(a.whole, b.whole) ??
    readsName(a.words, b.whole) ??
    readsName(b.words, a.whole) ??
    abbreviates(a, b) ??
    abbreviates(b, a) ??
    translates(a, b)
  );
}

function found(score: number, evidence: Evidence, limit: Base['limit'] = 'probable'): Base {
  return { score, evidence: [evidence], part: 'full', limit };
}

/** Lan-9 for 嵐9: with a number behind it, one kanji is enough. */
function readsOneKanji(a: string, b: string): boolean {
  const [written, other] = kanji.test(a) ? [a, b] : [b, a];
  if (!kanji.test(written) || !(latin.test(other) || katakana.test(other))) return false;
  return readingsAs(written, other, false).some(({ likeness }) => likeness >= 0.85);
}

/**
 * Names with a common head, 湾 or 放送, whose other part is the same by sound: Baisha湾, バイシャ湾 and 白沙湾;
 * 青磁館 and 青瓷館. What kind of thing it is stands last, and is never what differs.
 */
function compareStems(a: string, b: string): Base | null {
  const head = commonEnd(a, b);
  if (head === 0 || !kanji.test(a.slice(a.length - head))) return null;
  const [stemA, stemB] = [a.slice(0, a.length - head), b.slice(0, b.length - head)];
  if (stemA === '' || stemB === '') return null;
  if (kanji.test(stemA) && kanji.test(stemB)) {
    if (stemA.length !== stemB.length) return null;
    const { weakest, sounds } = compareName(stemA, nameKanjiOf(stemB));
    const { found: x = '', known: y = '' } = sounds[0] ?? {};
    return weakest < 0.9 || a.length < 3 ? null : found(0.8, { id: 'sounds-the-same', a: x, b: y });
  }
  if (latin.test(stemA) && latin.test(stemB))
    return isSameSpelled(stemA, stemB) ? found(0.85, { id: 'sounds-the-same', a: stemA, b: stemB }) : null;
  if (katakana.test(stemA) && katakana.test(stemB))
    return soundOfKana(stemA) === soundOfKana(stemB) ? found(0.85, { id: 'same-kana' }) : null;
  const [written, other] = kanji.test(stemA) ? [stemA, stemB] : [stemB, stemA];
  if (latin.test(other) && katakana.test(written)) return compareScripts(written, other);
  if (!kanji.test(written) || !(latin.test(other) || katakana.test(other))) return null;
  const best = Math.max(0, ...readingsAs(written, other, false).map(({ likeness }) => likeness));
  return best < 0.7 ? null : found(Math.min(best, 0.9), { id: 'sounds-the-same', a: other, b: written });
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** The same words but for spelling; a single word has to be long, or cut into syllables. */
function compareWords(a: readonly string[], b: readonly string[]): Base | null {
  if (a.length !== b.length) return null;
  const isAlike = a.every((word, at) => isWordAlike(word, b[at] ?? '', a.length));
  return isAlike
    ? found(0.85, { id: katakana.test(a[0] ?? '') ? 'same-kana' : 'nearly-the-same-spelling' })
    : null;
}

function isWordAlike(a: string, b: string, count: number): boolean {
  if (a === b) return true;
  if (katakana.test(a) && katakana.test(b)) return isSameKana(a, b);
  if (!latin.test(a) || !latin.test(b) || !isSameSpelled(a, b)) return false;
  const length = Math.min(a.length, b.length);
  return count > 1 || length >= 7 || (length >= 5 && isSyllabic(a) && isSyllabic(b));
}

function consonants(sound: string): number {
  return sound.replace(/[^A-Zr]/gu, '').length;
}

/** Nordia and ノルディア; Shenzhen and 深圳. */
function compareScripts(a: string, b: string): Base | null {
  const [letters, other] = latin.test(a) ? [a, b] : [b, a];
  if (!latin.test(letters)) return compareKana(a, b);
  if (katakana.test(other)) {
    const sound = soundOfLatin(letters);
    if (consonants(sound) < 3) return null;
    const likeness = likenessOfSound(compareSounds(sound, soundOfKana(other)));
    return likeness < 0.7 ? null : found(likeness, { id: 'sounds-the-same', a, b });
  }
  if (!kanji.test(other) || other.length < 2 || other.length > 8 || !mayRead(other, letters)) return null;
  const best = readingsAs(other, letters, false).find(({ likeness }) => likeness >= 0.9);
  return best ? found(0.85, { id: 'spells-the-reading', a: letters, b: other }) : null;
}

/** Yuanlan, ユエンラン or Yuanlan Power for 遠嵐風電: the name is read, and what kind of thing it is left out or put in other words. */
function readsName(words: readonly string[], long: string): Base | null {
  const [first = ''] = words;
  if (words.length > 3 || !kanji.test(long) || long.length < 4 || long.length > 8) return null;
  if (!(latin.test(first) || katakana.test(first)) || first.length < 4) return null;
  const isRead = [2, 3].some(
    (end) =>
      mayRead(long.slice(0, end), first) &&
      isKind(long.slice(end)) &&
      readingsAs(long.slice(0, end), first, false).some(({ likeness }) => likeness >= 0.85),
  );
  return isRead ? found(0.7, { id: 'spells-the-reading', a: first, b: long }) : null;
}

/** 鉄観音 and ティエグアンイン. */
function compareKana(a: string, b: string): Base | null {
  const [written, kana] = kanji.test(a) ? [a, b] : [b, a];
  if (!kanji.test(written) || written.length > 8 || !katakana.test(kana)) return null;
  if (consonants(soundOfKana(kana)) < 3 || !mayRead(written, kana)) return null;
  const best = Math.max(0, ...readingsAs(written, kana, false).map(({ likeness }) => likeness));
  return best < 0.84 ? null : found(0.8, { id: 'sounds-the-same', a, b });
}
