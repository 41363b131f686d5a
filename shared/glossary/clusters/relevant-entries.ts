import type { Entry } from '../entry';
import { entryShapes } from './entry-shapes';
import type { TextForm } from './gather-forms';
import { keysOf, keysOfPerson, soughtKeysOf } from './look-up-keys';
import type { ParagraphNames } from './mention';
import type { NameShape } from './name-shape';
import { isPlainWord } from './plain-words';

/** People are looked for as people only, and everything else in all ways. */
export function keysFor(entry: Entry | null): (shape: NameShape) => readonly string[] {
  return entry?.category === 'person' ? keysOfPerson : keysOf;
}

const remembered = new WeakMap<Entry, readonly string[]>();

function keysOfEntry(entry: Entry): readonly string[] {
  const known = remembered.get(entry);
  if (known) return known;
  const keys = [...new Set(entryShapes(entry).flatMap(keysFor(entry)))];
  remembered.set(entry, keys);
  return keys;
}

/** The entries that forms of the text can belong to: of 100,000 they are a few, and only these are compared. */
export function relevantEntries(
  entries: readonly Entry[],
  forms: readonly TextForm[],
  paragraphs: readonly ParagraphNames[],
): Entry[] {
  const named = new Set([
    ...paragraphs.flatMap(({ listed }) => listed.map(({ entry }) => entry.id)),
    ...forms.flatMap(({ guesses }) => guesses.map(({ entry }) => entry.id)),
  ]);
  const keys = new Set(
    forms.flatMap(({ shape }) => (isPlainWord(shape) ? [shape.folded] : soughtKeysOf(shape))),
  );
  return entries.filter((entry) => named.has(entry.id) || keysOfEntry(entry).some((key) => keys.has(key)));
}
