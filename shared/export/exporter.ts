/** A document as formats take it. */
export interface ExportedDocument {
  readonly title: string;
  readonly language: 'ja' | 'en' | 'zh';
  /** Without line ends; an empty one is an empty line. */
  readonly paragraphs: readonly string[];
}

/** An exported document: a text with line ends `\n`, or a file's bytes in base64. */
export type ExportedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly base64: string };

/** One format. Paragraphs stay paragraphs, and what a reader of the format shows is the text as it is. */
export type Exporter = (document: ExportedDocument) => ExportedFile | Promise<ExportedFile>;
