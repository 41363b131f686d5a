import { categoryName } from '#renderer/screens';
import type { StringKey, Translate } from '#renderer/strings';

const fields = {
  id: 'import.column.id',
  term: 'names.term',
  category: 'names.category',
  surname: 'entry.surname',
  given: 'entry.given',
  reading: 'names.reading',
  latin: 'names.latin',
  source: 'names.source',
  not: 'names.not',
  note: 'names.note',
  tags: 'names.tags',
  status: 'names.status',
  by: 'import.column.by',
  date: 'import.column.date',
  rev: 'names.rev',
  examples: 'names.usage',
  'variants.note': 'names.note',
  ignore: 'import.column.ignore',
  variants: 'import.column.variants',
  'variants:keep': 'import.column.keep',
  'variants:forbidden': 'import.column.forbidden',
  'variants:proposed': 'import.column.proposed',
  'variants.status': 'names.status',
  'variants.part': 'names.part',
  'variants.in': 'names.where',
} as const satisfies Record<string, StringKey>;

/** Fields that a column of a table can be, in the order they are offered. */
export const columnChoices = [
  'ignore',
  'term',
  'variants',
  'variants:keep',
  'variants:forbidden',
  'variants:proposed',
  'category',
  'reading',
  'latin',
  'source',
  'not',
  'surname',
  'given',
  'note',
  'tags',
  'status',
  'by',
  'date',
  'id',
] as const satisfies readonly (keyof typeof fields)[];

/** A field of an entry, or a column of a table, in words; one without words of its own is named as files name it. */
export function fieldName(field: string, t: Translate): string {
  return isKnown(field) ? t(fields[field]) : field;
}

function isKnown(field: string): field is keyof typeof fields {
  return Object.hasOwn(fields, field);
}

/** What a field of an entry says, for a person. */
export function fieldValue(field: string, value: unknown, t: Translate): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return field === 'category' ? categoryName(value, t) : value;
}
