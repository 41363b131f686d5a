import type { Entry } from '../entry';
import type { EntryDraft } from './format';

/** The forms by which a text is led to an entry: its term, and those that become it. */
export function formsOf({ term, variants = [], source = [] }: EntryDraft): string[] {
  const listed = variants.filter(({ match }) => match !== 'regex').map(({ text }) => text);
  return [...new Set([term, ...listed, ...source])];
}

/** A draft without some of its forms; `null` when its term is one of them. */
export function withoutForms<E extends EntryDraft>(entry: E, forms: ReadonlySet<string>): E | null {
  if (forms.has(entry.term)) return null;
  const { variants = [], source = [] } = entry;
  if (![...variants.map(({ text }) => text), ...source].some((form) => forms.has(form))) return entry;
  return {
    ...entry,
    variants: variants.filter(({ text }) => !forms.has(text)),
    source: source.filter((text) => !forms.has(text)),
  };
}

/** A glossary's entries by id, term and form. */
export class KnownEntries {
  readonly #byId = new Map<string, Entry>();
  readonly #byTerm = new Map<string, Entry[]>();
  readonly #byForm = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      this.#byId.set(entry.id, entry);
      addTo(this.#byTerm, entry.term, entry);
      for (const form of formsOf(entry)) addTo(this.#byForm, form, entry);
    }
  }

  /** The entry that a file means: that with its id, else with its term and no other category. */
  match(imported: EntryDraft): Entry | undefined {
    const byId = imported.id === undefined ? undefined : this.#byId.get(imported.id);
    if (byId) return byId;
    const { category } = imported;
    return this.#byTerm
      .get(imported.term)
      ?.find((entry) => !category || !entry.category || entry.category === category);
  }

  /** An entry with another term that a form leads to here, unless it leads to `own` as well. */
  ownerOf(form: string, term: string, own: Entry | undefined): Entry | undefined {
    const owners = this.#byForm.get(form) ?? [];
    return own && owners.includes(own) ? undefined : owners.find((owner) => owner.term !== term);
  }
}

function addTo(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
