import { applyEdits, type TextEdit } from '#shared/text';
import { mapOrigins } from './map-origins';
import type { OriginBy } from './origin';
import { joinOrigins, type OriginatedText, splitOrigins } from './split-origins';

/** An edit and why it is made. */
export interface CausedEdit extends TextEdit {
  readonly by: OriginBy;
}

/**
 * The paragraphs that edits make of others. Edits count in the paragraphs joined by `\n`, do not overlap, and come in
 * any order; line ends they insert or delete split and join paragraphs.
 */
export function editOriginated(
  paragraphs: readonly OriginatedText[],
  edits: readonly CausedEdit[],
): OriginatedText[] {
  const joined = joinOrigins(paragraphs);
  let { origins } = joined;
  const fromTheEnd = [...edits].sort((a, b) => b.span.from - a.span.from || b.span.to - a.span.to);
  for (const edit of fromTheEnd) origins = mapOrigins(origins, joined.text, edit, edit.by);
  return splitOrigins({ text: applyEdits(joined.text, edits).text, origins });
}
