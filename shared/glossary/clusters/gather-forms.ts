import type { Base } from '../discovery/base-likeness';
import type { DiscoveredName } from '../discovery/discovery';
import type { Entry } from '../entry';
import type { ParagraphNames } from './mention';
import type { NamePlace } from './name-cluster';
import { type NameShape, shapeOf } from './name-shape';

/** An entry that a form may mean by itself, as discovery has it. */
export interface EntryGuess extends Pick<DiscoveredName, 'score' | 'evidence'> {
  readonly entry: Entry;
  readonly part: Base['part'];
}

/** A form of a text that no glossary lists, with all its places. */
export interface TextForm {
  readonly text: string;
  readonly shape: NameShape;
  readonly places: readonly NamePlace[];
  /** Number of places with a title behind or before, and of those where it stands as a word of its own. */
  readonly titled: number;
  readonly alone: number;
  /** One of the titles that stand behind it. */
  readonly title: string | null;
  /** The surest guess of each entry. */
  readonly guesses: readonly EntryGuess[];
}

interface Growing extends Omit<TextForm, 'guesses'> {
  readonly places: NamePlace[];
  readonly guesses: Map<string, EntryGuess>;
  titled: number;
  alone: number;
  title: string | null;
}

/** The mentions of all paragraphs by their text. */
export function gatherForms(paragraphs: readonly ParagraphNames[]): TextForm[] {
  const forms = new Map<string, Growing>();
  paragraphs.forEach(({ mentions }, paragraph) => {
    for (const { span, text, script, titleBehind, titleBefore, standsAlone, guess } of mentions) {
      const form: Growing = forms.get(text) ?? {
        ...{ text, shape: shapeOf(text, script), places: [], guesses: new Map() },
        ...{ titled: 0, alone: 0, title: null },
      };
      forms.set(text, form);
      form.places.push({ paragraph, span });
      if (titleBehind !== null || titleBefore !== null) form.titled++;
      if (standsAlone) form.alone++;
      form.title ??= titleBehind;
      if (guess && (form.guesses.get(guess.entry.id)?.score ?? 0) < guess.score)
        form.guesses.set(guess.entry.id, guess);
    }
  });
  return [...forms.values()].map((form) => ({ ...form, guesses: [...form.guesses.values()] }));
}
