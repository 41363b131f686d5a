import { foldWidth, isJapaneseNameForm } from '#shared/text';

/**
 * What an occurrence and the form it was found by differ in, nearest first; where there are several differences,
 * the least certain. `spacing`: a space, ・ or ＝ between the parts; `width`: also kinds of dash and quotation mark;
 * `kanji`: other forms of the same kanji; `name-kanji`: forms that tell Japanese people apart (髙 and 高).
 */
export const likenesses = ['none', 'spacing', 'width', 'kanji', 'name-kanji', 'case'] as const;

export type Likeness = (typeof likenesses)[number];

/** Compares two texts that fold to the same but for the separators of a name. */
export function compareForms(found: string, form: string): Likeness {
  if (found === form) return 'none';
  const [a, b] = [withoutSeparators(found), withoutSeparators(form)];
  if (a === b) return 'spacing';
  const [narrowA, narrowB] = [foldWidth(a), foldWidth(b)];
  if (narrowA === narrowB) return 'width';
  if (withoutKanji(narrowA) !== withoutKanji(narrowB)) return 'case';
  return differsInNameKanji(narrowA, narrowB) ? 'name-kanji' : 'kanji';
}

/** Whether the form has its parts together and the occurrence has spaces between them, as Japanese names may. */
export function isOnlySpaced(found: string, form: string): boolean {
  return withoutSeparators(form) === form && found.replace(/[ \u3000]/gu, '') === form;
}

function withoutSeparators(text: string): string {
  return text.replace(/[\s・･·=＝]/gu, '');
}

function withoutKanji(text: string): string {
  return text.replace(/\p{Script=Han}/gu, '');
}

function differsInNameKanji(a: string, b: string): boolean {
  const others = [...b];
  return [...a].some((character, index) => {
    const other = others[index] ?? '';
    return character !== other && (isJapaneseNameForm(character) || isJapaneseNameForm(other));
  });
}
