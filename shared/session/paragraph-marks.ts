import type { ParagraphRange } from '#shared/align';
import type { Origin } from '#shared/origins';
import type { ProjectParagraph } from '#shared/project';
import type { Note } from './answers';
import type { DraftParagraph, Splice } from './draft';
import { carryMarks, type Marks, noMarks } from './marks';

/** The marks that a step changed, by the paragraphs that had them. */
type MarkStep = ReadonlyMap<DraftParagraph, { readonly before: Marks; readonly after: Marks }>;

/** How many code units of a paragraph a list of notes shows. */
const excerptLength = 40;

/**
 * Which paragraphs are confirmed, and the notes on them. Marks belong to a paragraph as it is written: an undo that
 * brings the paragraph back brings them back as well, and an edit carries over what still holds (`carryMarks`).
 * Paragraphs without text have nothing to confirm and are not counted.
 */
export class ParagraphMarks {
  #paragraphs: readonly DraftParagraph[];
  readonly #marks = new WeakMap<DraftParagraph, Marks>();
  /** Marks of paragraphs that are to come back, by the list of their origins: it is the same one then. */
  readonly #expected = new WeakMap<readonly Origin[], ProjectParagraph>();
  #confirmed = 0;
  #confirmable = 0;
  #done: MarkStep[] = [];
  #undone: MarkStep[] = [];

  constructor(paragraphs: readonly DraftParagraph[], saved: readonly ProjectParagraph[]) {
    this.#paragraphs = paragraphs;
    for (const [index, paragraph] of paragraphs.entries()) {
      const marks = marksOf(saved[index]);
      if (marks) this.#marks.set(paragraph, { ...marks, confirmed: marks.confirmed && hasText(paragraph) });
    }
    this.#count(paragraphs, 1);
  }

  /** Confirmed paragraphs, of all that have text. */
  get progress(): { readonly confirmed: number; readonly all: number } {
    return { confirmed: this.#confirmed, all: this.#confirmable };
  }

  of(paragraph: DraftParagraph): Marks {
    return this.#marks.get(paragraph) ?? noMarks;
  }

  /** Whether a person has still to look at it. */
  isOpen(paragraph: DraftParagraph): boolean {
    return hasText(paragraph) && !this.of(paragraph).confirmed;
  }

  /** A paragraph that comes in with these very origins comes back, and has the marks it was saved with. */
  expect(origins: readonly Origin[], saved: ProjectParagraph | undefined): void {
    if (saved) this.#expected.set(origins, saved);
  }

  /** Takes over the draft after `splices`. */
  update(paragraphs: readonly DraftParagraph[], splices: readonly Splice[]): void {
    this.#paragraphs = paragraphs;
    for (const { removed, inserted } of splices) {
      this.#count(removed, -1);
      for (const paragraph of inserted) this.#bringBack(paragraph);
      const carried = carryMarks(removed, inserted, (paragraph) => this.of(paragraph));
      for (const [paragraph, marks] of carried)
        if (!this.#marks.has(paragraph)) this.#marks.set(paragraph, marks);
      this.#count(inserted, 1);
    }
  }

  /** Answers how many paragraphs changed; a step that `takeBack` takes back when there are any. */
  confirm({ from, to }: ParagraphRange, confirmed: boolean): number {
    const changed = this.#paragraphs
      .slice(Math.max(0, from), to)
      .filter((paragraph) => hasText(paragraph) && this.of(paragraph).confirmed !== confirmed);
    this.#take(changed.map((paragraph) => [paragraph, { ...this.of(paragraph), confirmed }]));
    return changed.length;
  }

  /** Puts a note on a paragraph, or takes it away with `null`; false when it is so already. */
  setNote(index: number, note: string | null): boolean {
    const paragraph = this.#paragraphs[index];
    if (!paragraph || this.of(paragraph).note === note) return false;
    this.#take([[paragraph, { ...this.of(paragraph), note }]]);
    return true;
  }

  notes({ from, to }: ParagraphRange = { from: 0, to: this.#paragraphs.length }): Note[] {
    return this.#paragraphs.slice(from, to).flatMap((paragraph, index) => {
      const { note } = this.of(paragraph);
      return note === null ? [] : [{ paragraph: from + index, text: note, excerpt: excerptOf(paragraph) }];
    });
  }

  /** The first open paragraph behind `index`, going round at the end; `null` when none is open. */
  nextOpen(index: number): number | null {
    const count = this.#paragraphs.length;
    for (let step = 1; step <= count; step++) {
      const at = (index + step) % count;
      const paragraph = this.#paragraphs[at];
      if (paragraph && this.isOpen(paragraph)) return at;
    }
    return null;
  }

  /** Takes back the last step and answers the first paragraph it changes; `null` when there is none. */
  takeBack(): number | null {
    const step = this.#done.pop();
    if (!step) return null;
    this.#undone.push(step);
    return this.#put(step, 'before');
  }

  /** Does again what was taken back last; answers as `takeBack`. */
  repeat(): number | null {
    const step = this.#undone.pop();
    if (!step) return null;
    this.#done.push(step);
    return this.#put(step, 'after');
  }

  #bringBack(paragraph: DraftParagraph): void {
    const marks = marksOf(this.#expected.get(paragraph.origins));
    if (!marks || this.#marks.has(paragraph)) return;
    this.#marks.set(paragraph, { ...marks, confirmed: marks.confirmed && hasText(paragraph) });
  }

  #take(changes: readonly (readonly [DraftParagraph, Marks])[]): void {
    if (changes.length === 0) return;
    const step: MarkStep = new Map(
      changes.map(([paragraph, after]) => [paragraph, { before: this.of(paragraph), after }]),
    );
    this.#done.push(step);
    this.#undone = [];
    this.#put(step, 'after');
  }

  #put(step: MarkStep, side: 'before' | 'after'): number | null {
    // A paragraph of the step may have been edited since, and comes back with an undo.
    const present = this.#paragraphs.filter((paragraph) => step.has(paragraph));
    this.#count(present, -1);
    for (const [paragraph, marks] of step) this.#marks.set(paragraph, marks[side]);
    this.#count(present, 1);
    const [first] = present;
    return first ? this.#paragraphs.indexOf(first) : null;
  }

  #count(paragraphs: readonly DraftParagraph[], by: 1 | -1): void {
    for (const paragraph of paragraphs) {
      if (hasText(paragraph)) this.#confirmable += by;
      if (this.of(paragraph).confirmed) this.#confirmed += by;
    }
  }
}

/** The marks of a paragraph as they stand in a project file. */
export function markKeys({ note, unknown }: Marks): Readonly<Record<string, unknown>> {
  return { ...(note === null ? {} : { note }), ...unknown };
}

function marksOf(saved: ProjectParagraph | undefined): Marks | null {
  if (!saved) return null;
  const { status, origins: _, note = null, ...unknown } = saved;
  const isPlain = status !== 'confirmed' && note === null && Object.keys(unknown).length === 0;
  return isPlain ? null : { confirmed: status === 'confirmed', note, unknown };
}

export function hasText({ text }: DraftParagraph): boolean {
  return /\S/u.test(text);
}

function excerptOf({ text }: DraftParagraph): string {
  const characters = Array.from(text.slice(0, excerptLength * 2).trim());
  const excerpt = characters.slice(0, excerptLength).join('');
  return characters.length > excerptLength ? `${excerpt}…` : excerpt;
}
