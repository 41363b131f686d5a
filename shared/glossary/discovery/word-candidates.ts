import { type Candidate, lettersOf, type Stretch } from './candidate';
import type { KnownNames } from './known-names';
import { syllablesOf } from './syllables';
import { wordKey } from './word-key';
import type { Word } from './words';

/** The Latin and katakana words that may be known names: those with a word, or a surname, that is known. */
export function wordCandidates(words: readonly Word[], known: KnownNames): Candidate[] {
  return nameRuns(words).flatMap((run) => run.flatMap((_, at) => candidatesAt(run, at, known)));
}

/** Words of letters and katakana that one separator parts. */
function nameRuns(words: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  let last: Word | null = null;
  for (const word of words) {
    const isNext = last !== null && last.script !== 'kanji' && word.gap === 'separator';
    if (word.script !== 'kanji') {
      if (isNext) found.at(-1)?.push(word);
      else found.push([word]);
    }
    last = word;
  }
  return found;
}

/** A name may have a word more than the form that is known (Jen Hsun Huang), but no more than these. */
const longestName = 5;
/** Surname and the two parts of a given name. */
const longestReading = 3;

function candidatesAt(run: readonly Word[], at: number, known: KnownNames): Candidate[] {
  const word = run[at];
  if (!word) return [];
  const found: Candidate[] = [];
  const key = wordKey(word.text);
  const names = known.byWord.get(key) ?? [];
  if (names.length > 0) {
    const longest = Math.max(...names.map(({ words }) => words.length)) + 1;
    for (const words of windows(run, at, Math.min(longestName, longest))) {
      const isWhole = words.length === run.length;
      found.push({
        ...stretchOf(words),
        shape: 'words',
        words: words.map(({ text }) => text),
        isWhole,
        names,
      });
    }
  }
  if (word.script === 'latin') {
    const people = syllablesOf(lettersOf(word.text)).flatMap(
      (syllable) => known.bySyllable.get(syllable) ?? [],
    );
    for (const words of people.length > 0 ? windows(run, at, longestReading) : []) {
      // The surname stands first or last.
      const others = words.filter((other) => other !== word);
      const isAtEdge = words[0] === word || words.at(-1) === word;
      if (others.length === 0 || !isAtEdge || others.some(({ script }) => script !== 'latin')) continue;
      const given = others.map(({ text }) => lettersOf(text)).join('');
      found.push({ ...stretchOf(words), shape: 'reading', given, names: [...new Set(people)] });
    }
  }
  const things = known.things.get(key.slice(0, 2)) ?? [];
  if (things.length > 0) found.push({ ...stretchOf([word]), shape: 'thing', word: word.text, names: things });
  return found;
}

/** The stretches of a run that hold one of its words, of at most `longest` words. */
function windows(run: readonly Word[], at: number, longest: number): Word[][] {
  const found: Word[][] = [];
  for (let from = Math.max(0, at - longest + 1); from <= at; from++)
    for (let to = at + 1; to <= Math.min(run.length, from + longest); to++) found.push(run.slice(from, to));
  return found;
}

function stretchOf(words: readonly Word[]): Stretch {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}
