import type { NameMatch } from '#shared/glossary';
import type {
  CharClass,
  Language,
  MarkupPiece,
  ParagraphKind,
  Profile,
  Span,
  TextEdit,
  Tier,
} from '#shared/text';
import type { Fix, Message, Severity } from './finding';
import type { RuleId } from './rule-ids';

/** All a rule may know of a paragraph; computed once and handed to every rule. */
export interface ParagraphContext {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly profile: Profile;
  /** Sorted, disjoint: what no rule touches, glossary terms and kept forms included. */
  readonly protectedSpans: readonly Span[];
  /** Remnants of markup outside protected spans; no other rule looks inside them. */
  readonly markup: readonly MarkupPiece[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameMatch[];
}

/** What a rule reports; absent fields are the rule's own defaults. */
export interface RuleHit {
  readonly span: Span;
  readonly fixes?: readonly Fix[];
  readonly message?: Message;
  readonly severity?: Severity;
  readonly related?: readonly Span[];
  readonly entry?: string;
}

/** A defect before and after its best fix; runs as a test and stands in the documentation. */
export interface RuleExample {
  readonly before: string;
  /** The text after the best fix of every finding; equal to `before` where only a person can tell. */
  readonly after: string;
  /** Tier of the findings, `safe` when absent. */
  readonly tier?: Tier;
  /** What differs from the usual profile. */
  readonly profile?: Partial<Profile>;
}

/** Text that must not be reported, with what differs from the usual profile. */
export type RuleKeep = string | { readonly text: string; readonly profile: Partial<Profile> };

/** A check: data with examples, and a pure function over one paragraph. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly scope: 'paragraph';
  /** The rule is called only for paragraphs that hold one of these; `name` stands for a glossary match. */
  readonly triggers: readonly (CharClass | 'name')[];
  readonly languages: readonly Language[];
  readonly examples: readonly RuleExample[];
  readonly keeps: readonly RuleKeep[];
  check(context: ParagraphContext): RuleHit[];
}

/** A fix of one edit. */
export function fixOf(tier: Tier, span: Span, insert: string): Fix {
  return { tier, edits: [{ span, insert }] };
}

/** A hit whose span becomes `insert`. */
export function replacing(tier: Tier, span: Span, insert: string): RuleHit {
  return { span, fixes: [fixOf(tier, span, insert)] };
}

/** A fix of several edits that belong together. */
export function fixOfAll(tier: Tier, edits: readonly TextEdit[]): Fix {
  return { tier, edits };
}
