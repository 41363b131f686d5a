import type { Entry } from '../entry';
import { sameValue } from '../same-value';
import { scalarFields } from './add-missing';
import type { EntryDraft, ImportedEntry } from './format';
import type { FormConflict, ImportChoice, ImportConflict, ValueConflict } from './import-conflict';
import { formsOf, KnownEntries } from './known-entries';
import { settleImport } from './settle-import';

/** What an import would do, before it does anything. */
export interface ImportPlan {
  readonly existing: readonly Entry[];
  readonly imported: readonly ImportedEntry[];
  /** What waits for a choice each. */
  readonly conflicts: readonly ImportConflict[];
  /** What would come in and change if the glossary were right in every conflict. */
  readonly added: readonly EntryDraft[];
  readonly changed: readonly { readonly before: Entry; readonly after: Entry }[];
  /** Entries that the file has too, and says nothing more of. */
  readonly same: readonly Entry[];
}

/** What an import does to a glossary. */
export interface ImportedChanges {
  /** New entries, and whole those that change. */
  readonly put: readonly Entry[];
  /** Ids of entries that became one with another. */
  readonly removed: readonly string[];
}

/** How many entries an import touches. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  /** Entries that become one with another. */
  readonly removed: number;
  /** Entries that the file has too, and says nothing more of. */
  readonly same: number;
}

/**
 * Compares a file's entries with those of a glossary. An imported entry is the one with its id, else the one with its
 * term and no other category. Lists are united, and a field that is missing here is taken over; a field that differs,
 * and a form that leads to another term here, are conflicts.
 */
export function planImport(existing: readonly Entry[], imported: readonly ImportedEntry[]): ImportPlan {
  const known = new KnownEntries(existing);
  const conflicts = imported.flatMap(({ entry, line }, index): ImportConflict[] => {
    const own = known.match(entry);
    const place = { line, imported: index };
    return [...(own ? differences(own, entry, place) : []), ...disputes(known, own, entry, place)];
  });
  const { added, changed, met } = settleImport(existing, imported, conflicts, new Map());
  const same = met.filter((entry) => !changed.some(({ before }) => before === entry));
  return { existing, imported, conflicts, added, changed, same };
}

/**
 * Carries a plan out. `choices` are by place in `plan.conflicts`; where none is made the glossary stays right. Where
 * the file is right about a form, the entry here loses it, or, where the form is its term, is renamed or goes into the
 * entry that it becomes. Calls `newId` for each new entry in turn.
 */
export function applyImport(
  plan: ImportPlan,
  choices: ReadonlyMap<number, ImportChoice>,
  newId: () => string,
): ImportedChanges {
  const { existing, imported, conflicts } = plan;
  const { added, changed, removed } = settleImport(existing, imported, conflicts, choices);
  const fresh = added.map((draft): Entry => ({ ...draft, id: draft.id ?? newId() }));
  return { put: [...fresh, ...changed.map(({ after }) => after)], removed };
}

/** What carrying a plan out would do; `choices` as in `applyImport`. */
export function countImport(
  { existing, imported, conflicts }: ImportPlan,
  choices: ReadonlyMap<number, ImportChoice>,
): ImportCounts {
  const { added, changed, removed, met } = settleImport(existing, imported, conflicts, choices);
  const touched = new Set([...removed, ...changed.map(({ before }) => before.id)]);
  const same = met.filter(({ id }) => !touched.has(id)).length;
  return { added: added.length, changed: changed.length, removed: removed.length, same };
}

type Place = Pick<ImportConflict, 'line' | 'imported'>;

function differences(entry: Entry, imported: EntryDraft, place: Place): ValueConflict[] {
  return scalarFields.flatMap((field): ValueConflict[] => {
    const [ours, theirs] = [entry[field], imported[field]];
    if (ours === undefined || theirs === undefined || sameValue(ours, theirs)) return [];
    return [{ kind: 'value', ...place, entry, field, ours, theirs }];
  });
}

function disputes(
  known: KnownEntries,
  own: Entry | undefined,
  imported: EntryDraft,
  place: Place,
): FormConflict[] {
  return formsOf(imported).flatMap((form): FormConflict[] => {
    const entry = known.ownerOf(form, imported.term, own);
    return entry ? [{ kind: 'form', ...place, entry, form, ours: entry.term, theirs: imported.term }] : [];
  });
}
