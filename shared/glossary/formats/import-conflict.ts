import type { Entry } from '../entry';
import type { ScalarField } from './add-missing';

interface AnyConflict {
  /** Of the entry in the file. */
  readonly line: number;
  /** Its place among the imported entries. */
  readonly imported: number;
  /** The entry here that stands against it. */
  readonly entry: Entry;
}

/** A field that both sides say, differently. */
export interface ValueConflict extends AnyConflict {
  readonly kind: 'value';
  readonly field: ScalarField;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** A form that leads to `ours` here and to `theirs` in the file. */
export interface FormConflict extends AnyConflict {
  readonly kind: 'form';
  readonly form: string;
  readonly ours: string;
  readonly theirs: string;
}

export type ImportConflict = ValueConflict | FormConflict;

/** Who is right in a conflict. */
export type ImportChoice = 'ours' | 'theirs';
