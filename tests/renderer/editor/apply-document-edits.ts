import type { DocumentEdit, Place } from '#shared/text';

/** The plainest way to apply edits that do not overlap, for comparison: whole text, last edit first. */
export function applyDocumentEdits(text: string, edits: readonly DocumentEdit[]): string {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const offset = ({ paragraph, offset: at }: Place) => (starts[paragraph] ?? Number.NaN) + at;
  const spans = edits.map(({ from, to, insert }) => ({ from: offset(from), to: offset(to), insert }));
  return spans
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}
