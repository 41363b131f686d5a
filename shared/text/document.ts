/** A line of a text, the unit of storage. Immutable: an edited paragraph is a new object with the same id. */
export interface Paragraph {
  readonly id: number;
  /** Without its line end; never contains `\n`. */
  readonly text: string;
}

/** A point in a document: the paragraph's index and a UTF-16 offset into its text. */
export interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/**
 * An edit of a document. Both places count in the document before the batch the edit belongs to;
 * `from` is not after `to`; `insert` may hold line feeds, which start new paragraphs.
 */
export interface DocumentEdit {
  readonly from: Place;
  readonly to: Place;
  readonly insert: string;
}
