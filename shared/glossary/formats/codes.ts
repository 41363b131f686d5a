/** Why a file is refused; the sentences are in `shared/messages`. */
export const formatProblemCodes = [
  'too-large',
  'control-character',
  'field-too-long',
  'unclosed-quote',
  'malformed-quote',
  'too-many-columns',
  'no-term-column',
  'not-this-format',
  'broken-xml',
  'xml-entities',
  'too-deep',
  'broken-yaml',
  'yaml-tag',
  'too-many-aliases',
  'broken-json',
  'import-outside',
  'import-cycle',
  'import-missing',
  'too-many-imports',
] as const;

export type FormatProblemCode = (typeof formatProblemCodes)[number];

/** What was left out of a file that was read. */
export const formatDropCodes = [
  'no-term',
  'duplicate-id',
  'regex-unmatched',
  'template',
  'condition',
  'not-a-pair',
  'not-a-term',
  'unknown-field',
  'broken-line',
] as const;

export type FormatDropCode = (typeof formatDropCodes)[number];
