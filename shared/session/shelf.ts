import {
  applyLineChanges,
  type Entry,
  type Glossary,
  type GlossaryLine,
  type HeaderValue,
  headerValue,
  isTombstone,
  type LineChange,
  linesById,
  makeStorable,
  withHeaderValue,
  withLines,
} from '#shared/glossary';

/** What distinguishes one glossary of a document from the others. */
export interface ShelfLabel {
  /** The file's reference; `null` for the document's own glossary. */
  readonly key: string | null;
  readonly place: 'own' | 'opened' | 'personal';
  readonly canEdit: boolean;
}

/** One glossary of a document, edited line by line. Lines of a file that others edit too carry revisions. */
export class Shelf {
  readonly label: ShelfLabel;
  readonly #lines: Map<string, GlossaryLine>;
  #glossary: Glossary;

  constructor(label: ShelfLabel, glossary: Glossary) {
    this.label = label;
    this.#lines = linesById(glossary);
    this.#glossary = glossary;
  }

  get glossary(): Glossary {
    return this.#glossary;
  }

  entry(id: string): Entry | null {
    const line = this.#lines.get(id);
    return line && !isTombstone(line) ? line : null;
  }

  put(entry: Entry): LineChange[] {
    return this.#change(entry.id, makeStorable(entry));
  }

  /** As `put`, many at once. */
  putAll(entries: readonly Entry[]): LineChange[] {
    return this.take(entries.map((entry) => this.#changeTo(entry.id, makeStorable(entry))));
  }

  remove(id: string): LineChange[] {
    return this.removeAll([id]);
  }

  /** As `remove`, many at once. */
  removeAll(ids: readonly string[]): LineChange[] {
    const there = ids.filter((id) => this.entry(id) !== null);
    return this.take(there.map((id) => this.#changeTo(id, this.#isShared ? { id, deleted: true } : null)));
  }

  /** What others did, merged with what was done here since. */
  take(changes: readonly LineChange[]): LineChange[] {
    const applied = applyLineChanges(this.#lines, changes);
    if (applied.length > 0) this.#glossary = withLines(this.#glossary, this.#lines.values());
    return applied;
  }

  /** Takes back changes, and leaves what was done since. */
  revert(changes: readonly LineChange[]): LineChange[] {
    return changes.flatMap(({ id, before, after }) => {
      const now = this.#lines.get(id) ?? null;
      const lines = new Map(now ? [[id, now]] : []);
      applyLineChanges(lines, [{ id, before: after, after: before }]);
      return this.#change(id, lines.get(id) ?? null);
    });
  }

  /** Puts a value of the header in place; answers what it was. */
  putHeader(decided: HeaderValue): HeaderValue {
    const before = headerValue(this.#glossary, decided.key);
    this.#glossary = withHeaderValue(this.#glossary, decided);
    return before;
  }

  get #isShared(): boolean {
    return this.label.key !== null;
  }

  #change(id: string, line: GlossaryLine | null): LineChange[] {
    return this.take([this.#changeTo(id, line)]);
  }

  #changeTo(id: string, line: GlossaryLine | null): LineChange {
    const now = this.#lines.get(id) ?? null;
    const rev = Math.max(now?.rev ?? 0, line?.rev ?? 0) + 1;
    return { id, before: now, after: line && this.#isShared ? { ...line, rev } : line };
  }
}
