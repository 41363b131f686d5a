import {
  type CheckedParagraph,
  type CheckSettings,
  checkDocument,
  checkParagraph,
  type PlacedFinding,
} from '#shared/findings';
import type { OriginatedText } from '#shared/origins';
import { fencedParagraphs, isFence } from '#shared/text';
import { decodedSpans, removedAt } from './apply-fixes';

interface KnownCheck {
  readonly isCode: boolean;
  readonly checked: CheckedParagraph;
}

/** Checks of paragraphs under one setting, remembered by the paragraph's identity. */
export class ParagraphChecks {
  readonly settings: CheckSettings;
  readonly #known = new WeakMap<OriginatedText, KnownCheck>();

  constructor(settings: CheckSettings) {
    this.settings = settings;
  }

  of(paragraph: OriginatedText, isCode: boolean): CheckedParagraph {
    const known = this.#known.get(paragraph);
    if (known?.isCode === isCode) return known.checked;
    const { text, origins } = paragraph;
    const input = { text, isCode, protectedSpans: decodedSpans(origins), removedAt: removedAt(origins) };
    const checked = checkParagraph(input, this.settings);
    this.#known.set(paragraph, { isCode, checked });
    return checked;
  }

  /** Every finding of a whole document, those of its paragraphs first. */
  ofDocument(paragraphs: readonly OriginatedText[]): PlacedFinding[] {
    const fenced = fencedParagraphs(paragraphs.map(({ text }) => isFence(text)));
    const checked = paragraphs.map((paragraph, index) => this.of(paragraph, fenced[index] === 1));
    const own = checked.flatMap(({ findings }, paragraph) =>
      findings.map((finding) => ({ paragraph, finding })),
    );
    const contexts = checked.map(({ context }) => context);
    return [...own, ...checkDocument(contexts, this.settings)];
  }
}
