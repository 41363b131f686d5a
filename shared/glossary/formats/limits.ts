/** Limits of what is read, so that a hostile file costs no more than a large one. */
export const limits = {
  /** Of a file, in UTF-16 code units, and in bytes where one is written. */
  text: 64 * 1024 * 1024,
  /** Of a file in YAML: larger ones would take the package minutes. */
  yaml: 16 * 1024 * 1024,
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

/** A limit in words. */
export function inMegabytes(limit: number): string {
  return `${limit / 1024 / 1024} MB`;
}

/** Whether a text takes more than so many bytes as UTF-8. */
export function takesMore(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair is two of its four bytes.
    size += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return size > bytes;
}
