import type { DocumentEdit, Place } from '#shared/text';

/**
 * The edits that take a batch back: they count in the text after it. `textBetween` reads the text
 * before it. The batch's edits do not overlap; the answer is in text order.
 */
export function invertEdits(
  edits: readonly DocumentEdit[],
  textBetween: (from: Place, to: Place) => string,
): DocumentEdit[] {
  let last = { before: start, after: start };
  return [...edits].sort(byStart).map(({ from, to, insert }) => {
    const newFrom = shift(from, last.before, last.after);
    const newTo = endOf(newFrom, insert);
    last = { before: to, after: newTo };
    return { from: newFrom, to: newTo, insert: textBetween(from, to) };
  });
}

const start: Place = { paragraph: 0, offset: 0 };

function byStart(a: DocumentEdit, b: DocumentEdit): number {
  return a.from.paragraph - b.from.paragraph || a.from.offset - b.from.offset;
}

/** Where `place` comes to stand when the text before it up to `before` now ends at `after`. */
function shift(place: Place, before: Place, after: Place): Place {
  if (place.paragraph !== before.paragraph) {
    return { paragraph: place.paragraph + after.paragraph - before.paragraph, offset: place.offset };
  }
  return { paragraph: after.paragraph, offset: place.offset + after.offset - before.offset };
}

function endOf(from: Place, insert: string): Place {
  const lineFeeds = insert.split('\n').length - 1;
  if (lineFeeds === 0) return { paragraph: from.paragraph, offset: from.offset + insert.length };
  return {
    paragraph: from.paragraph + lineFeeds,
    offset: insert.length - insert.lastIndexOf('\n') - 1,
  };
}
