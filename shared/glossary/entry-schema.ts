import * as z from 'zod';
import type { Entry, Tombstone } from './entry';
import {
  anything,
  filledText,
  flag,
  listOf,
  number,
  object,
  oneOf,
  recordOf,
  type Shape,
  text,
} from './json-shape';

// A page's content security policy forbids the code that zod would otherwise write at run time.
z.config({ jitless: true });

const texts = listOf(text);
const conflict = recordOf(listOf(anything));

const variant = object(
  {
    text,
    status: oneOf('replace', 'keep', 'forbidden', 'proposed'),
    part: oneOf('full', 'surname', 'given'),
    to: text,
    in: oneOf('any', 'narration', 'dialogue'),
    match: oneOf('auto', 'exact', 'regex'),
    case: flag,
    notBefore: texts,
    notAfter: texts,
    note: text,
    conflict,
  },
  ['text'],
);

/** An entry as a file has it; keys we do not know pass. Written by hand: zod takes five times as long on large files. */
const entryShape = object(
  {
    id: filledText,
    term: filledText,
    category: text,
    parts: object({ surname: text, given: text }, []),
    reading: text,
    latin: texts,
    source: texts,
    variants: listOf(variant),
    not: texts,
    examples: listOf(object({ before: text, after: text, conflict }, ['before', 'after'])),
    status: oneOf('approved', 'proposed'),
    by: text,
    date: text,
    note: text,
    tags: texts,
    rev: number,
    conflict,
  },
  ['id', 'term'],
);

const tombstoneShape = object({ id: filledText, deleted: oneOf(true), rev: number }, ['id', 'deleted']);

/** The path to what keeps a value from being an entry (`''`: all of it), or `null`. */
export const wrongInEntry: Shape = (value) => entryShape(value);

/** The same for a tombstone. */
export const wrongInTombstone: Shape = (value) => tombstoneShape(value);

export function isEntry(value: unknown): value is Entry {
  return entryShape(value) === null;
}

export function isTombstoneLine(value: unknown): value is Tombstone {
  return tombstoneShape(value) === null;
}

/** For schemas of larger things that hold entries. */
export const entrySchema = z.custom<Entry>(isEntry);
export const tombstoneSchema = z.custom<Tombstone>(isTombstoneLine);
