import { fold } from '#shared/text';
import type { Entry, Glossary, Variant, VariantStatus } from './entry';

/** A form of an entry as the matcher looks for it. */
export interface Form {
  readonly entry: Entry;
  readonly glossary: number;
  /** `rejected` forms hide what stands inside them and are not reported. */
  readonly kind: 'term' | 'variant' | 'surname' | 'rejected';
  readonly text: string;
  readonly variant?: Variant;
  readonly status: VariantStatus;
  /** What the form becomes; `null` when the entry does not say. */
  readonly replacement: string | null;
}

/** All forms of the glossaries; regex variants and empty forms are left out (see README.md). */
export function formsOf(glossaries: readonly Glossary[]): Form[] {
  return glossaries.flatMap(({ entries }, glossary) =>
    entries.flatMap((entry) => formsOfEntry(entry, glossary)).filter(({ text }) => text !== ''),
  );
}

function formsOfEntry(entry: Entry, glossary: number): Form[] {
  const base = { entry, glossary };
  const variants = (entry.variants ?? []).filter(
    ({ text, match }) => match !== 'regex' && text !== entry.term,
  );
  const listed = new Set([entry.term, ...variants.map(({ text }) => text)]);
  const unlisted = (texts: readonly string[] = []) => texts.filter((text) => !listed.has(text));
  const surname = entry.parts?.surname ?? '';
  return [
    { ...base, kind: 'term', text: entry.term, status: 'keep', replacement: entry.term },
    ...variants.map((variant) => formOfVariant(base, variant)),
    ...unlisted(entry.source).map((text) => ({ ...base, ...unnamed(entry, text, 'replace') })),
    ...unlisted(entry.latin).map((text) => ({ ...base, ...unnamed(entry, text, 'proposed') })),
    ...(surname === entry.term ? [] : [surnameForm(base, surname)]),
    ...(entry.not ?? []).map((text) => rejectedForm(base, text)),
  ];
}

function unnamed(entry: Entry, text: string, status: VariantStatus) {
  return { kind: 'variant', text, status, replacement: entry.term } as const;
}

/** 黄 in 黄氏 is counted and never made a full name; another form of the same kanji (黃氏) becomes this one. */
function surnameForm(base: { entry: Entry; glossary: number }, surname: string): Form {
  return { ...base, kind: 'surname', text: surname, status: 'keep', replacement: surname };
}

function rejectedForm(base: { entry: Entry; glossary: number }, text: string): Form {
  return { ...base, kind: 'rejected', text, status: 'keep', replacement: null };
}

function formOfVariant(base: { entry: Entry; glossary: number }, variant: Variant): Form {
  const { text, status = 'replace' } = variant;
  const replacement = status === 'keep' ? text : replacementOf(base.entry, variant);
  return { ...base, kind: 'variant', text, variant, status, replacement };
}

function replacementOf(entry: Entry, { part = 'full', to }: Variant): string | null {
  if (to !== undefined) return to;
  return part === 'full' ? entry.term : (entry.parts?.[part] ?? null);
}

const separators = /[ ・=]+/u;

/** Whether the parts of this entry's forms may be written with or without a mark between them. */
export function isPersonal(entry: Entry): boolean {
  return entry.category === 'person' || entry.parts !== undefined;
}

/**
 * The folded texts under which a form is found. The parts of a person's name may stand together or with a space,
 * ・ or ＝ between them, the same all through: 黄仁順 → 黄 仁順, 黄・仁順; リサ・スー → リサスー, リサ スー.
 */
export function spellingsOf(form: Form): string[] {
  const folded = fold(form.text.trim().replace(/\s+/gu, ' ')).text;
  if (folded === '') return [];
  if (!isPersonal(form.entry) || form.kind === 'rejected') return [folded];
  const parts = partsOf(folded, form.entry);
  if (parts.length < 2) return [folded];
  return [...new Set([folded, ...['', ' ', '・', '='].map((separator) => parts.join(separator))])];
}

function partsOf(folded: string, { parts }: Entry): string[] {
  const written = folded.split(separators).filter((part) => part !== '');
  const surname = fold(parts?.surname ?? '').text;
  if (written.length !== 1 || surname === '' || folded === surname) return written;
  if (folded.startsWith(surname)) return [surname, folded.slice(surname.length)];
  return folded.endsWith(surname) ? [folded.slice(0, -surname.length), surname] : written;
}
