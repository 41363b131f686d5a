import type { Entry, NotOne } from '#shared/glossary';
import type { Origin } from '#shared/origins';
import type { Cue } from '#shared/text';

/** What a paragraph of the draft has come through. */
export interface ProjectParagraph {
  /** The status shown in the gutter. */
  readonly status: string;
  readonly origins: readonly Origin[];
  /** What a person wrote about it. */
  readonly note?: string;
}

/** A finding a person wants to see no more: here (`around` is a hash of its surroundings) or everywhere. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The found text. */
  readonly text: string;
  readonly around?: string;
}

/** A surname that a person took for somebody, at one place (`around` as for findings). */
export interface AssignedName {
  /** The surname. */
  readonly text: string;
  readonly around: string;
  /** The id of the entry. */
  readonly entry: string;
}

/** The source as it came, and where from; see `OpenedText` of the contract. */
export interface ProjectSource {
  readonly fileName: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly newline: 'lf' | 'crlf' | 'cr' | 'mixed';
  readonly sha256: string;
  readonly lines: readonly string[];
  /** Subtitles and their times, when it came as SRT or WebVTT. */
  readonly cues?: readonly Cue[];
}

/**
 * A document with all that belongs to it: the content of a `.suiko` file. Texts are paragraphs without line ends.
 * Objects may carry keys that this version does not know; they are written back as they came.
 */
export interface ProjectFile {
  readonly name: string;
  readonly source: ProjectSource;
  /** Another text of the same content: a second machine translation, or the original. */
  readonly attached?: { readonly name: string; readonly lines: readonly string[] } | undefined;
  readonly draft: readonly string[];
  readonly baseline: readonly string[];
  /** One a paragraph of the draft. */
  readonly paragraphs: readonly ProjectParagraph[];
  readonly ignored: readonly IgnoredFinding[];
  /** Settings of rules that differ from the defaults, by rule id. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Values of the profile that a person corrected. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** Entries of the document's own glossary. */
  readonly glossary: readonly Entry[];
  /** Relative paths of glossaries opened with it. */
  readonly glossaries: readonly string[];
  /** Copies of the entries of other glossaries that the text uses: opening needs no file beside this one. */
  readonly used: readonly Entry[];
  /** Pairs of forms that a person said are not one name. */
  readonly notOne: readonly NotOne[];
  /** Surnames that a person said whom they mean. */
  readonly assigned: readonly AssignedName[];
  readonly statistics: Readonly<Record<string, unknown>>;
  /** Unknown keys of the file. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export const projectKind = 'suiko-project';
export const projectVersion = 1;
