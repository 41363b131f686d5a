/** Every check there is. The ids are fixed: the CLI's JSON, settings, corpus and docs use them. */
export const ruleIds = [
  'markup-residue',
  'placeholder-residue',
  'mojibake',
  'invisible-character',
  'half-width-katakana',
  'full-width-alphanumeric',
  'half-width-punctuation',
  'chinese-punctuation',
  'straight-quotes',
  'quote-spacing',
  'stray-space',
  'dash-ellipsis',
  'punctuation-cluster',
  'unbalanced-bracket',
  'list-marker',
  'simplified-chinese',
  'untranslated-run',
  'chinese-word',
  'echo',
  'fragment',
  'broken-line',
  'mixed-style',
  'term-inconsistency',
  'name-variant',
  'possible-name-variant',
  'name-gloss',
  'forbidden-term',
  'lost-fact',
  'lost-content',
] as const;

export type RuleId = (typeof ruleIds)[number];

export function isRuleId(text: string): text is RuleId {
  return (ruleIds as readonly string[]).includes(text);
}
