import { type Candidate, lettersOf } from './candidate';
import type { KanjiName, KnownNames } from './known-names';
import type { Scene } from './scene';
import { syllablesOf } from './syllables';
import type { Word } from './words';

/** A surname of known people where it stands in a text. */
interface Surname {
  readonly from: number;
  readonly to: number;
  readonly names: readonly KanjiName[];
  /** Kanji of the longest of their given names. */
  readonly longest: number;
}

/** What the kanji word at an index of `words` may be, with the letters beside it. */
export function kanjiCandidates(
  scene: Scene,
  words: readonly Word[],
  at: number,
  known: KnownNames,
): Candidate[] {
  const word = words[at];
  if (!word) return [];
  const surnames = surnamesIn(scene, word, known);
  return [
    ...surnames.flatMap((surname) => afterSurname(scene, surname, words, at)),
    ...surnames.flatMap((surname) => beforeSurname(scene, surname, words, at)),
    ...nicknames(scene, word, known),
    ...byGivenName(scene, words, at, known),
  ];
}

/** The surnames a word begins with; after a title, too (創業者黄任勲). */
function surnamesIn(scene: Scene, word: Word, known: KnownNames): Surname[] {
  const from = startOf(scene, word, known);
  return (known.surnames.get(scene.text.charAt(from)) ?? [])
    .filter(({ surname }) => from + surname.length <= word.to && scene.text.startsWith(surname, from))
    .map(({ surname, names, longest }) => ({ from, to: from + surname.length, names, longest }));
}

/** Titles before a name have two to five kanji. */
function startOf(scene: Scene, { from, to }: Word, known: KnownNames): number {
  if (known.surnames.has(scene.text.charAt(from))) return from;
  for (let at = from + 2; at < Math.min(to, from + 6); at++)
    if (known.surnames.has(scene.text.charAt(at)) && scene.hasTitleBefore(at)) return at;
  return from;
}

/**
 * Where a name that goes on at `from` may end: after at most `longest` kanji, at the end of the run or before a title
 * (任勲|会長, 任|氏, 任氏); nowhere when a title comes first (黄|君) or it is part of a longer word.
 */
function endsOf(scene: Scene, from: number, to: number, longest: number): number[] {
  const ends: number[] = [];
  if (scene.hasTitleAt(from)) return ends;
  for (let end = Math.min(to, from + longest); end > from; end--)
    if (end === to || scene.hasTitleAt(end)) ends.push(end);
  return ends;
}

/** 黄任勲, 黄・任勲, 黄Jenxun, 黄 Jen勲. */
function afterSurname(
  scene: Scene,
  { from, to, names, longest }: Surname,
  words: readonly Word[],
  at: number,
): Candidate[] {
  const [word, next, last] = words.slice(at, at + 3);
  if (!word) return [];
  const inKanji = (start: number, ends: readonly number[]) =>
    ends.map((end) => ({
      from,
      to: end,
      shape: 'kanji' as const,
      given: scene.text.slice(start, end),
      names,
    }));
  if (to < word.to) return inKanji(to, endsOf(scene, to, word.to, longest));
  if (!next || next.gap === 'other' || next.script === 'katakana') return [];
  if (next.script === 'kanji') return inKanji(next.from, endsOf(scene, next.from, next.to, longest));
  const goesOn = last?.script === 'kanji' && last.gap === 'none';
  const tails = goesOn ? endsOf(scene, last.from, last.to, longest - 1) : [];
  return [next.to, ...tails].map((end) => {
    const given = lettersOf(next.text) + scene.text.slice(next.to, end);
    return { from, to: end, shape: 'mixed', given, names };
  });
}

/** Jen-Hsun黄 */
function beforeSurname(
  scene: Scene,
  { from, to, names }: Surname,
  words: readonly Word[],
  at: number,
): Candidate[] {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.script !== 'latin' || word?.from !== from || word.gap === 'other') return [];
  if (to < word.to && !scene.hasTitleAt(to)) return [];
  return [{ from: before.from, to, shape: 'mixed', given: lettersOf(before.text), names }];
}

function nicknames(scene: Scene, word: Word, known: KnownNames): Candidate[] {
  return endsOf(scene, word.from, word.to, 3).flatMap((to) => {
    const text = scene.text.slice(word.from, to);
    const surname = /^[老小阿](.{1,2})$/u.exec(text)?.[1] ?? /^(.{1,2})[老総总董哥]$/u.exec(text)?.[1];
    const surnames = known.surnames.get(surname?.charAt(0) ?? '') ?? [];
    const people = surnames.find((one) => one.surname === surname);
    return people ? [{ from: word.from, to, shape: 'nickname', names: people.names }] : [];
  });
}

/** Longer given names do not occur. */
const longestGiven = 3;

/** A known given name after a kanji or letters that are not its surname: 瀋雪舟, Wei哲家. */
function byGivenName(scene: Scene, words: readonly Word[], at: number, known: KnownNames): Candidate[] {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return [];
  const letters = before?.script === 'latin' && word.gap !== 'other' ? before : null;
  const found: Candidate[] = [];
  for (let to = Math.min(word.to, word.from + 1 + longestGiven); to > word.from + 1; to--) {
    if (to < word.to && !scene.hasTitleAt(to)) continue;
    const text = scene.text.slice(word.from, to);
    if (letters) {
      const read = syllablesOf(lettersOf(letters.text));
      const names = (known.byGiven.get(text) ?? []).filter(({ surnameKanji }) =>
        read.some((syllable) => surnameKanji[0]?.readings.includes(syllable)),
      );
      if (names.length > 0) found.push({ from: letters.from, to, shape: 'mixed', given: text, names });
    }
    const names = (known.byGiven.get(text.slice(1)) ?? []).filter(
      ({ surname }) => surname.length === 1 && surname !== text.charAt(0),
    );
    if (names.length > 0)
      found.push({ from: word.from, to, shape: 'other-surname', surname: text.charAt(0), names });
  }
  return found;
}
