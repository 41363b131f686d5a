import type { Conflict, Glossary } from './entry';
import { isRecord } from './same-value';

/** A value of a glossary's header as a person decided it, or as it stood before. */
export interface HeaderValue {
  readonly key: string;
  /** `null` is no value. */
  readonly value: unknown;
  /** What is still to be chosen from; `null` when it is decided. */
  readonly conflict: readonly unknown[] | null;
}

/** What a key of the header says now. */
export function headerValue({ lang, extra = {} }: Glossary, key: string): HeaderValue {
  const value = key === 'lang' ? lang : (extra[key] ?? null);
  return { key, value, conflict: conflictsOf(extra)[key] ?? null };
}

/** The glossary with a value of its header in place. */
export function withHeaderValue(glossary: Glossary, { key, value, conflict }: HeaderValue): Glossary {
  const { extra = {}, ...rest } = glossary;
  const { [key]: _decided, ...others } = conflictsOf(extra);
  const conflicts = conflict ? { ...others, [key]: conflict } : others;
  const { conflict: _conflict, [key]: _value, ...left } = extra;
  const values = key === 'lang' || value === null ? left : { ...left, [key]: value };
  const kept = Object.keys(conflicts).length > 0 ? { ...values, conflict: conflicts } : values;
  return {
    ...rest,
    ...(key === 'lang' && typeof value === 'string' && { lang: value }),
    ...(Object.keys(kept).length > 0 && { extra: kept }),
  };
}

function conflictsOf(extra: NonNullable<Glossary['extra']>): Conflict {
  const { conflict } = extra;
  if (!isRecord(conflict)) return {};
  return Object.fromEntries(
    Object.entries(conflict).flatMap(([key, values]) => (Array.isArray(values) ? [[key, values]] : [])),
  );
}
