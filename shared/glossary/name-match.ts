import type { Span, Tier } from '#shared/text';
import type { Entry, Variant } from './entry';

/**
 * What a hit means. `keep`: right or allowed as it stands, protected from other rules. `replace`: a wrong form of
 * the entry. `forbidden`: a form the glossary forbids. `proposed`: only a person can tell whether it is the entry.
 * `ambiguous`: entries of one glossary disagree about this form.
 */
export type NameAction = 'keep' | 'replace' | 'forbidden' | 'proposed' | 'ambiguous';

/** An occurrence of a form of an entry in one paragraph. */
export interface NameMatch {
  /** What an edit replaces: the form, and a neighbour that would stand twice after the replacement. */
  readonly span: Span;
  readonly entry: Entry;
  /** The form as the glossary has it; `surname` is the derived hit of 黄 in 黄氏. */
  readonly form: { readonly text: string; readonly kind: 'term' | 'variant' | 'surname' };
  /** The entry's variant, when the form is one; forms listed under `latin` and `source` have none. */
  readonly variant: Variant | undefined;
  readonly action: NameAction;
  /** Literal text; `null` when nothing is to be put here (always so for `keep`). */
  readonly replacement: string | null;
  /** Who may apply the replacement; `ask` without one. */
  readonly tier: Tier;
  /** Whether the text has the form to the letter. */
  readonly exact: boolean;
  /** Index of the glossary the entry is in. */
  readonly glossary: number;
  /** Other entries that claim the same place: the other people of this surname, the other sides of an ambiguity. */
  readonly others: readonly Entry[];
  /** A person said that it is this entry; `others` are those it might have been. */
  readonly byHand?: boolean;
}
