import { fold, hanFormOf } from '#shared/text';
import { surnamesOf } from '../discovery/surnames';
import type { NameScript } from './mention';

/** A way to read a form as a person's name, folded. Either part is kanji, letters, katakana, or kanji and letters. */
export interface PersonReading {
  readonly surname: string;
  readonly given: string;
  /** Which stands first. */
  readonly order: 'surname-first' | 'given-first';
}

/** A form as names are compared. */
export interface NameShape {
  readonly text: string;
  readonly script: NameScript;
  /** Folded. */
  readonly raw: string;
  /** Folded, without what parts its words. */
  readonly folded: string;
  /** Folded; letters without marks and hyphens. */
  readonly words: readonly string[];
  /** None for what cannot be the full name of a person. */
  readonly people: readonly PersonReading[];
}

/** Forms of kanji that names keep and no list of characters joins with the usual ones. */
const olderForms = new Map(
  '邨村 埜野 盌碗 蕓芸 喆哲 堃坤 栁柳 桒桑 濵浜 晧皓 龝秋 渕淵 薗園 藪薮 籠篭 祿禄 畧略 裡裏 菴庵 蘗蘖 麴麹 鐡鉄 銕鉄 鍊錬 礦鉱 鑛鉱 驒騨'
    .split(' ')
    .map((pair): readonly [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** 岚 and 蕓 as Japanese writes them, 嵐 and 芸: more forms than the matcher folds, since here a person decides. */
function nameKanji(character: string): string {
  const other = olderForms.get(character);
  if (other !== undefined) return other;
  const form = hanFormOf(character)?.japanese[0];
  return form === undefined ? character : fold(form).text;
}

/** Letters whose marks are a part of them. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
};

/** 翠香一号 is 翠香1号. */
function asDigit(kanji: string): string {
  return String('〇一二三四五六七八九'.indexOf(kanji));
}

/** Starfinder II is Starfinder 2. */
function asNumber(roman: string): string {
  return String(['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(roman));
}

function asKatakana(hiragana: string): string {
  return String.fromCharCode(hiragana.charCodeAt(0) + 0x60);
}

const separators = /[\s・=&]+/u;
const notInNames = /[^a-z\p{Script=Han}\p{Script=Katakana}\u3099\u309aー0-9&+]/gu;

/** Shapes of forms met before: a document is clustered again after each edit. */
const shapes = new Map<string, NameShape>();

/** The shape of a form; the same object for the same text, as long as not too many others came between. */
export function shapeOf(text: string, script: NameScript): NameShape {
  const key = `${script} ${text}`;
  const known = shapes.get(key);
  if (known) return known;
  const shape = readShape(text, script);
  if (shapes.size > 50_000) shapes.clear();
  shapes.set(key, shape);
  return shape;
}

function readShape(text: string, script: NameScript): NameShape {
  const raw = Array.from(fold(text).text, nameKanji)
    .join('')
    .replace(/[ぁ-ゖ]/gu, asKatakana)
    .replace(/[一二三四五六七八九](?=[号型世]$)/u, asDigit)
    .replace(/(?<=[a-z] )(?:ii|iii|iv|v|vi|vii|viii|ix)$/u, asNumber);
  const words = raw
    .split(separators)
    .map((word) => word.replace(/[øæœßłđð]/gu, (letter) => plainLetters[letter] ?? letter))
    .map((word) =>
      word
        .normalize('NFD')
        .replace(notInNames, '')
        .normalize('NFC')
        .replace(/ヶ|(?<=\p{Script=Han})ガ(?=\p{Script=Han})/gu, 'ケ'),
    )
    .filter((word) => word !== '');
  const shape = { text, script, raw, folded: words.join(''), words };
  return { ...shape, people: peopleOf(shape) };
}

function peopleOf({ script, folded, words }: Omit<NameShape, 'people'>): PersonReading[] {
  if (/[0-9&+]/u.test(folded)) return [];
  const isTranscribed = script === 'kanji' && words.length > 1;
  if (script === 'kanji' && !isTranscribed)
    return surnamesOf(folded).map((surname) => surnameFirst(surname, folded.slice(surname.length)));
  if (script === 'mixed' && /\p{Script=Han}/u.test(folded)) return mixedPeople(folded);
  if (words.length < 2 || words.length > 4) return [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [
    { surname: last, given: words.slice(0, -1).join(''), order: 'given-first' },
    surnameFirst(first, words.slice(1).join('')),
  ];
}

function surnameFirst(surname: string, given: string): PersonReading {
  return { surname, given, order: 'surname-first' };
}

/** 黄renxun, renxun黄, 黄jen勲, lin海燕, 宮部チヅル */
function mixedPeople(folded: string): PersonReading[] {
  const pattern = /^(\p{Script=Han}*)([a-z]+|[\u30a1-\u30ff]+)(\p{Script=Han}*)$/u;
  const [, before = '', letters = '', after = ''] = pattern.exec(folded) ?? [];
  if (letters === '') return [];
  if (before !== '') return isSurname(before) ? [surnameFirst(before, letters + after)] : [];
  const turned: PersonReading[] = isSurname(after)
    ? [{ surname: after, given: letters, order: 'given-first' }]
    : [];
  return after.length <= 2 ? [...turned, surnameFirst(letters, after)] : turned;
}

function isSurname(kanji: string): boolean {
  return [`${kanji}一`, `${kanji}一一`].some((name) => surnamesOf(name).includes(kanji));
}
