/** Limits of what is read, so that a hostile file costs no more than a large one. */
export const limits = {
  /** Of a file, in UTF-16 code units. */
  text: 64 * 1024 * 1024,
  /** Of a term, a form, a note, in UTF-16 code units. */
  field: 1000,
  columns: 500,
  /** Elements or collections inside each other. */
  depth: 60,
  imports: 200,
  /** Nodes that are read through aliases of YAML. */
  aliased: 10_000,
  /** How many problems of one file are listed. */
  listed: 100,
  /** How much of a text is looked at to tell its format. */
  beginning: 64 * 1024,
} as const;

/** Controls (but tab and line feed), direction overrides, which hide what a form is, noncharacters, lone surrogates. */
const refused =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

/** The first character that no field may hold, as `U+0007`, or `null`. */
export function refusedCharacter(text: string): string | null {
  const found = refused.exec(text)?.[0];
  if (found === undefined) return null;
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
