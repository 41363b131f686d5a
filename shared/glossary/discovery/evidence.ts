/** Why a form may mean an entry, or may not; `messages` has a fragment of a sentence for each. */
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
  'part-of-the-name',
  'nickname',
  'title-follows',
  'related-words-near',
  'ordinary-word',
  'fits-several',
] as const;

export type EvidenceId = (typeof evidenceIds)[number];
