import { align, alignByLength, type Pair } from '#shared/align';
import type { ProjectFile } from '#shared/project';
import { detectLanguage, splitParagraphs } from '#shared/text';

/** Another text of the same content beside the source: a second machine translation, or the original. */
export interface Attached {
  /** Of the file it came from. */
  readonly name: string;
  /** Whole text, line ends `\n`. */
  readonly text: string;
}

/** The text attached to a document and how its paragraphs belong to those of the source. */
export class AttachedText {
  readonly #source: readonly string[];
  #kept: ProjectFile['attached'];
  #pairs: readonly Pair[] | null = null;

  constructor(source: readonly string[], kept: ProjectFile['attached']) {
    this.#source = source;
    this.#kept = kept;
  }

  /** As a project keeps it. */
  get kept(): ProjectFile['attached'] {
    return this.#kept;
  }

  get text(): Attached | null {
    return this.#kept ? { name: this.#kept.name, text: this.#kept.lines.join('\n') } : null;
  }

  set text(attached: Attached | null) {
    this.#kept = attached ? { name: attached.name, lines: splitParagraphs(attached.text) } : undefined;
    this.#pairs = null;
  }

  /** `draft` of a pair is the attached text's side; made when first asked for. */
  get pairs(): readonly Pair[] {
    this.#pairs ??= this.#kept ? pairTexts(this.#source, this.#kept.lines) : [];
    return this.#pairs;
  }
}

/** Texts in one language are paired by what they share, others by their lengths. */
function pairTexts(source: readonly string[], attached: readonly string[]): Pair[] {
  const isSameLanguage = detectLanguage(source) === detectLanguage(attached);
  return isSameLanguage ? align(source, attached) : alignByLength(source, attached);
}
