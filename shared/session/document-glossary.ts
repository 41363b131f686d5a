import {
  type Entry,
  type Glossary,
  type HeaderValue,
  listConflicts,
  type NameMatch,
  sharedForms,
  type Variant,
} from '#shared/glossary';
import type { ProjectFile } from '#shared/project';
import { invariant } from '#shared/text';
import type { EntryRow, GlossaryConflicts, GlossaryEdit, GlossaryInfo } from './answers';
import { Shelf, type ShelfLabel } from './shelf';

/**
 * The glossaries a document is read with: its own first, then the opened ones in order, the personal one last, then
 * entries it once used. Edits answer what they changed, for the host to write and for taking them back.
 */
export class DocumentGlossary {
  readonly #own: Shelf;
  #others: readonly Shelf[];
  readonly #used: Glossary;

  constructor(project: ProjectFile, others: readonly Glossary[], lang: string) {
    const own = { lang, entries: project.glossary, tombstones: [] };
    this.#own = new Shelf({ key: null, place: 'own', canEdit: true }, own);
    this.#used = { lang, entries: project.used, tombstones: [] };
    this.#others = shelvesOf(others);
  }

  get own(): Glossary {
    return this.#own.glossary;
  }

  get inOrder(): readonly Glossary[] {
    const listed = this.#shelves.map(({ glossary }) => glossary);
    const used = this.#used.entries.filter(({ id }) =>
      this.#shelves.every((shelf) => shelf.entry(id) === null),
    );
    return [...listed, { ...this.#used, entries: used }];
  }

  get #shelves(): readonly Shelf[] {
    return [this.#own, ...this.#others];
  }

  /** Every entry once, as the first glossary that has it. */
  get entries(): readonly Entry[] {
    const byId = new Map<string, Entry>();
    for (const { entries } of this.inOrder)
      for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
    return [...byId.values()];
  }

  /** Glossaries that cannot be edited, in place of all but the document's own. */
  setOthers(glossaries: readonly Glossary[]): void {
    this.#others = shelvesOf(glossaries);
  }

  /** Opens a glossary after the others, the personal one after all; one that is open already is read anew. */
  open(label: ShelfLabel, glossary: Glossary): void {
    const shelf = new Shelf(label, glossary);
    const isOpen = this.#others.some((other) => other.label.key === label.key);
    const shelves = isOpen
      ? this.#others.map((other) => (other.label.key === label.key ? shelf : other))
      : [...this.#others, shelf];
    this.#others = personalLast(shelves);
  }

  /** Keeps the opened glossaries of these keys, in this order; the personal one stays. */
  order(keys: readonly string[]): void {
    const opened = keys.flatMap((key) => this.#others.find(({ label }) => label.key === key) ?? []);
    const personal = this.#others.filter(({ label }) => label.place === 'personal');
    this.#others = personalLast([...new Set([...opened, ...personal])]);
  }

  infos(): GlossaryInfo[] {
    return this.#shelves.map(({ label, glossary }) => ({ ...label, entries: glossary.entries.length }));
  }

  /** Adds an entry to a glossary (0: the document's own), or replaces the one of the same id there. */
  put(entry: Entry, glossary = 0): GlossaryEdit[] {
    const shelf = this.#shelves[glossary];
    invariant(shelf?.label.canEdit, `glossary ${glossary} can be edited`);
    return editsOf(shelf, shelf.put(entry));
  }

  /** As `put`, many at once. */
  putAll(entries: readonly Entry[], glossary = 0): GlossaryEdit[] {
    const shelf = this.#shelves[glossary];
    invariant(shelf?.label.canEdit, `glossary ${glossary} can be edited`);
    return editsOf(shelf, shelf.putAll(entries));
  }

  /** An entry of an opened glossary is copied into the document's own, which comes first. */
  addVariant(entryId: string, variant: Variant): GlossaryEdit[] {
    const entry = this.#find(entryId);
    const others = (entry.variants ?? []).filter(({ text }) => text !== variant.text);
    return this.put({ ...entry, variants: [...others, variant] });
  }

  /** A form that is not the entry's; it is listed no longer, and never proposed again. */
  reject(entryId: string, text: string): GlossaryEdit[] {
    const entry = this.#find(entryId);
    const without = (texts: readonly string[] | undefined) => texts?.filter((other) => other !== text);
    const { variants, latin, source, not = [], ...rest } = entry;
    const others = {
      variants: variants?.filter((variant) => variant.text !== text),
      latin: without(latin),
      source: without(source),
    };
    const kept = Object.fromEntries(Object.entries(others).filter(([, list]) => list !== undefined));
    return this.put({ ...rest, ...kept, not: [...new Set([...not, text])] });
  }

  /** These glossaries with an entry put, for a look at what it would do. */
  orderWith(entry: Entry): readonly Glossary[] {
    const [own = this.own, ...others] = this.inOrder;
    const rest = own.entries.filter(({ id }) => id !== entry.id);
    return [{ ...own, entries: [...rest, entry] }, ...others];
  }

  /** Takes an entry out of a glossary, or of the first that has it. */
  remove(entryId: string, glossary?: number): GlossaryEdit[] {
    const shelf =
      glossary === undefined
        ? this.#shelves.find((one) => one.label.canEdit && one.entry(entryId) !== null)
        : this.#shelves[glossary];
    return shelf ? editsOf(shelf, shelf.remove(entryId)) : [];
  }

  /** As `remove`, many at once: one edit a glossary. */
  removeAll(entryIds: readonly string[]): GlossaryEdit[] {
    const shelfOf = (id: string) => this.#shelves.find((one) => one.label.canEdit && one.entry(id) !== null);
    const shelves = new Map(entryIds.map((id) => [id, shelfOf(id)]));
    return this.#shelves.flatMap((shelf) => {
      const ids = entryIds.filter((id) => shelves.get(id) === shelf);
      return editsOf(shelf, shelf.removeAll(ids));
    });
  }

  /** Moves entries of the document's own into another glossary; where that has one too, both are made one. */
  promoteAll(entryIds: readonly string[], glossary: number): GlossaryEdit[] {
    const shelf = this.#shelves[glossary];
    invariant(shelf?.label.canEdit && shelf !== this.#own, `glossary ${glossary} can take entries`);
    const entries = entryIds.flatMap((id) => this.#own.entry(id) ?? []);
    const united = entries.map((entry) => {
      const known = shelf.entry(entry.id);
      return known ? withForms(entry, known) : entry;
    });
    const gone = this.#own.removeAll(entries.map(({ id }) => id));
    return [...editsOf(shelf, shelf.putAll(united)), ...editsOf(this.#own, gone)];
  }

  /** What others did to the files. */
  take(edits: readonly GlossaryEdit[]): GlossaryEdit[] {
    return edits.flatMap(({ glossary, changes }) => {
      const shelf = this.#shelfOf(glossary);
      return shelf ? editsOf(shelf, shelf.take(changes)) : [];
    });
  }

  /** Takes back edits of this document, and leaves what was done since. */
  revert(edits: readonly GlossaryEdit[]): GlossaryEdit[] {
    return [...edits].reverse().flatMap(({ glossary, changes }) => {
      const shelf = this.#shelfOf(glossary);
      return shelf ? editsOf(shelf, shelf.revert(changes)) : [];
    });
  }

  putHeader(decided: HeaderValue, glossary: number): HeaderValue {
    const shelf = this.#shelves[glossary];
    invariant(shelf?.label.canEdit, `glossary ${glossary} can be edited`);
    return shelf.putHeader(decided);
  }

  conflicts(): GlossaryConflicts {
    const glossaries = this.#shelves.map(({ glossary }) => glossary);
    return {
      values: glossaries.flatMap((one, glossary) =>
        listConflicts(one).map((conflict) => ({ ...conflict, glossary })),
      ),
      forms: sharedForms(glossaries).filter(({ disagree }) => disagree),
    };
  }

  /** Ids of the entries in `conflicts()`. */
  conflicting(): Set<string> {
    const { values, forms } = this.conflicts();
    const claims = forms.flatMap((form) => form.claims);
    return new Set([...values, ...claims].flatMap(({ entry }) => entry?.id ?? []));
  }

  /** The foreign entries that the text uses, so that the project needs no file beside it. */
  used(namesByParagraph: readonly (readonly NameMatch[])[]): Entry[] {
    const entries = new Set(namesByParagraph.flat().map(({ entry }) => entry));
    return [...entries].filter((entry) => this.#own.entry(entry.id) !== entry);
  }

  /** All entries in order, each once, with the places they have in the draft; `isLeft` tells those to stay as they are. */
  rows(
    namesByParagraph: readonly (readonly NameMatch[])[],
    isLeft: (match: NameMatch, paragraph: number) => boolean,
  ): EntryRow[] {
    const counts = new Map<string, { term: number; variants: number; guessed: number }>();
    for (const [paragraph, names] of namesByParagraph.entries())
      for (const match of names) {
        const count = counts.get(match.entry.id) ?? { ...noPlaces };
        if (match.action === 'keep' || isLeft(match, paragraph)) count.term++;
        else count.variants++;
        if (isGuessed(match)) count.guessed++;
        counts.set(match.entry.id, count);
      }
    const seen = new Set<string>();
    return this.inOrder.flatMap(({ entries }, glossary) =>
      entries.flatMap((entry) => {
        if (seen.has(entry.id)) return [];
        seen.add(entry.id);
        return [{ entry, glossary, occurrences: counts.get(entry.id) ?? noPlaces }];
      }),
    );
  }

  #find(entryId: string): Entry {
    const entry =
      this.#shelves.map((shelf) => shelf.entry(entryId)).find((one) => one !== null) ??
      this.#used.entries.find(({ id }) => id === entryId);
    invariant(entry, `no entry ${entryId}`);
    return entry;
  }

  #shelfOf(key: string | null): Shelf | undefined {
    return this.#shelves.find(({ label }) => label.key === key);
  }
}

const noPlaces = { term: 0, variants: 0, guessed: 0 };

function isGuessed({ form, others, byHand }: NameMatch): boolean {
  return form.kind === 'surname' && others.length > 0 && !byHand;
}

function shelvesOf(glossaries: readonly Glossary[]): Shelf[] {
  return glossaries.map(
    (glossary, index) => new Shelf({ key: `given-${index}`, place: 'opened', canEdit: false }, glossary),
  );
}

function personalLast(shelves: readonly Shelf[]): Shelf[] {
  const isPersonal = ({ label }: Shelf) => label.place === 'personal';
  return [...shelves.filter((shelf) => !isPersonal(shelf)), ...shelves.filter(isPersonal)];
}

function editsOf({ label }: Shelf, changes: GlossaryEdit['changes']): GlossaryEdit[] {
  return changes.length > 0 ? [{ glossary: label.key, changes }] : [];
}

/** The entry with the forms that another copy of it has besides. */
function withForms(entry: Entry, copy: Entry): Entry {
  const { variants = [] } = entry;
  const isKnown = (text: string) => text === entry.term || variants.some((variant) => variant.text === text);
  const more = (copy.variants ?? []).filter(({ text }) => !isKnown(text));
  const united = { ...copy, ...entry };
  return variants.length + more.length > 0 ? { ...united, variants: [...variants, ...more] } : united;
}
