import { readingSimilarity } from './similarity';
import { readingsOf, syllablesOf } from './syllables';

/** How alike two given names are. */
export interface Likeness {
  /** Mean over the characters of the known name, 0 to 1. */
  readonly mean: number;
  /** Of the character that is least alike. */
  readonly weakest: number;
  /** What is not the same kanji: how it may be read, and how the known kanji is. */
  readonly sounds: readonly Sound[];
}

export interface Sound {
  readonly found: string;
  readonly known: string;
  readonly isSame: boolean;
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

const none: Likeness = { mean: 0, weakest: 0, sounds: [] };
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
  best[0] = { mean: 0, weakest: 1, sounds: [] };
  for (const target of name) {
    const next: (Likeness | null)[] = best.map((state) => add(state, 0));
    best.forEach((state, at) => {
      if (!state) return;
      for (const { to, likeness, sound } of stepsFrom(units, at, target)) {
        const reached = add(state, likeness, sound);
        if (reached && reached.mean >= (next[to]?.mean ?? -1)) next[to] = reached;
      }
    });
    best = next;
  }
  const end = best[units.length];
  return end ? { ...end, mean: end.mean / name.length } : none;
}

/** No likeness of a text in kanji is greater: as if each kanji of the name met the one that is most like it. */
export function greatestMean(text: string, name: readonly NameKanji[]): number {
  let sum = 0;
  for (const target of name) {
    let best = 0;
    for (const unit of text)
      best = Math.max(best, unit === target.kanji ? 1 : kanjiStep(unit, target).likeness);
    sum += best;
  }
  return sum / name.length;
}

function add(state: Likeness | null, likeness: number, sound?: Sound): Likeness | null {
  if (!state) return null;
  return {
    mean: state.mean + likeness,
    weakest: Math.min(state.weakest, likeness),
    sounds: sound ? [...state.sounds, sound] : state.sounds,
  };
}

interface Step {
  readonly to: number;
  readonly likeness: number;
  readonly sound?: Sound;
}

/** What the next unit, or the next letters, can be for a kanji, and where they end. */
function stepsFrom(units: readonly string[], at: number, target: NameKanji): Step[] {
  const unit = units[at];
  if (unit === undefined) return [];
  if (kanji.test(unit)) {
    if (unit === target.kanji) return [{ to: at + 1, likeness: 1 }];
    return [{ to: at + 1, ...kanjiStep(unit, target) }];
  }
  const steps: Step[] = [];
  let letters = '';
  for (let to = at; to < Math.min(units.length, at + longest); to++) {
    const letter = units[to] ?? '';
    if (kanji.test(letter)) break;
    letters += letter;
    const syllables = syllablesOf(letters);
    if (syllables.length > 0) steps.push({ to: to + 1, ...soundStep(syllables, target) });
  }
  return steps;
}

/** How one kanji may stand for another one. A text compares the same ones all the time. */
const kanjiSteps = new Map<string, Omit<Step, 'to'>>();

function kanjiStep(unit: string, target: NameKanji): Omit<Step, 'to'> {
  const pair = unit + target.kanji;
  let step = kanjiSteps.get(pair);
  if (!step) {
    step = soundStep(readingsOf(unit), target);
    if (kanjiSteps.size > 50_000) kanjiSteps.clear();
    kanjiSteps.set(pair, step);
  }
  return step;
}

function soundStep(readings: readonly string[], target: NameKanji): Omit<Step, 'to'> {
  const { likeness, a, b } = readingSimilarity(readings, target.readings);
  return { likeness: 0.9 * likeness, sound: { found: a, known: b, isSame: likeness === 1 } };
}
