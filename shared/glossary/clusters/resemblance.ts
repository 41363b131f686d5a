import type { Base } from '../discovery/base-likeness';
import type { Evidence } from '../discovery/evidence';
import { compareName, type Likeness, nameKanjiOf } from '../discovery/given-likeness';
import { jaroWinkler } from '../discovery/similarity';
import { readingsOf, syllablesOf } from '../discovery/syllables';
import type { NameShape, PersonReading } from './name-shape';

const onlyKanji = /^\p{Script=Han}+$/u;
const likeEnough = 0.5;

/** How much two forms by themselves are like one name, whatever stands around them; `null` when they are not. */
export function compareShapes(form: NameShape, name: NameShape): Base | null {
  if (form.folded === name.folded) return base(0.95, [{ id: 'same-letters' }]);
  return best([...comparePeople(form, name), ...compareWords(form, name)]);
}

function comparePeople(form: NameShape, name: NameShape): (Base | null)[] {
  return form.people.flatMap((a) => name.people.map((b) => comparePerson(a, b)));
}

function comparePerson(a: PersonReading, b: PersonReading): Base | null {
  const surname = compareSurnames(a.surname, b.surname);
  if (surname === null) return null;
  if (onlyKanji.test(b.given))
    return ofGiven(surname, a.given, compareName(a.given, nameKanjiOf(b.given)), b.given);
  if (onlyKanji.test(a.given))
    return ofGiven(surname, b.given, compareName(b.given, nameKanjiOf(a.given)), a.given);
  return null;
}

/** The same kanji, or letters that spell it. */
function compareSurnames(a: string, b: string): Evidence | null {
  if (a === b) return { id: 'same-surname' };
  const [kanji, letters] = onlyKanji.test(a) ? [a, b] : [b, a];
  if (!onlyKanji.test(kanji) || onlyKanji.test(letters)) return null;
  const spelled = compareName(letters, nameKanjiOf(kanji));
  return spelled.weakest >= 0.9 ? { id: 'spells-the-reading', a: letters, b: kanji } : null;
}

function ofGiven(surname: Evidence, given: string, likeness: Likeness, known: string): Base | null {
  if (onlyKanji.test(given) && given.length !== known.length) return null;
  const sounds = likeness.sounds.map(
    ({ found, known: sound, isSame }): Evidence => ({
      id: isSame ? 'sounds-the-same' : 'sounds-alike',
      a: found,
      b: sound,
    }),
  );
  // One syllable has many homophones, all of them names: 王偉 and 王薇 are two people.
  const isOne = known.length === 1 && onlyKanji.test(given);
  const limit = likeness.weakest < likeEnough ? 'doubtful' : isOne ? 'needs-support' : 'probable';
  return { score: likeness.mean, evidence: [surname, ...sounds], part: 'full', limit };
}

function compareWords(form: NameShape, name: NameShape): (Base | null)[] {
  if (form.script !== name.script || form.script === 'kanji' || form.script === 'mixed') return [];
  if (form.words.length !== name.words.length) return [];
  const orders = [form.words, [...form.words].reverse()];
  return orders.map((words) => {
    const alike = words.every((word, at) => isSpelledAlike(word, name.words[at] ?? ''));
    return alike ? base(0.85, [{ id: 'nearly-the-same-spelling' }]) : null;
  });
}

function isSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) >= 4 && jaroWinkler(a, b) > 0.9) return true;
  const syllables = syllablesOf(a);
  return syllables.some((syllable) => syllablesOf(b).includes(syllable));
}

function base(score: number, evidence: readonly Evidence[]): Base {
  return { score, evidence, part: 'full', limit: 'probable' };
}

function best(bases: readonly (Base | null)[]): Base | null {
  return bases.reduce((a, b) => (b && (!a || b.score > a.score) ? b : a), null);
}

/** What a form is looked up with: forms without a common key are not alike. */
export function keysOf({ script, folded, words, people }: NameShape): string[] {
  const keys = new Set([folded]);
  for (const { surname } of people) {
    if (!onlyKanji.test(surname)) continue;
    keys.add(surname);
    for (const syllable of readingsOf(surname.charAt(0))) keys.add(`~${syllable}`);
  }
  if (script !== 'kanji') {
    for (const word of words) {
      keys.add(word.slice(0, 2));
      for (const syllable of syllablesOf(word)) keys.add(`~${syllable}`);
    }
  }
  return [...keys];
}
