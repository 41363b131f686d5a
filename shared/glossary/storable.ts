import type { Entry } from './entry';
import { isEntry } from './entry-schema';

const control = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;

/** Whether no text of a line holds a control character other than tab and line feed: such a line is not read. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.search(control) < 0;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isStorable);
}

/** The entry without control characters, which come in with what is pasted. */
export function makeStorable(entry: Entry): Entry {
  if (isStorable(entry)) return entry;
  const clean: unknown = JSON.parse(JSON.stringify(entry), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(control, '') : value,
  );
  return isEntry(clean) ? clean : entry;
}
