import { causeOf } from '#shared/clean';
import { type ChosenFix, type Finding, settleFixes } from '#shared/findings';
import { mapOrigins, type OriginatedText, splitOrigins } from '#shared/origins';
import { applyEdits, type DocumentEdit, editBetween } from '#shared/text';
import type { Batch } from './answers';
import type { DraftParagraph, ExpectedPieces } from './draft';

/** A paragraph that a batch changes. */
export interface ParagraphChange {
  readonly paragraph: number;
  readonly before: string;
  readonly pieces: readonly OriginatedText[];
}

/** How many batches are remembered between their making and their coming back as an edit. */
const remembered = 16;

/** Batches handed out, so that an edit that applies one brings its origins along. */
export class Batches {
  #next = 1;
  #expected = new Map<number, ExpectedPieces>();

  /** One edit a changed paragraph, as small as it can be. */
  make(version: number, changes: readonly ParagraphChange[], places: number): Batch {
    const edits = changes.flatMap(({ paragraph, before, pieces }) => {
      const edit = editBetween(paragraph, before, pieces.map(({ text }) => text).join('\n'));
      return edit ? [edit] : [];
    });
    return this.#remember(
      version,
      edits,
      places,
      new Map(changes.map(({ paragraph, pieces }) => [paragraph, pieces])),
    );
  }

  /** A batch without rules behind it: its places count as changed by hand. */
  makeByHand(version: number, edits: readonly DocumentEdit[]): Batch {
    return this.#remember(version, edits, edits.length, new Map());
  }

  expectedOf(id: number | undefined): ExpectedPieces | undefined {
    return id === undefined ? undefined : this.#expected.get(id);
  }

  #remember(
    version: number,
    edits: readonly DocumentEdit[],
    places: number,
    expected: ExpectedPieces,
  ): Batch {
    const id = this.#next++;
    this.#expected.set(id, expected);
    this.#expected.delete(id - remembered);
    return { id, version, edits, places };
  }
}

/** What a paragraph becomes by these fixes; fixes that cannot stand together are settled. */
export function fixParagraph(
  { text, origins: start }: DraftParagraph,
  chosen: readonly ChosenFix[],
): { pieces: readonly OriginatedText[]; applied: readonly ChosenFix[] } {
  const { applied, edits } = settleFixes(chosen);
  let origins = start;
  for (const edit of edits.toReversed()) origins = mapOrigins(origins, text, edit, causeOf(edit.finding));
  return { pieces: splitOrigins({ text: applyEdits(text, edits).text, origins }), applied };
}

/** Names a finding as long as its paragraph is unchanged. */
export function findingKey(paragraphId: number, { rule, span }: Finding): string {
  return `${paragraphId}:${rule}:${span.from}:${span.to}`;
}

/** The id of the paragraph that a finding's key names. */
export function paragraphOfKey(key: string): number {
  return Number.parseInt(key, 10);
}
