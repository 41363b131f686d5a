import type { Entry, Variant, VariantStatus } from './entry';

/** A form of an entry as the matcher looks for it. */
export interface Form {
  readonly entry: Entry;
  /** `rejected` forms hide what stands inside them and are not reported. */
  readonly kind: 'term' | 'variant' | 'surname' | 'rejected';
  readonly text: string;
  readonly variant?: Variant;
  readonly status: VariantStatus;
  /** What the form becomes; `null` when the entry does not say. */
  readonly replacement: string | null;
  /** All who bear a surname, by id; `entry` is the first of them. */
  readonly people?: readonly [Entry, ...Entry[]];
}

/** The forms of an entry in an order of their own, its surname aside; some may be empty. */
export function formsOfEntry(entry: Entry): Form[] {
  const { term, variants, source, latin, not } = entry;
  const forms: Form[] = [{ entry, kind: 'term', text: term, status: 'keep', replacement: term }];
  const listed = [term];
  for (const variant of variants ?? []) {
    if (variant.match === 'regex' || variant.text === term) continue;
    forms.push(formOfVariant(entry, variant));
    listed.push(variant.text);
  }
  for (const text of source ?? []) if (!listed.includes(text)) forms.push(unnamed(entry, text, 'replace'));
  for (const text of latin ?? []) if (!listed.includes(text)) forms.push(unnamed(entry, text, 'proposed'));
  for (const text of not ?? [])
    forms.push({ entry, kind: 'rejected', text, status: 'keep', replacement: null });
  return forms;
}

/** The surname that may stand for the whole name where a title follows; `null` when there is none. */
export function surnameOf({ term, parts }: Entry): string | null {
  const surname = parts?.surname ?? '';
  return surname === '' || surname === term ? null : surname;
}

/** 黄 in 黄氏 is counted and never made a full name; another form of the same kanji (黃氏) becomes this one. */
export function surnameForm(text: string, people: readonly [Entry, ...Entry[]]): Form {
  return { entry: people[0], kind: 'surname', text, status: 'keep', replacement: text, people };
}

function unnamed(entry: Entry, text: string, status: VariantStatus): Form {
  return { entry, kind: 'variant', text, status, replacement: entry.term };
}

function formOfVariant(entry: Entry, variant: Variant): Form {
  const { text, status = 'replace' } = variant;
  const replacement = status === 'keep' ? text : replacementOf(entry, variant);
  return { entry, kind: 'variant', text, variant, status, replacement };
}

function replacementOf(entry: Entry, { part = 'full', to }: Variant): string | null {
  if (to !== undefined) return to;
  return part === 'full' ? entry.term : (entry.parts?.[part] ?? null);
}

/** Whether the parts of this entry's forms may be written with or without a mark between them. */
export function isPersonal(entry: Entry): boolean {
  return entry.category === 'person' || entry.parts !== undefined;
}
