/** What kind of thing an entry names; any other string is a category of the user's own (宗門, 技). */
export type Category =
  | 'person'
  | 'place'
  | 'organization'
  | 'product'
  | 'work'
  | 'title'
  | 'term'
  | (string & {});

/** `replace`: becomes the term. `keep`: allowed, protected. `forbidden`: reported. `proposed`: waits for a person. */
export type VariantStatus = 'replace' | 'keep' | 'forbidden' | 'proposed';

/**
 * Values that two people changed differently, by key: all that were wanted, the one that stands among them. `deleted`
 * (false, true) asks whether the entry is to be at all. Whoever decides takes the key out.
 */
export type Conflict = Readonly<Record<string, readonly unknown[]>>;

/** A form other than the term. Absent fields mean the first value named in their comment. */
export interface Variant {
  readonly text: string;
  /** `replace` */
  readonly status?: VariantStatus;
  /** `full`; a surname becomes the term's surname, a given name its given name. */
  readonly part?: 'full' | 'surname' | 'given';
  /** What it becomes, against `part`. */
  readonly to?: string;
  /** `any`; `dialogue` is inside 「」 or 『』. */
  readonly in?: 'any' | 'narration' | 'dialogue';
  /** `auto`: exact before folded. */
  readonly match?: 'auto' | 'exact' | 'regex';
  readonly case?: boolean;
  /** Literal texts that must not stand right before or after the form. */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly note?: string;
  readonly conflict?: Conflict;
}

/** One concept with one right form and any number of other forms; a line of a `*.glossary.jsonl` file. */
export interface Entry {
  /** 16 random base-32 characters, never made from the term. */
  readonly id: string;
  readonly term: string;
  readonly category?: Category;
  readonly parts?: { readonly surname?: string; readonly given?: string };
  readonly reading?: string;
  readonly latin?: readonly string[];
  /** Forms in the original language. */
  readonly source?: readonly string[];
  readonly variants?: readonly Variant[];
  /** Forms a person rejected; never proposed again. */
  readonly not?: readonly string[];
  readonly examples?: readonly { readonly before: string; readonly after: string }[];
  readonly status?: 'approved' | 'proposed';
  readonly by?: string;
  readonly date?: string;
  readonly note?: string;
  readonly tags?: readonly string[];
  /** How often it was edited in a file that is shared. */
  readonly rev?: number;
  readonly conflict?: Conflict;
}

/** Where an entry was deleted, so that a merge does not bring it back. */
export interface Tombstone {
  readonly id: string;
  readonly deleted: true;
  readonly rev?: number;
}

/** A line of a glossary: an entry, or what is left of one. */
export type GlossaryLine = Entry | Tombstone;

/** A glossary in memory. */
export interface Glossary {
  readonly lang: string;
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
  /** Unknown keys of the header, kept on writing. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Lines that could not be read, as they stood: they are kept on writing, for the person who can mend them. */
  readonly unread?: readonly string[];
}

/** What is wrong with a line of a glossary file; the rest of the file was read. */
export interface GlossaryProblem {
  /** 1-based. */
  readonly line: number;
  readonly code:
    | 'not-json'
    | 'not-an-entry'
    | 'control-character'
    | 'conflict-marker'
    | 'duplicate-id'
    | 'conflict'
    | 'failing-example'
    | 'regex-unmatched';
  readonly detail?: string;
  /** Of the entry that the line holds, where it holds one. */
  readonly entry?: string;
}
