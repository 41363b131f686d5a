import type { Entry, GlossaryProblem } from '../entry';
import type { FormatDropCode, FormatProblemCode } from './codes';

/** Every format of glossaries that Suiko reads; those with a `writer` it writes too. */
export const formatIds = [
  'suiko',
  'csv',
  'tsv',
  'prh',
  'tbx',
  'omegat',
  'json-pairs',
  'arrow-pairs',
  'tmx',
  'xliff',
] as const;

export type FormatId = (typeof formatIds)[number];

/** An entry as a file of another program has it; with an id only where the file has one of ours. */
export type EntryDraft = Omit<Entry, 'id'> & { readonly id?: string };

export interface ImportedEntry {
  readonly entry: EntryDraft;
  /** Where it begins in its file, 1-based. */
  readonly line: number;
}

/** Why a file is refused, or what of it was left out. `file` is named where it is one that the file imports. */
export interface FormatNotice<C extends string> {
  readonly code: C;
  /** 1-based. */
  readonly line: number;
  readonly file?: string;
  readonly detail?: string;
}

export type FormatProblem = FormatNotice<FormatProblemCode>;
export interface FormatDrop extends FormatNotice<FormatDropCode> {
  /** What is wrong with a line of a glossary of ours, in place of `detail`. */
  readonly problem?: Pick<GlossaryProblem, 'code' | 'detail'>;
}

/** What a list of pairs says: how a form of the original language is translated, or what is written in place of what. */
export type Direction = 'source' | 'variant';

/** What a column of a table holds; `null` for a column that is not read. */
export type Column =
  | 'id'
  | 'term'
  | 'category'
  | 'surname'
  | 'given'
  | 'reading'
  | 'latin'
  | 'source'
  | 'not'
  | 'note'
  | 'tags'
  | 'status'
  | 'by'
  | 'date'
  | 'ignore'
  /** `variants`, or `variants:` and what is particular to them, parted by colons: `variants:keep`, `variants:given`. */
  | `variants${string}`;

/** A question that the file leaves open. The reading answers it as suggested until `ReadOptions` says otherwise. */
export type Need =
  | {
      readonly kind: 'columns';
      readonly delimiter: string;
      readonly header: boolean;
      readonly suggestion: readonly Column[];
      /** The first rows as they stand, a header among them. */
      readonly preview: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'direction';
      readonly suggestion: Direction;
      readonly preview: readonly (readonly [string, string])[];
    }
  | {
      /** In which of the file's languages the terms are; the others are forms of the original. */
      readonly kind: 'language';
      readonly suggestion: string;
      readonly languages: readonly string[];
    }
  | {
      /** Files that this one imports, as paths from the file's folder, never outside it. */
      readonly kind: 'imports';
      readonly paths: readonly string[];
    };

/** Answers to what a file leaves open. */
export interface ReadOptions {
  readonly delimiter?: string;
  readonly header?: boolean;
  readonly columns?: readonly Column[];
  readonly direction?: Direction;
  readonly language?: string;
  /** Texts of imported files by path; `null` for one that cannot be read. */
  readonly imports?: Readonly<Record<string, string | null>>;
}

/** What a file holds. Where there are `problems` the file is refused whole, and there are no entries. */
export interface FormatReading {
  readonly entries: readonly ImportedEntry[];
  readonly problems: readonly FormatProblem[];
  /** What was left out while the rest was read. */
  readonly dropped: readonly FormatDrop[];
  readonly needs: readonly Need[];
}

/** Something of the entries that a format has no place for: a field (`variants.part`), how often, and where first. */
export interface Loss {
  readonly field: string;
  readonly entries: number;
  readonly example: string;
}

export interface FormatWriter {
  /** As much of an entry as the format can hold without changing what it means; `null` when that is nothing. */
  hold(entry: Entry): Entry | null;
  /** Writes what `hold` left, with line ends `\n`. */
  write(entries: readonly Entry[], lang: string): string;
  /** As spreadsheets want it: with a byte order mark and CRLF. */
  readonly forSpreadsheets: boolean;
}

/** One format: how it is told, read and written. */
export interface GlossaryFormat {
  readonly id: FormatId;
  /** With their dot, in lower case; the first is that of new files. */
  readonly extensions: readonly string[];
  /** Whether a text may be of this format, by its beginning. */
  looksLike(beginning: string): boolean;
  /** Reads a text without a byte order mark and with line ends `\n`. */
  read(text: string, options: ReadOptions): FormatReading;
  readonly writer: FormatWriter | null;
}
