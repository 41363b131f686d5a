import type { Base } from '../discovery/base-likeness';
import { soundOfKana, soundOfLatin } from '../discovery/sounds';
import { soundsSame } from './kanji-sounds';
import { areOtherKinds } from './kind-likeness';
import type { NameShape, PersonReading } from './name-shape';
import { areHomophones, areOthers } from './other-people';
import { comparePerson, compareSurnames } from './person-likeness';
import { soundsOf } from './readings';
import { isSameSpelled, isSyllabic } from './spelling';
import { compareThings } from './thing-likeness';
import { thingNameOf } from './thing-name';
import { transcribesWord } from './transcription';

const onlyKanji = /^\p{Script=Han}+$/u;

/** How much two forms by themselves are like one name, whatever stands around them; `null` when they are not. */
export function compareShapes(a: NameShape, b: NameShape): Base | null {
  const known = compared.get(a);
  const result = known?.get(b);
  if (result !== undefined) return result;
  const base = compareAnew(a, b);
  if (known) known.set(b, base);
  else compared.set(a, new WeakMap([[b, base]]));
  return base;
}

const compared = new WeakMap<NameShape, WeakMap<NameShape, Base | null>>();

function compareAnew(a: NameShape, b: NameShape): Base | null {
  if (a.folded === b.folded)
    return { score: 0.95, evidence: [{ id: 'same-letters' }], part: 'full', limit: 'probable' };
  const people = a.people.flatMap((one) => b.people.map((other) => comparePerson(one, other)));
  const turned = compareTurned(a, b);
  const others = [
    transcribes(a, b),
    transcribes(b, a),
    turned,
    withInitials(a, b),
    withInitials(b, a),
    withInitials(turnedInitials(a), b),
    withInitials(turnedInitials(b), a),
    withMiddleName(a, b),
    withMiddleName(b, a),
  ];
  const best = [...people, ...others].reduce(
    (first, second) => (second && (!first || second.score > first.score) ? second : first),
    null,
  );
  // What is read as two different people is not one thing by its spelling.
  return best ?? (shareSurname(a, b) ? null : compareThings(a, b));
}

function shareSurname(a: NameShape, b: NameShape): boolean {
  return a.people.some((one) =>
    b.people.some(({ surname }) => onlyKanji.test(surname) && surname === one.surname && b.folded.length < 4),
  );
}

/** 沙織内藤 for 内藤沙織. */
function compareTurned(a: NameShape, b: NameShape): Base | null {
  if (!onlyKanji.test(a.folded) || !onlyKanji.test(b.folded)) return null;
  const isTurned = [...a.people, ...b.people].some(({ surname, given }) =>
    [a.folded, b.folded].includes(given + surname),
  );
  return isTurned && [...a.folded].sort().join() === [...b.folded].sort().join()
    ? { score: 0.9, evidence: [{ id: 'same-words' }], part: 'full', limit: 'probable' }
    : null;
}

/** 喬納森・哈格里夫斯 for ジョナサン・ハーグリーブス: word by word as Chinese reads the kanji. */
function transcribes(kanji: NameShape, name: NameShape): Base | null {
  if (kanji.script !== 'kanji' || kanji.words.length < 2 || name.words.length < 2) return null;
  if (name.script !== 'latin' && name.script !== 'katakana') return null;
  // 瓦斯科・德索薩 for Vasco de Sousa: particles go with the surname.
  const isParted = kanji.words.length === name.words.length;
  const own = isParted ? kanji.words : [kanji.words[0] ?? '', kanji.words.slice(1).join('')];
  const others = isParted ? name.words : [name.words[0] ?? '', name.words.slice(1).join('')];
  const isAlike = own.every((word, at) => transcribesWord(word, others[at] ?? ''));
  return isAlike
    ? {
        score: 0.65,
        evidence: [{ id: 'sounds-alike', a: kanji.text, b: name.text }],
        part: 'full',
        limit: 'doubtful',
      }
    : null;
}

/** Sergei Petrov for Sergei Ivanovich Petrov, John Smith for John R. Smith. */
function withMiddleName(short: NameShape, long: NameShape): Base | null {
  if (short.words.length !== 2 || long.words.length < 3 || long.words.length > 4) return null;
  if (short.script !== scriptOfMost(long) || short.people.length === 0) return null;
  const [given = '', surname = ''] = short.words;
  const [first = '', last = ''] = [long.words[0], long.words.at(-1)];
  const isSame = (one: string, other: string) =>
    one === other || (short.script === 'latin' && one.length > 3 && isSameSpelled(one, other));
  if (given.length < 2 || !isSame(given, first) || !isSame(surname, last)) return null;
  return { score: 0.85, evidence: [{ id: 'same-words' }], part: 'full', limit: 'probable' };
}

/** ウィリアム・G・カーター is in katakana but for the initial. */
function scriptOfMost({ words, script }: NameShape): NameShape['script'] {
  const whole = words.filter((word) => word.length > 1);
  return script === 'mixed' && whole.every((word) => /^[\u30a1-\u30ff]+$/u.test(word)) ? 'katakana' : script;
}

/** Tseng W. L. as W. L. Tseng. */
function turnedInitials(shape: NameShape): NameShape {
  const [surname = '', ...initials] = shape.words;
  const isTurned =
    surname.length > 1 && initials.length > 0 && initials.every((word) => /^[a-z]$/u.test(word));
  return isTurned ? { ...shape, words: [...initials, surname] } : shape;
}

/** W. L. Tseng for Tseng Wei-lun, A・ヴェルナー for アレクサンドラ・ヴェルナー. */
function withInitials(short: NameShape, long: NameShape): Base | null {
  const count = short.words.findIndex((word) => !/^[a-z]$/u.test(word));
  const initials = short.words.slice(0, Math.max(0, count));
  // V・デ・ソウザ: the surname may have more words than one.
  const surname = short.words.slice(initials.length).join('');
  if (initials.length === 0 || surname.length < 2) return null;
  const fits = initialReadings(long, short.words.length - initials.length).some((person) => {
    const alike = compareSurnames(surname, person.surname);
    return alike !== null && alike.likeness >= 0.85 && startsWith(person.given, initials, long);
  });
  return fits ? { score: 0.75, evidence: [{ id: 'initials' }], part: 'full', limit: 'probable' } : null;
}

/** The ways to part a name before a surname of so many words. */
function initialReadings({ people, words }: NameShape, count: number): readonly PersonReading[] {
  if (count < 2 || words.length <= count) return people;
  return [
    { surname: words.slice(-count).join(''), given: words.slice(0, -count).join(''), order: 'given-first' },
  ];
}

function startsWith(given: string, initials: readonly string[], { raw }: NameShape): boolean {
  const [first = '', ...others] = initials;
  const sound = /^[a-z]/u.test(given)
    ? given.charAt(0) === first
    : startOfSound(given) === soundOfLatin(first).charAt(0);
  if (!sound) return false;
  const parts = raw.split(/[\s・=-]+/u).map((part) => part.charAt(0));
  // Of S. I. Volkov the text may say Sergei Volkov only; of M. S. Kim it says all, Min-su.
  const isOneWord = parts.length === 2 && !isSyllabic(given);
  return isOneWord || others.every((initial) => parts.includes(initial));
}

function startOfSound(given: string): string {
  return onlyKanji.test(given)
    ? (soundsOf(given, 'chinese')[0] ?? '').charAt(0)
    : soundOfKana(given).charAt(0);
}

/**
 * Whether two forms, though not alike, have what belongs to one person in common, so that they are two: 黄仁勲 and 黄仁宇.
 * A Western first name (Morris Chang) says nothing against another form.
 */
export function areTwo(a: NameShape, b: NameShape): boolean {
  if (a.people.some((one) => b.people.some((other) => areHomophones(one, other)))) return false;
  // 青岩山 and 青雲山: two of one kind; 遠嵐風電 and 遠嵐集団: two of one house.
  const isKind = a.folded.length === b.folded.length && a.folded.at(-1) === b.folded.at(-1);
  const isFirm = a.folded.length > 3 && b.folded.length > 3 && a.folded.slice(0, 2) === b.folded.slice(0, 2);
  if ((isKind || isFirm) && onlyKanji.test(a.folded) && onlyKanji.test(b.folded)) return true;
  // 虹星 and 虹声, what is left of two houses: it is by their sound that they would meet.
  const isRest = a.folded.length === 2 && b.folded.length === 2 && a.people.length + b.people.length === 0;
  if (isRest && onlyKanji.test(a.folded + b.folded) && soundsSame(a.folded, b.folded)) return true;
  if (areOtherKinds(thingNameOf(a), thingNameOf(b))) return true;
  const isWord = ({ words }: NameShape) => words.length === 1 && !/\p{Script=Han}/u.test(words[0] ?? '');
  if (a.script === b.script && isWord(a) && isWord(b)) return true;
  const hasInitials = ({ words }: NameShape) => words.some((word) => /^[a-z]$/u.test(word));
  if (hasInitials(a) || hasInitials(b)) return false;
  return a.people.some((one) => b.people.some((other) => areOthers(one, other)));
}
