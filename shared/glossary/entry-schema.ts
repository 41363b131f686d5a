import * as z from 'zod';

// A page's content security policy forbids the code that zod would otherwise write at run time.
z.config({ jitless: true });

const text = z.string();
const texts = z.array(text);
const optionalText = z.exactOptional(text);
const optionalTexts = z.exactOptional(texts);

const variantSchema = z.looseObject({
  text,
  status: z.exactOptional(z.enum(['replace', 'keep', 'forbidden', 'proposed'])),
  part: z.exactOptional(z.enum(['full', 'surname', 'given'])),
  to: optionalText,
  in: z.exactOptional(z.enum(['any', 'narration', 'dialogue'])),
  match: z.exactOptional(z.enum(['auto', 'exact', 'regex'])),
  case: z.exactOptional(z.boolean()),
  notBefore: optionalTexts,
  notAfter: optionalTexts,
  note: optionalText,
});

/** An entry as a file has it; keys we do not know pass. */
export const entrySchema = z.looseObject({
  id: text.min(1),
  term: text.min(1),
  category: optionalText,
  parts: z.exactOptional(z.looseObject({ surname: optionalText, given: optionalText })),
  reading: optionalText,
  latin: optionalTexts,
  source: optionalTexts,
  variants: z.exactOptional(z.array(variantSchema)),
  not: optionalTexts,
  examples: z.exactOptional(z.array(z.looseObject({ before: text, after: text }))),
  status: z.exactOptional(z.enum(['approved', 'proposed'])),
  by: optionalText,
  date: optionalText,
  note: optionalText,
  tags: optionalTexts,
  rev: z.exactOptional(z.number()),
});

export const tombstoneSchema = z.looseObject({
  id: text.min(1),
  deleted: z.literal(true),
  rev: z.exactOptional(z.number()),
});
