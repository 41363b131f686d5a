import type { ParagraphNames } from './mention';
import type { NamePlace } from './name-cluster';
import { type NameShape, shapeOf } from './name-shape';

/** A form of a text that no entry has, with all its places. */
export interface TextForm {
  readonly text: string;
  readonly shape: NameShape;
  readonly places: readonly NamePlace[];
  /** Number of places with a title behind or before, and of those where it stands as a word of its own. */
  readonly titled: number;
  readonly alone: number;
  /** One of the titles that stand behind it. */
  readonly title: string | null;
}

interface Growing {
  readonly text: string;
  readonly shape: NameShape;
  readonly places: NamePlace[];
  titled: number;
  alone: number;
  title: string | null;
}

/** The mentions of all paragraphs by their text. */
export function gatherForms(paragraphs: readonly ParagraphNames[]): TextForm[] {
  const forms = new Map<string, Growing>();
  paragraphs.forEach(({ mentions }, paragraph) => {
    for (const { span, text, script, titleBehind, titleBefore, standsAlone } of mentions) {
      const form = forms.get(text) ?? {
        text,
        shape: shapeOf(text, script),
        places: [],
        titled: 0,
        alone: 0,
        title: null,
      };
      form.places.push({ paragraph, span });
      if (titleBehind !== null || titleBefore !== null) form.titled++;
      if (standsAlone) form.alone++;
      form.title ??= titleBehind;
      forms.set(text, form);
    }
  });
  return [...forms.values()];
}
