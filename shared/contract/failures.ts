/** All codes of expected failures, each with a sentence in `shared/messages`. */
export const failureCodes = [
  'not-found',
  'no-permission',
  'is-folder',
  'too-large',
  'binary',
  'undecodable',
  'unreadable',
  'disk-full',
  'read-only',
  'changed-on-disk',
  'unencodable',
  'folder-missing',
  'unwritable',
  'exists',
  'project-not-json',
  'project-not-ours',
  'project-broken',
  'project-newer',
  'glossary-not-ours',
  'glossary-broken-line',
  'unknown-format',
  'bad-call',
  'bug',
] as const;

export type FailureCode = (typeof failureCodes)[number];
