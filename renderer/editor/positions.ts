import type { DocumentEdit, Place } from '#shared/text';

/** Structural parts of Monaco's types, so that conversions are plain functions on plain data. */
export interface LineColumn {
  /** 1-based. */
  readonly lineNumber: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

export interface LineRange {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

export function toPlace({ lineNumber, column }: LineColumn): Place {
  return { paragraph: lineNumber - 1, offset: column - 1 };
}

export function toRange(from: Place, to: Place): LineRange {
  return {
    startLineNumber: from.paragraph + 1,
    startColumn: from.offset + 1,
    endLineNumber: to.paragraph + 1,
    endColumn: to.offset + 1,
  };
}

export function rangeStart(range: LineRange): Place {
  return { paragraph: range.startLineNumber - 1, offset: range.startColumn - 1 };
}

export function rangeEnd(range: LineRange): Place {
  return { paragraph: range.endLineNumber - 1, offset: range.endColumn - 1 };
}

/** One of Monaco's changes; its range counts in the text before the event. */
export function toDocumentEdit(change: { readonly range: LineRange; readonly text: string }): DocumentEdit {
  return { from: rangeStart(change.range), to: rangeEnd(change.range), insert: change.text };
}
