import type { Entry } from '../entry';
import type { NameScript } from './mention';
import { type NameShape, shapeOf } from './name-shape';

const remembered = new WeakMap<Entry, readonly NameShape[]>();

/** The forms of an entry that unlisted ones are held against: those that stand for the whole name. */
export function entryShapes(entry: Entry): readonly NameShape[] {
  const known = remembered.get(entry);
  if (known) return known;
  const variants = (entry.variants ?? []).filter(
    ({ part = 'full', match, status }) => part === 'full' && match !== 'regex' && status !== 'forbidden',
  );
  const texts = [
    entry.term,
    ...(entry.latin ?? []),
    ...(entry.source ?? []),
    ...variants.map(({ text }) => text),
  ];
  const shapes = [...new Set(texts)].map((text) => shapeOf(text, scriptOf(text)));
  remembered.set(entry, shapes);
  return shapes;
}

/** How a form is written; other scripts count as letters. */
export function scriptOf(text: string): NameScript {
  const hasKanji = /\p{Script=Han}/u.test(text);
  const hasKana = /[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text);
  const hasLetters = /\p{Script=Latin}/u.test(text);
  if (Number(hasKanji) + Number(hasKana) + Number(hasLetters) > 1) return 'mixed';
  return hasKanji ? 'kanji' : hasKana ? 'katakana' : 'latin';
}
