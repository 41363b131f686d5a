import type { RangeChange } from '#shared/clean';
import type { Finding, IgnoredFinding } from '#shared/findings';
import type { OriginatedText } from '#shared/origins';
import { type DocumentEdit, editBetween } from '#shared/text';
import type { Batch } from './answers';
import type { ExpectedPieces } from './draft';

/** How many batches are remembered between their making and their coming back as an edit. */
const remembered = 16;

/** What is known of a batch beside its edits. */
interface Remembered {
  readonly expected: ExpectedPieces;
  /** Places that are left as they are, to be ignored from when it is applied. */
  readonly left: readonly IgnoredFinding[];
}

/** Batches handed out, so that an edit that applies one brings its origins along. */
export class Batches {
  #next = 1;
  #known = new Map<number, Remembered>();

  /** One edit a changed range, as small as it can be. */
  make(
    version: number,
    paragraphs: readonly OriginatedText[],
    changes: readonly RangeChange[],
    places: number,
    left: readonly IgnoredFinding[] = [],
  ): Batch {
    const edits = changes.flatMap(({ from, to, pieces }) => {
      const before = paragraphs.slice(from, to).map(({ text }) => text);
      const edit = editBetween(from, before, pieces.map(({ text }) => text).join('\n'));
      return edit ? [edit] : [];
    });
    const expected = new Map(changes.map(({ from, pieces }) => [from, pieces]));
    return this.#remember(version, edits, places, { expected, left });
  }

  /** A batch without rules behind it: its places count as changed by hand. */
  makeByHand(version: number, edits: readonly DocumentEdit[]): Batch {
    return this.#remember(version, edits, edits.length, { expected: new Map(), left: [] });
  }

  expectedOf(id: number | undefined): ExpectedPieces | undefined {
    return id === undefined ? undefined : this.#known.get(id)?.expected;
  }

  leftBy(id: number | undefined): readonly IgnoredFinding[] {
    return (id === undefined ? undefined : this.#known.get(id)?.left) ?? [];
  }

  #remember(version: number, edits: readonly DocumentEdit[], places: number, known: Remembered): Batch {
    const id = this.#next++;
    this.#known.set(id, known);
    this.#known.delete(id - remembered);
    return { id, version, edits, places };
  }
}

/** Names a finding as long as its paragraph is unchanged. */
export function findingKey(paragraphId: number, { rule, span, ordinal }: Finding): string {
  const place = `${paragraphId}:${rule}:${span.from}:${span.to}`;
  return ordinal === undefined ? place : `${place}:${ordinal}`;
}
