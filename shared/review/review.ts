import type { Change } from '#shared/diff';
import type { TextEdit } from '#shared/text';

/** The edit of the baseline that makes it agree with the draft here. */
export function acceptEdit(change: Change, draftText: string): TextEdit {
  return { span: change.base, insert: draftText.slice(change.draft.from, change.draft.to) };
}

/** The edit of the draft that brings it back to the baseline here. */
export function rejectEdit(change: Change, baselineText: string): TextEdit {
  return { span: change.draft, insert: baselineText.slice(change.base.from, change.base.to) };
}
