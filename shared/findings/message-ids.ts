/** The sentences that explain a finding: one a rule, and one for each case that needs other words. */
export type MessageId =
  | 'markup-residue'
  | 'invisible-character'
  | 'half-width-punctuation'
  | 'straight-quotes'
  | 'straight-quotes.unsure'
  | 'quote-spacing'
  | 'stray-space'
  | 'dash-ellipsis'
  | 'dash-ellipsis.prolonged'
  | 'punctuation-cluster'
  | 'punctuation-cluster.headless'
  | 'unbalanced-bracket'
  | 'unbalanced-bracket.mixed'
  | 'unbalanced-bracket.unclosed'
  | 'unbalanced-bracket.unopened'
  | 'name-variant'
  | 'name-variant.ambiguous';
