import { readingSimilarity } from './similarity';
import { readingsOf, syllablesOf } from './syllables';

/** How alike two given names are. */
export interface Likeness {
  /** Mean over the characters of the known name, 0 to 1. */
  readonly mean: number;
  /** Of the character that is least alike. */
  readonly weakest: number;
}

/** A kanji of a name as it is compared. */
export interface NameKanji {
  /** Folded. */
  readonly kanji: string;
  readonly readings: readonly string[];
}

export function nameKanjiOf(folded: string): NameKanji[] {
  return Array.from(folded, (kanji) => ({ kanji, readings: readingsOf(kanji) }));
}

const none: Likeness = { mean: 0, weakest: 0 };
const kanji = /^\p{Script=Han}$/u;

/** The longest syllables (zhuang, chuang). */
const longest = 6;

/**
 * Holds what stands for a name (folded kanji, lower-case letters, or both: 任勲, jenxun, jen勲) against the name's
 * kanji. An equal kanji counts 1, one that sounds alike 0.9 × the likeness of the syllables, one that is missing 0.
 * Letters are cut where the syllables fit best; letters that spell no syllables are not alike at all.
 */
export function compareName(text: string, name: readonly NameKanji[]): Likeness {
  const units = [...text];
  // best[at]: units before `at` stand for the kanji looked at so far.
  let best: (Likeness | null)[] = units.map(() => null);
  best[units.length] = null;
  best[0] = { mean: 0, weakest: 1 };
  for (const target of name) {
    const next: (Likeness | null)[] = best.map((state) => add(state, 0));
    best.forEach((state, at) => {
      if (!state) return;
      for (const { to, likeness } of stepsFrom(units, at, target)) {
        const reached = add(state, likeness);
        if (reached && reached.mean >= (next[to]?.mean ?? -1)) next[to] = reached;
      }
    });
    best = next;
  }
  const end = best[units.length];
  return end ? { mean: end.mean / name.length, weakest: end.weakest } : none;
}

function add(state: Likeness | null, likeness: number): Likeness | null {
  return state && { mean: state.mean + likeness, weakest: Math.min(state.weakest, likeness) };
}

/** What the next unit, or the next letters, can be for a kanji, and where they end. */
function stepsFrom(units: readonly string[], at: number, target: NameKanji) {
  const unit = units[at];
  if (unit === undefined) return [];
  if (kanji.test(unit)) {
    const sound = unit === target.kanji ? 1 : 0.9 * readingSimilarity(readingsOf(unit), target.readings);
    return [{ to: at + 1, likeness: sound }];
  }
  const steps: { to: number; likeness: number }[] = [];
  let letters = '';
  for (let to = at; to < Math.min(units.length, at + longest); to++) {
    const letter = units[to] ?? '';
    if (kanji.test(letter)) break;
    letters += letter;
    const syllables = syllablesOf(letters);
    if (syllables.length > 0)
      steps.push({ to: to + 1, likeness: 0.9 * readingSimilarity(syllables, target.readings) });
  }
  return steps;
}
