import type { Entry, Glossary, NameMatch, Variant } from '#shared/glossary';
import type { ProjectFile } from '#shared/project';
import { invariant } from '#shared/text';
import type { EntryRow } from './answers';

/** The glossaries a document is read with: its own first, then the opened ones in order, then entries it once used. */
export class DocumentGlossary {
  #own: Glossary;
  #others: readonly Glossary[];
  readonly #used: Glossary;

  constructor(project: ProjectFile, others: readonly Glossary[], lang: string) {
    this.#own = { lang, entries: project.glossary, tombstones: [] };
    this.#used = { lang, entries: project.used, tombstones: [] };
    this.#others = others;
  }

  get own(): Glossary {
    return this.#own;
  }

  get inOrder(): readonly Glossary[] {
    const known = new Set([this.#own, ...this.#others].flatMap(({ entries }) => entries.map(({ id }) => id)));
    const used = this.#used.entries.filter(({ id }) => !known.has(id));
    return [this.#own, ...this.#others, { ...this.#used, entries: used }];
  }

  setOthers(glossaries: readonly Glossary[]): void {
    this.#others = glossaries;
  }

  /** Adds an entry to the document's own glossary, or replaces the one of the same id. */
  put(entry: Entry): void {
    const rest = this.#own.entries.filter(({ id }) => id !== entry.id);
    this.#own = { ...this.#own, entries: [...rest, entry] };
  }

  /** An entry of an opened glossary is copied into the document's own, which comes first. */
  addVariant(entryId: string, variant: Variant): void {
    const entry = this.inOrder.flatMap(({ entries }) => entries).find(({ id }) => id === entryId);
    invariant(entry, `no entry ${entryId}`);
    const others = (entry.variants ?? []).filter(({ text }) => text !== variant.text);
    this.put({ ...entry, variants: [...others, variant] });
  }

  /** A form that is not the entry's; it is listed no longer, and never proposed again. */
  reject(entryId: string, text: string): void {
    const entry = this.inOrder.flatMap(({ entries }) => entries).find(({ id }) => id === entryId);
    invariant(entry, `no entry ${entryId}`);
    const without = (texts: readonly string[] | undefined) => texts?.filter((other) => other !== text);
    const { variants, latin, source, not = [], ...rest } = entry;
    const others = {
      variants: variants?.filter((variant) => variant.text !== text),
      latin: without(latin),
      source: without(source),
    };
    const kept = Object.fromEntries(Object.entries(others).filter(([, list]) => list !== undefined));
    this.put({ ...rest, ...kept, not: [...new Set([...not, text])] });
  }

  /** These glossaries with an entry put, for a look at what it would do. */
  orderWith(entry: Entry): readonly Glossary[] {
    const [own, ...others] = this.inOrder;
    const rest = (own?.entries ?? []).filter(({ id }) => id !== entry.id);
    return [{ ...this.#own, entries: [...rest, entry] }, ...others];
  }

  remove(entryId: string): void {
    this.#own = { ...this.#own, entries: this.#own.entries.filter(({ id }) => id !== entryId) };
  }

  /** The foreign entries that the text uses, so that the project needs no file beside it. */
  used(namesByParagraph: readonly (readonly NameMatch[])[]): Entry[] {
    const own = new Set(this.#own.entries);
    return [...new Set(namesByParagraph.flat().map(({ entry }) => entry))].filter((entry) => !own.has(entry));
  }

  /** All entries in order, each once, with the places they have in the draft. */
  rows(namesByParagraph: readonly (readonly NameMatch[])[]): EntryRow[] {
    const counts = new Map<string, { term: number; variants: number }>();
    for (const { entry, action } of namesByParagraph.flat()) {
      const count = counts.get(entry.id) ?? { term: 0, variants: 0 };
      if (action === 'keep') count.term++;
      else count.variants++;
      counts.set(entry.id, count);
    }
    const seen = new Set<string>();
    return this.inOrder.flatMap(({ entries }, glossary) =>
      entries.flatMap((entry) => {
        if (seen.has(entry.id)) return [];
        seen.add(entry.id);
        return [{ entry, glossary, occurrences: counts.get(entry.id) ?? { term: 0, variants: 0 } }];
      }),
    );
  }
}
