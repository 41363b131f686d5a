import { editOriginated, type Origin, type OriginatedText } from '#shared/origins';
import { comparePlaces, type DocumentEdit, type Paragraph, paragraphStarts } from '#shared/text';
import type { EditCause } from './answers';

/** A paragraph of the draft with why its places are as they are. Immutable; an edit makes a new object. */
export interface DraftParagraph extends Paragraph {
  readonly origins: readonly Origin[];
}

/** Paragraphs `removed` at an index gave way to `inserted`. */
export interface Splice {
  readonly at: number;
  readonly removed: readonly DraftParagraph[];
  readonly inserted: readonly DraftParagraph[];
}

/** What a batch makes of single paragraphs: their new text and origins, by the paragraph's index before it. */
export type ExpectedPieces = ReadonlyMap<number, readonly OriginatedText[]>;

interface Step {
  readonly before: number;
  readonly after: number;
  /** In the order they were made: from the document's end to its start. */
  readonly splices: readonly Splice[];
}

/** A new editor model counts its first state as 1 (see `EditCause.alternative`). */
export const firstAlternative = 1;
const maxSteps = 10_000;

/** The draft: paragraphs with stable ids, changed by edits, with the states that undo and redo come back to. */
export class Draft {
  #paragraphs: DraftParagraph[];
  #characters = 0;
  #nextId: number;
  #alternative = firstAlternative;
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(paragraphs: readonly OriginatedText[]) {
    this.#paragraphs = paragraphs.map(({ text, origins }, id) => ({ id, text, origins }));
    this.#nextId = paragraphs.length;
    this.#characters = lengthOf(this.#paragraphs);
  }

  /** UTF-16 code units of all paragraphs. */
  get characters(): number {
    return this.#characters;
  }

  /** Those of now: the array changes with the draft. */
  get paragraphs(): readonly DraftParagraph[] {
    return this.#paragraphs;
  }

  /**
   * Applies edits that count in the text before them. An undo or redo brings back the paragraphs, with ids and
   * origins, that stood there before. Answers what changed, from the document's end to its start.
   */
  apply(edits: readonly DocumentEdit[], cause: EditCause, expected?: ExpectedPieces): readonly Splice[] {
    const splices = this.#splicesOf(edits, expected);
    const returned = cause.kind === 'edit' ? null : this.#return(cause, splices);
    if (returned) return returned;
    for (const splice of splices) this.#perform(splice);
    this.#done.push({ before: this.#alternative, after: cause.alternative, splices });
    if (this.#done.length > maxSteps) this.#done.shift();
    this.#undone = [];
    this.#alternative = cause.alternative;
    return splices;
  }

  #perform({ at, removed, inserted }: Splice): void {
    if (removed.length === inserted.length) {
      for (const [index, paragraph] of inserted.entries()) this.#paragraphs[at + index] = paragraph;
    } else this.#paragraphs = replaceRange(this.#paragraphs, at, removed.length, inserted);
    this.#characters += lengthOf(inserted) - lengthOf(removed);
  }

  /** Walks the recorded steps to the asked state; `null` when it is not among them or the texts disagree. */
  #return(cause: EditCause, wanted: readonly Splice[]): readonly Splice[] | null {
    const isUndo = cause.kind === 'undo';
    const from = isUndo ? this.#done : this.#undone;
    const last = from.findLastIndex((step) => (isUndo ? step.before : step.after) === cause.alternative);
    if (last < 0) return null;
    const before = [...this.#paragraphs];
    const steps = from.slice(last).reverse();
    const splices = steps.flatMap(({ splices }) => (isUndo ? splices.toReversed().map(invert) : splices));
    for (const splice of splices) this.#perform(splice);
    if (!this.#agrees(before, wanted)) {
      this.#paragraphs = before;
      this.#characters = lengthOf(before);
      return null;
    }
    from.length = last;
    (isUndo ? this.#undone : this.#done).push(...steps);
    this.#alternative = cause.alternative;
    return splices;
  }

  /** Whether the paragraphs now are what `wanted` would make of those before. */
  #agrees(before: readonly DraftParagraph[], wanted: readonly Splice[]): boolean {
    let growth = 0;
    for (const { at, removed, inserted } of wanted.toReversed()) {
      if (inserted.some(({ text }, index) => this.#paragraphs[at + growth + index]?.text !== text))
        return false;
      growth += inserted.length - removed.length;
    }
    return this.#paragraphs.length === before.length + growth;
  }

  #splicesOf(edits: readonly DocumentEdit[], expected: ExpectedPieces | undefined): Splice[] {
    return groupEdits(edits)
      .map(({ first, last, edits: group }) => this.#splice(first, last, group, expected?.get(first)))
      .reverse();
  }

  #splice(
    first: number,
    last: number,
    edits: readonly DocumentEdit[],
    expected?: readonly OriginatedText[],
  ): Splice {
    const removed = this.#paragraphs.slice(first, last + 1);
    const starts = paragraphStarts(removed.map(({ text }) => text));
    const textEdits = edits.map(({ from, to, insert }) => ({
      span: {
        from: (starts[from.paragraph - first] ?? 0) + from.offset,
        to: (starts[to.paragraph - first] ?? 0) + to.offset,
      },
      insert,
      by: { kind: 'hand' } as const,
    }));
    const pieces = editOriginated(removed, textEdits);
    const known = expected && sameTexts(expected, pieces) ? expected : pieces;
    const inserted = known.map(({ text, origins }, index) => ({
      id: this.#idFor(index, known.length, removed),
      text,
      origins,
    }));
    return { at: first, removed, inserted };
  }

  /** The first piece keeps the first paragraph's id, the last piece the last one's. */
  #idFor(index: number, pieces: number, removed: readonly DraftParagraph[]): number {
    if (index === 0) return removed[0]?.id ?? this.#nextId++;
    const isLast = index === pieces - 1 && removed.length > 1;
    return (isLast ? removed.at(-1)?.id : undefined) ?? this.#nextId++;
  }
}

function lengthOf(paragraphs: readonly DraftParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function sameTexts(a: readonly OriginatedText[], b: readonly OriginatedText[]): boolean {
  return a.length === b.length && a.every(({ text }, index) => text === b[index]?.text);
}

function invert({ at, removed, inserted }: Splice): Splice {
  return { at, removed: inserted, inserted: removed };
}

interface EditGroup {
  readonly first: number;
  last: number;
  readonly edits: DocumentEdit[];
}

/** Edits that share a paragraph, together; in text order. */
function groupEdits(edits: readonly DocumentEdit[]): EditGroup[] {
  const groups: EditGroup[] = [];
  for (const edit of [...edits].sort((a, b) => comparePlaces(a.from, b.from) || comparePlaces(a.to, b.to))) {
    const group = groups.at(-1);
    if (group && edit.from.paragraph <= group.last) {
      group.edits.push(edit);
      group.last = Math.max(group.last, edit.to.paragraph);
    } else groups.push({ first: edit.from.paragraph, last: edit.to.paragraph, edits: [edit] });
  }
  return groups;
}

/** `splice` without its limit on the number of arguments; a new array. */
function replaceRange<T>(items: readonly T[], at: number, count: number, inserted: readonly T[]): T[] {
  return items.slice(0, at).concat(inserted, items.slice(at + count));
}
