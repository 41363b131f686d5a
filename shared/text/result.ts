/** The outcome of something a careful user can see fail: a value, or a failure as plain data. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<F>(failure: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure };
}

/** Throws when `condition` does not hold: a bug of ours, never something a user did. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** An expected failure as plain data: what, in which file and line. Sentences for codes are in `shared/messages`. */
export interface Failure<C extends string = string> {
  readonly code: C;
  /** The file's name as the user knows it. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** What is particular to this case, such as the characters that cannot be encoded. */
  readonly detail?: string;
}
