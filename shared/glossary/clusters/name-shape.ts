import { fold } from '#shared/text';
import { surnamesOf } from '../discovery/surnames';
import type { NameScript } from './mention';

/** A way to read a form as a person's name, folded. Either part is kanji, letters, katakana, or kanji and letters. */
export interface PersonReading {
  readonly surname: string;
  readonly given: string;
}

/** A form as names are compared. */
export interface NameShape {
  readonly text: string;
  readonly script: NameScript;
  /** Folded, without what parts its words. */
  readonly folded: string;
  /** Folded; letters without marks and hyphens. */
  readonly words: readonly string[];
  /** None for what cannot be the full name of a person. */
  readonly people: readonly PersonReading[];
}

const separators = /[\s・=]+/u;

export function shapeOf(text: string, script: NameScript): NameShape {
  const folded = fold(text).text;
  const words = folded
    .split(separators)
    .map((word) => lettersWithKana(word))
    .filter((word) => word !== '');
  const shape = { text, script, folded: words.join(''), words };
  return { ...shape, people: peopleOf(shape) };
}

function lettersWithKana(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^a-z\p{Script=Han}\p{Script=Katakana}\u3099\u309aー0-9&+]/gu, '')
    .normalize('NFC');
}

function peopleOf({ script, folded, words }: Omit<NameShape, 'people'>): PersonReading[] {
  if (script === 'kanji')
    return surnamesOf(folded).map((surname) => ({ surname, given: folded.slice(surname.length) }));
  if (script === 'mixed') return mixedPeople(folded);
  if (words.length < 2 || words.length > 4) return [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [
    { surname: last, given: words.slice(0, -1).join('') },
    { surname: first, given: words.slice(1).join('') },
  ];
}

/** 黄renxun, renxun黄, 黄jen勲, lin海燕 */
function mixedPeople(folded: string): PersonReading[] {
  const [, before = '', letters = '', after = ''] =
    /^(\p{Script=Han}*)([a-z]+)(\p{Script=Han}*)$/u.exec(folded) ?? [];
  if (letters === '') return [];
  if (before !== '') return [{ surname: before, given: letters + after }];
  const isSurname = after.length === 1 || surnamesOf(`${after}一`).includes(after);
  return isSurname
    ? [
        { surname: after, given: letters },
        { surname: letters, given: after },
      ]
    : [{ surname: letters, given: after }];
}
