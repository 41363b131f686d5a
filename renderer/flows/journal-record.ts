import type { DocumentEngine } from '#renderer/worker';
import type { ParagraphRange } from '#shared/align';
import type { DocumentEdit } from '#shared/text';

/** A confirmation, or one taken back; or a note, which `null` takes away. */
export type MarkRecord =
  | { readonly confirm: ParagraphRange; readonly confirmed: boolean }
  | { readonly paragraph: number; readonly note: string | null };

/** What is kept without a snapshot of the whole: edits by hand, and what a person says of paragraphs. */
export type JournalRecord = readonly DocumentEdit[] | MarkRecord;

/** Does again what a record tells; `number` is its place in the journal. */
export async function replayRecord(engine: DocumentEngine, record: JournalRecord, number: number) {
  if (isMark(record)) await applyMark(engine, record);
  // Numbers that no state of the editor will ever have.
  else await engine.apply(record, { kind: 'edit', alternative: -1 - number });
}

/** Answers how many paragraphs it changed. */
export async function applyMark(engine: DocumentEngine, mark: MarkRecord): Promise<number> {
  if ('confirm' in mark) return engine.confirm(mark.confirm, mark.confirmed);
  return (await engine.setNote(mark.paragraph, mark.note)) ? 1 : 0;
}

function isMark(record: JournalRecord): record is MarkRecord {
  return !Array.isArray(record);
}
