/** Every check there is. The ids are fixed: the CLI's JSON, settings, corpus and docs use them. */
export const ruleIds = [
  'markup-residue',
  'invisible-character',
  'half-width-punctuation',
  'straight-quotes',
  'quote-spacing',
  'stray-space',
  'dash-ellipsis',
  'punctuation-cluster',
  'unbalanced-bracket',
  'name-variant',
] as const;

export type RuleId = (typeof ruleIds)[number];

export function isRuleId(text: string): text is RuleId {
  return (ruleIds as readonly string[]).includes(text);
}
