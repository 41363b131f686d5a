import type { Entry, Variant } from '../entry';
import { limits, refusedCharacter } from './limits';

/**
 * An entry as files give it back: forms on one line without space around them, none twice, nothing empty, no
 * character and no length that a reader refuses. `null` when that leaves no term.
 */
export function normalEntry(entry: Entry): Entry | null {
  const term = onOneLine(entry.term);
  if (!isReadable(term)) return null;
  const rest = Object.entries(entry).flatMap(([name, value]: [string, unknown]) => {
    const normal = name === 'variants' ? variantsOf(entry, term) : normalValue(name, value);
    return normal === undefined ? [] : [[name, normal] as const];
  });
  return { ...Object.fromEntries(rest), id: entry.id, term };
}

export function onOneLine(text: string): string {
  return text.trim().replace(/\s*[\t\n\r]\s*/gu, ' ');
}

function isReadable(text: string): boolean {
  return text !== '' && text.length <= limits.field && refusedCharacter(text) === null;
}

/** `undefined` for what says nothing. */
function normalValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') return normalText(name, value);
  if (Array.isArray(value))
    return nonEmpty(name === 'examples' ? value.filter(isReadableExample) : normalForms(value));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const normal = normalValue(key, part);
    return normal === undefined ? [] : [[key, normal] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function normalText(name: string, text: string): string | undefined {
  const normal = name === 'note' ? text.replace(/\r\n?/gu, '\n').trim() : onOneLine(text);
  return isReadable(normal) ? normal : undefined;
}

function isReadableExample(example: unknown): boolean {
  const texts = typeof example === 'object' && example !== null ? Object.values(example) : [];
  return texts.every((text) => typeof text === 'string' && (text === '' || isReadable(text)));
}

function normalForms(list: readonly unknown[]): string[] {
  const texts = list.filter((item) => typeof item === 'string').map(onOneLine);
  return [...new Set(texts)].filter(isReadable);
}

function variantsOf({ variants = [] }: Entry, term: string): Variant[] | undefined {
  const seen = new Set<string>();
  const normal = variants.flatMap((variant): Variant[] => {
    const text = onOneLine(variant.text);
    const key = keyOfVariant({ ...variant, text });
    if (!isReadable(text) || (text === term && variant.match !== 'regex') || seen.has(key)) return [];
    seen.add(key);
    const rest = Object.entries(variant).map(([name, value]) => [name, normalValue(name, value)] as const);
    return [{ ...Object.fromEntries(rest.filter(([, value]) => value !== undefined)), text }];
  });
  return nonEmpty(normal);
}

/** Two variants with the same key are one. */
export function keyOfVariant({ text, part = 'full', in: place = 'any', match = 'auto' }: Variant): string {
  return JSON.stringify([text, part, place, match]);
}

function nonEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}
