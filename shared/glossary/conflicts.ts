import type { Conflict, Entry, Glossary } from './entry';

/** A value that two people changed differently, and that nobody has decided yet. */
export interface GlossaryConflict {
  /** `null`: of the file's header. */
  readonly entry: Entry | null;
  /** The key, and before it what it belongs to: `term`, `variants 老黄 status`. `deleted`: whether it is at all. */
  readonly key: string;
  /** What is to be chosen from, the value that stands among them; `null` is no value. */
  readonly values: readonly unknown[];
}

/** The conflicts that merging left, in the order of the entries. */
export function listConflicts({ entries, extra = {} }: Glossary): GlossaryConflict[] {
  const header = conflictsIn(null, '', extra);
  return [...header, ...entries.flatMap((entry) => conflictsOf(entry))];
}

/** The conflicts of an entry, its variants and its examples. */
export function conflictsOf(entry: Entry): GlossaryConflict[] {
  const { variants = [], examples = [] } = entry;
  return [
    ...conflictsIn(entry, '', entry),
    ...variants.flatMap((variant) => conflictsIn(entry, `variants ${variant.text} `, variant)),
    ...examples.flatMap((example) => conflictsIn(entry, `examples ${example.before} `, example)),
  ];
}

function conflictsIn(entry: Entry | null, path: string, holder: object): GlossaryConflict[] {
  const conflict = 'conflict' in holder && isConflict(holder.conflict) ? holder.conflict : {};
  return Object.entries(conflict).map(([key, values]) => ({
    entry,
    key: path + key,
    values,
  }));
}

function isConflict(value: unknown): value is Conflict {
  return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);
}
