import type { Pair } from '#shared/align';
import type { Cue } from '#shared/text';

/** Words about a paragraph of the draft for whoever reads the file: a note, an open problem. */
export interface ExportedComment {
  /** Index in the draft. */
  readonly paragraph: number;
  /** May have several lines. */
  readonly text: string;
}

/** A document as formats take it. Paragraphs have no line ends; an empty one is an empty line. */
export interface ExportedDocument {
  readonly title: string;
  readonly language: 'ja' | 'en' | 'zh';
  /** The draft. */
  readonly paragraphs: readonly string[];
  /** The machine translation. */
  readonly source: readonly string[];
  /** What belongs together; a function, since most formats do without and aligning takes time. */
  readonly pairs: () => readonly Pair[];
  /** Subtitles in order, by paragraphs of the source; empty when it has no timings. */
  readonly cues: readonly Cue[];
  readonly comments: readonly ExportedComment[];
  /** Who made the changes; `date` in ISO 8601. */
  readonly revision: { readonly author: string; readonly date: string };
}

/** The same as plain data, to be handed to another thread. */
export interface ExportContent extends Omit<ExportedDocument, 'pairs'> {
  /** Empty for formats that do without. */
  readonly pairs: readonly Pair[];
}

/** An exported document: a text with line ends `\n`, or a file's bytes in base64. */
export type ExportedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly base64: string };

/** Paragraphs stay paragraphs, and what a reader of the format shows is the text as it is. */
export type Exporter = (document: ExportedDocument) => ExportedFile | Promise<ExportedFile>;
