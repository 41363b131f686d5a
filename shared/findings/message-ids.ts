import type { RuleId } from './rule-ids';

/** The sentences that explain a finding: one a rule, and one for each case that needs other words. */
export type MessageId =
  | RuleId
  | 'straight-quotes.unsure'
  | 'dash-ellipsis.prolonged'
  | 'punctuation-cluster.headless'
  | 'unbalanced-bracket.mixed'
  | 'unbalanced-bracket.doubled'
  | 'unbalanced-bracket.unclosed'
  | 'unbalanced-bracket.unopened'
  | 'fragment.stop'
  | 'name-variant.ambiguous'
  | 'name-gloss.missing'
  | 'lost-fact.new'
  | 'lost-content.shorter'
  | 'lost-content.longer';
