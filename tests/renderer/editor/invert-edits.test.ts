import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentEdit, Place } from '#shared/text';
import { invertEdits } from '../../../renderer/editor/invert-edits';
import { applyDocumentEdits } from './apply-document-edits';

const text = fc.string({ unit: fc.constantFrom('あ', 'b', '\n', '。'), maxLength: 40 });

function placeAt(whole: string, offset: number): Place {
  const before = whole.slice(0, offset).split('\n');
  return { paragraph: before.length - 1, offset: before.at(-1)?.length ?? 0 };
}

/** Edits between cut points in order, so that none overlaps another. */
function editsFrom(whole: string, cuts: readonly number[], inserts: readonly string[]): DocumentEdit[] {
  const points = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
  const edits: DocumentEdit[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    edits.push({
      from: placeAt(whole, points[index] ?? 0),
      to: placeAt(whole, points[index + 1] ?? 0),
      insert: inserts[index / 2] ?? '',
    });
  }
  return edits;
}

describe('the inverse of a batch', () => {
  it('gives the text before it back, whatever the order of its edits', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(1000), { maxLength: 12 }),
        fc.array(text, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (before, cuts, inserts, turned) => {
          const edits = editsFrom(before, cuts, inserts);
          if (turned) edits.reverse();
          const between = (from: Place, to: Place) => {
            const lines = before.split('\n');
            const offset = (place: Place) =>
              lines.slice(0, place.paragraph).reduce((sum, line) => sum + line.length + 1, 0) + place.offset;
            return before.slice(offset(from), offset(to));
          };
          const after = applyDocumentEdits(before, edits);
          expect(applyDocumentEdits(after, invertEdits(edits, between))).toBe(before);
        },
      ),
    );
  });
});
