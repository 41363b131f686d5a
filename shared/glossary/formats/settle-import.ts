import type { Entry } from '../entry';
import { sameValue } from '../same-value';
import { addMissing, withTerm } from './add-missing';
import type { EntryDraft, ImportedEntry } from './format';
import type { FormConflict, ImportChoice, ImportConflict } from './import-conflict';
import { KnownEntries, withoutForms } from './known-entries';

interface Settled {
  readonly added: EntryDraft[];
  readonly changed: { readonly before: Entry; readonly after: Entry }[];
  readonly removed: string[];
  /** Entries here that the file has too. */
  readonly met: Entry[];
}

/** What becomes of a glossary when a file comes in and the conflicts are settled so; without a choice ours is right. */
export function settleImport(
  existing: readonly Entry[],
  imported: readonly ImportedEntry[],
  conflicts: readonly ImportConflict[],
  choices: ReadonlyMap<number, ImportChoice>,
): Settled {
  const known = new KnownEntries(existing);
  const now = new Map(existing.map((entry) => [entry.id, entry]));
  const removed = new Set<string>();
  const met = new Set<Entry>();
  const added: EntryDraft[] = [];
  const current = (entry: Entry) => now.get(entry.id) ?? entry;
  const byImported = groupByImported(conflicts, choices);

  /** Gives the file's entry a form that an entry here has; answers what the file's entry is now one with. */
  function takeForm({ entry, form }: FormConflict, term: string, target: Entry | null): Entry | null {
    const owner = current(entry);
    if (removed.has(owner.id)) return target;
    if (owner.term !== form) {
      now.set(owner.id, withoutForms(owner, new Set([form])) ?? owner);
      return target;
    }
    if (!target) return withTerm(owner, term);
    removed.add(owner.id);
    return addMissing(target, {
      ...owner,
      term: target.term,
      variants: withTerm(owner, target.term).variants ?? [],
    });
  }

  for (const [index, { entry }] of imported.entries()) {
    const { ours = [], theirs = [] } = byImported.get(index) ?? {};
    const own = known.match(entry);
    if (own) met.add(own);
    const draft = withoutForms(
      entry,
      new Set(ours.flatMap((conflict) => (conflict.kind === 'form' ? conflict.form : []))),
    );
    // Its term is a wrong form here: nothing is known of what is right in it.
    if (draft === null) continue;
    let target = own ? current(own) : null;
    for (const conflict of theirs) {
      if (conflict.kind === 'form') target = takeForm(conflict, draft.term, target);
      else if (target && conflict.field === 'term') target = withTerm(target, draft.term);
      else if (target) target = { ...target, [conflict.field]: conflict.theirs };
    }
    if (target) now.set(target.id, addMissing(target, draft));
    else added.push(draft);
  }
  const changed = existing.flatMap((before) => {
    const after = current(before);
    return removed.has(before.id) || sameValue(before, after) ? [] : [{ before, after }];
  });
  return { added, changed, removed: [...removed], met: [...met] };
}

function groupByImported(conflicts: readonly ImportConflict[], choices: ReadonlyMap<number, ImportChoice>) {
  const groups = new Map<number, Record<ImportChoice, ImportConflict[]>>();
  for (const [index, conflict] of conflicts.entries()) {
    const group = groups.get(conflict.imported) ?? { ours: [], theirs: [] };
    group[choices.get(index) ?? 'ours'].push(conflict);
    groups.set(conflict.imported, group);
  }
  return groups;
}
