import * as z from 'zod';
import { entrySchema } from '#shared/glossary';

const text = z.string();
/** A paragraph never holds a line end. */
const lines = z.array(z.string().regex(/^[^\n\r]*$/u));
const record = z.record(z.string(), z.unknown());
const offset = z.int().nonnegative();

const originBySchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('rule'), rule: text }),
  z.looseObject({ kind: z.literal('entry'), entry: text }),
  z.looseObject({ kind: z.literal('hand') }),
]);

const originSchema = z.looseObject({
  span: z.object({ from: offset, to: offset }).refine(({ from, to }) => from <= to),
  by: originBySchema,
  before: text,
});

const cueSchema = z.looseObject({
  paragraph: offset,
  lines: offset,
  startMs: z.number().nonnegative(),
  endMs: z.number().nonnegative(),
  id: z.nullable(text),
  settings: z.nullable(text),
});

/** A `.suiko` file after its kind and version are known; what may be missing gets its empty value. */
export const projectSchema = z.looseObject({
  name: text,
  source: z.looseObject({
    fileName: text,
    encoding: text,
    bom: z.boolean(),
    newline: z.enum(['lf', 'crlf', 'cr', 'mixed']),
    sha256: text,
    lines,
    cues: z.exactOptional(z.array(cueSchema)),
  }),
  attached: z.exactOptional(z.looseObject({ name: text, lines })),
  draft: lines,
  baseline: lines,
  paragraphs: z
    .array(z.looseObject({ status: text, origins: z.array(originSchema), note: z.exactOptional(text) }))
    .default([]),
  ignored: z.array(z.looseObject({ rule: text, text, around: z.exactOptional(text) })).default([]),
  rules: record.default({}),
  profile: record.default({}),
  glossary: z.array(entrySchema).default([]),
  glossaries: z.array(text).default([]),
  used: z.array(entrySchema).default([]),
  notOne: z.array(z.tuple([text, text])).default([]),
  assigned: z.array(z.looseObject({ text, around: text, entry: text })).default([]),
  statistics: record.default({}),
});
