import type { Base } from '../discovery/base-likeness';
import { soundOfKana, soundOfLatin } from '../discovery/sounds';
import { areOtherKinds } from './kind-likeness';
import type { NameShape } from './name-shape';
import { comparePerson, compareSurnames, likenessInKana } from './person-likeness';
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
  if (kanji.script !== 'kanji' || kanji.words.length < 2 || kanji.words.length !== name.words.length)
    return null;
  if (name.script !== 'latin' && name.script !== 'katakana') return null;
  const isAlike = kanji.words.every((word, at) => transcribesWord(word, name.words[at] ?? ''));
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
  if (short.script !== long.script || short.people.length === 0) return null;
  const [given = '', surname = ''] = short.words;
  const [first = '', last = ''] = [long.words[0], long.words.at(-1)];
  const isSame = (one: string, other: string) =>
    one === other || (short.script === 'latin' && one.length > 3 && isSameSpelled(one, other));
  if (given.length < 2 || !isSame(given, first) || !isSame(surname, last)) return null;
  return { score: 0.85, evidence: [{ id: 'same-words' }], part: 'full', limit: 'probable' };
}

/** W. L. Tseng for Tseng Wei-lun, A・ヴェルナー for アレクサンドラ・ヴェルナー. */
function withInitials(short: NameShape, long: NameShape): Base | null {
  const initials = short.words.slice(0, -1);
  const surname = short.words.at(-1) ?? '';
  if (initials.length === 0 || surname.length < 2 || !initials.every((word) => /^[a-z]$/u.test(word)))
    return null;
  const fits = long.people.some((person) => {
    const alike = compareSurnames(surname, person.surname);
    return alike !== null && alike.likeness >= 0.85 && startsWith(person.given, initials, long);
  });
  return fits ? { score: 0.75, evidence: [{ id: 'initials' }], part: 'full', limit: 'probable' } : null;
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
  // 青岩山 and 青雲山: two of one kind; 遠嵐風電 and 遠嵐集団: two of one house.
  const isKind = a.folded.length === b.folded.length && a.folded.at(-1) === b.folded.at(-1);
  const isFirm = a.folded.length > 3 && b.folded.length > 3 && a.folded.slice(0, 2) === b.folded.slice(0, 2);
  if ((isKind || isFirm) && onlyKanji.test(a.folded) && onlyKanji.test(b.folded)) return true;
  if (areOtherKinds(thingNameOf(a), thingNameOf(b))) return true;
  const isWord = ({ words }: NameShape) => words.length === 1 && !/\p{Script=Han}/u.test(words[0] ?? '');
  if (a.script === b.script && isWord(a) && isWord(b)) return true;
  const hasInitials = ({ words }: NameShape) => words.some((word) => /^[a-z]$/u.test(word));
  if (hasInitials(a) || hasInitials(b)) return false;
  if (readsAlike(a, b)) return false;
  return a.people.some((one) =>
    b.people.some((other) => {
      if (onlyKanji.test(one.surname + other.surname + one.given + other.given)) return true;
      const letters = [one.given, other.given].filter((given) => /^[a-z]+$/u.test(given));
      if (
        letters.length > 0 &&
        letters.some((given) => !isSyllabic(given)) !== letters.every((given) => !isSyllabic(given))
      )
        return false;
      if (letters.length === 1 && !letters.every(isSyllabic)) return false;
      return one.order === other.order && compareSurnames(one.surname, other.surname) !== null;
    }),
  );
}

/** 国栄 is Kuo-jung and グオロン: letters and katakana may render another language's name each in its way. */
function readsAlike(a: NameShape, b: NameShape): boolean {
  const [letters, kana] = a.script === 'latin' ? [a, b] : [b, a];
  if (letters.script !== 'latin' || kana.script !== 'katakana') return false;
  return letters.people.some((one) =>
    kana.people.some(
      (other) =>
        one.order === other.order &&
        compareSurnames(one.surname, other.surname) !== null &&
        likenessInKana(one.given, other.given) > 0,
    ),
  );
}
