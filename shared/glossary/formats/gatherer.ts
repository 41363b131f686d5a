import type { Entry, Variant } from '../entry';
import type { FormatDropCode, FormatProblemCode } from './codes';
import type { EntryDraft, FormatDrop, FormatProblem, FormatReading, ImportedEntry, Need } from './format';
import { limits, refusedCharacter } from './limits';
import { keyOfVariant, onOneLine } from './normal-entry';

type Listed = 'latin' | 'source' | 'not' | 'tags';
const listed = ['latin', 'source', 'not', 'tags'] as const satisfies Listed[];

/** An entry while rows of a file still add to it. */
interface Growing {
  entry: EntryDraft;
  readonly line: number;
  readonly lists: Record<Listed, Set<string>>;
  readonly variants: Map<string, Variant>;
}

/**
 * Gathers what a file says. Rows about one term (or with one id) become one entry: lists are united, of other fields
 * the first stays. Forms are put on one line, and each field is checked. The file named is the one being read.
 */
export class Gatherer {
  file: string | undefined;
  readonly #growing = new Map<string, Growing>();
  readonly #problems: FormatProblem[] = [];
  readonly #dropped: FormatDrop[] = [];
  /** A refused file is read to its end only for its other problems. */
  get isRefused(): boolean {
    return this.#problems.length > 0;
  }

  refuse(code: FormatProblemCode, line: number, detail?: string): void {
    const isKnown = this.#problems.some(
      (known) => known.code === code && known.line === line && known.file === this.file,
    );
    if (!isKnown && this.#problems.length < limits.listed)
      this.#problems.push(this.#notice(code, line, detail));
  }

  drop(code: FormatDropCode, line: number, detail?: string): void {
    if (this.#dropped.length < limits.listed) this.#dropped.push(this.#notice(code, line, detail));
  }

  /** Says once of a field of the file that there is no place for it. */
  dropField(name: string, line: number): void {
    if (this.#dropped.some(({ code, detail }) => code === 'unknown-field' && detail === name)) return;
    this.drop('unknown-field', line, name);
  }

  add(draft: EntryDraft, line: number): void {
    const term = this.#form(draft.term, 'term', line);
    if (term === '') {
      this.drop('no-term', line);
      return;
    }
    const id = draft.id !== undefined && /^[a-z0-9]{16}$/u.test(draft.id) ? draft.id : undefined;
    const key = id === undefined ? `term ${term}` : `id ${id}`;
    const known = this.#growing.get(key);
    if (known && id !== undefined) this.drop('duplicate-id', line, id);
    const growing = known ?? startGrowing({ term, ...(id !== undefined && { id }) }, line);
    growing.entry = { ...this.#checked(fieldsOf(draft), line), ...growing.entry };
    for (const name of listed)
      for (const text of draft[name] ?? []) addFilled(growing.lists[name], this.#form(text, name, line));
    for (const variant of draft.variants ?? []) this.#addVariant(growing, variant, line);
    this.#growing.set(key, growing);
  }

  finish(needs: readonly Need[] = []): FormatReading {
    const entries = this.isRefused ? [] : [...this.#growing.values()].map(finishGrowing);
    return { entries, problems: this.#problems, dropped: this.#dropped, needs };
  }

  #addVariant(growing: Growing, variant: Variant, line: number): void {
    const text = this.#form(variant.text, 'variants', line);
    if (text === '' || (text === growing.entry.term && variant.match !== 'regex')) return;
    const key = keyOfVariant({ ...variant, text });
    if (!growing.variants.has(key)) growing.variants.set(key, { ...this.#checked(variant, line), text });
  }

  /** All texts of a value, however deep, are within the limits. */
  #checked<T>(value: T, line: number, name = '', depth = 0): T {
    if (depth > limits.depth) this.refuse('too-deep', line, name);
    else if (typeof value === 'string') this.#check(value, name, line);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) this.#checked(part, line, name || key, depth + 1);
    return value;
  }

  #form(text: string, name: string, line: number): string {
    this.#check(text, name, line);
    return onOneLine(text);
  }

  #check(text: string, name: string, line: number): void {
    if (text.length > limits.field) this.refuse('field-too-long', line, name);
    const character = refusedCharacter(text);
    if (character !== null) this.refuse('control-character', line, character);
  }

  #notice<C extends string>(code: C, line: number, detail: string | undefined) {
    return {
      code,
      line,
      ...(this.file !== undefined && { file: this.file }),
      ...(detail !== undefined && { detail }),
    };
  }
}

function startGrowing(entry: EntryDraft, line: number): Growing {
  const lists = {
    latin: new Set<string>(),
    source: new Set<string>(),
    not: new Set<string>(),
    tags: new Set<string>(),
  };
  return { entry, line, lists, variants: new Map() };
}

/** What is not united: all but the lists, without fields that say nothing. */
function fieldsOf(draft: EntryDraft): Omit<EntryDraft, 'term' | 'id' | 'variants' | Listed> {
  const gathered: readonly string[] = ['id', 'term', 'variants', ...listed];
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([name, value]) => value !== '' && value !== undefined && !gathered.includes(name),
    ),
  );
}

function addFilled(set: Set<string>, text: string): void {
  if (text !== '') set.add(text);
}

function finishGrowing({ entry, line, lists, variants }: Growing): ImportedEntry {
  const filled = Object.entries(lists).filter(([, set]) => set.size > 0);
  return {
    entry: {
      ...entry,
      ...Object.fromEntries(filled.map(([name, set]) => [name, [...set]])),
      ...(variants.size > 0 && { variants: [...variants.values()] }),
    },
    line,
  };
}

/** Gives entries without an id a new one; `newId` is called in their order. */
export function withIds(imported: readonly ImportedEntry[], newId: () => string): Entry[] {
  return imported.map(({ entry }) => ({ ...entry, id: entry.id ?? newId() }));
}
