/**
 * Why a form may mean a name, or may not; `messages` has a fragment of a sentence for each, in which `{a}` and `{b}`
 * are the parts that were held against each other.
 */
export const evidenceIds = [
  'same-surname',
  'surname-sounds-alike',
  'same-given-name',
  'sounds-the-same',
  'sounds-alike',
  'spells-the-reading',
  'known-latin',
  'nearly-the-same-spelling',
  'same-kana',
  'same-letters',
  'same-words',
  'initials',
  'abbreviation',
  'legal-form',
  'same-kind',
  'kind-left-out',
  'only-bearer',
  'first-name-form',
  'in-brackets-behind',
  'part-of-the-name',
  'nickname',
  'title-follows',
  'title-stands-before',
  'related-words-near',
  'ordinary-word',
  'fits-several',
] as const;

export type EvidenceId = (typeof evidenceIds)[number];

export interface Evidence {
  readonly id: EvidenceId;
  /** What of the form was compared, and with what of the name; absent where the id says it all. */
  readonly a?: string;
  readonly b?: string;
}

/** Evidence as one text, for the values of a message; `readEvidence` is the way back. */
export function writeEvidence(evidence: readonly Evidence[]): string {
  return JSON.stringify(evidence.map(({ id, a, b }) => [id, a ?? '', b ?? '']));
}

/** Evidence out of a text of `writeEvidence`. */
export function readEvidence(text: string): Evidence[] {
  const rows: readonly (readonly [EvidenceId, string, string])[] = JSON.parse(text);
  return rows.map(([id, a, b]) => ({ id, a, b }));
}
